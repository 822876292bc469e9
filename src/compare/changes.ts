/** What two studies do not have in common: assumptions, settings, correlations, formulas. */
import type { Assumption } from "../assumptions/assumption.js";
import { canonicalJson } from "../study/canonical.js";
import type { Study } from "../study/study.js";
import { toDocument } from "../study/toDocument.js";

/** One thing that differs. What stands in one study only has one side only. */
export interface Change {
  /** Id of the assumption or setting; "correlations"; "formulas": formulas, indexes and assumptions of one study only. */
  readonly id: string;
  readonly kind: "assumption" | "setting" | "correlations" | "formulas";
  /** As a study file would have it. */
  readonly a?: unknown;
  readonly b?: unknown;
  /** Whether a number can follow from it; false where only words differ: a source, a label, a note. */
  readonly moves: boolean;
}

/** In the order of the first study; what can move a number first. */
export function changesOf(a: Study, b: Study): readonly Change[] {
  const changes = [
    ...assumptionChanges(a, b),
    ...settingChanges(a, b),
    ...correlationChanges(a, b),
    ...formulaChanges(a, b),
  ];
  return [...changes.filter(({ moves }) => moves), ...changes.filter(({ moves }) => !moves)];
}

function assumptionChanges(a: Study, b: Study): readonly Change[] {
  const [recordsA, recordsB] = [recordsOf(a), recordsOf(b)];
  return both(a.assumptions, b.assumptions).flatMap(({ id, a: one, b: other }): readonly Change[] => {
    const records = { id, kind: "assumption" as const, a: recordsA[id], b: recordsB[id] };
    if (one === undefined || other === undefined) return [{ ...records, moves: false }];
    if (same(records.a, records.b)) return [];
    return [{ ...records, moves: !same(numbers(one), numbers(other)) }];
  });
}

function recordsOf(study: Study): Readonly<Record<string, unknown>> {
  return toDocument(study)["assumptions"] as Readonly<Record<string, unknown>>;
}

/** A follower's base case is its leader's, and no difference of its own. */
function numbers({ over, value, uncertainty, sameAs }: Assumption): unknown {
  return sameAs === undefined ? { over, value, uncertainty } : { over, sameAs };
}

function settingChanges(a: Study, b: Study): readonly Change[] {
  return both(a.settings, b.settings).flatMap(({ id, a: one, b: other }) =>
    one === undefined || other === undefined || one.value === other.value
      ? []
      : [{ id, kind: "setting" as const, a: one.value, b: other.value, moves: true }],
  );
}

function correlationChanges(a: Study, b: Study): readonly Change[] {
  const pairs = ({ correlations }: Study) =>
    Object.fromEntries(correlations.map((each) => [[each.a, each.b].sort().join(" "), each.pearson ?? each.spearman]));
  if (same([pairs(a), a.dependence], [pairs(b), b.dependence])) return [];
  const [one, other] = [a, b].map((study) => toDocument(study)["correlations"]);
  return [{ id: "correlations", kind: "correlations", a: one, b: other, moves: true }];
}

/** Structure moves as one: a formula may need an assumption that the other study lacks. */
function formulaChanges(a: Study, b: Study): readonly Change[] {
  const [one, other] = [a, b].map((study) => {
    const { formulas, indexes } = toDocument(study);
    const settings = study.settings.map(({ id }) => id).sort();
    const assumptions = study.assumptions.map(({ id }) => id).sort();
    return { structure: { texts: textsOf(study), indexes, settings, assumptions }, shown: formulas };
  });
  if (same(one?.structure, other?.structure)) return [];
  return [
    {
      id: "formulas",
      kind: "formulas",
      a: differing(one?.shown, other?.shown),
      b: differing(other?.shown, one?.shown),
      moves: true,
    },
  ];
}

function textsOf({ formulas }: Study): unknown {
  const text = ({ source, gather }: Study["formulas"][number]) =>
    gather === undefined ? source.text : [gather.over, gather.cells.map((cell) => [cell.element, cell.source.text])];
  return Object.fromEntries(formulas.map((formula) => [formula.id, text(formula)]));
}

/** The formulas of the first that the second has not, or has otherwise. */
function differing(of: unknown, from: unknown): unknown {
  const [own, others] = [of, from].map((all) => (all ?? {}) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(Object.entries(own ?? {}).filter(([id, formula]) => !same(formula, others?.[id])));
}

function both<T extends { readonly id: string }>(a: readonly T[], b: readonly T[]) {
  const [ofA, ofB] = [a, b].map((items) => new Map(items.map((item) => [item.id, item])));
  return [...new Set([...a, ...b].map(({ id }) => id))].map((id) => ({ id, a: ofA?.get(id), b: ofB?.get(id) }));
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
