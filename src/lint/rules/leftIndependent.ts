/** Numbers of one kind from one source, drawn as if they had nothing to do with each other. */
import type { Assumption } from "../../assumptions/assumption.js";
import { parameterType } from "../../assumptions/parameterType.js";
import { idOfCell } from "../../formula/cells.js";
import type { Study } from "../../study/study.js";
import { parseUnit } from "../../units/parseUnit.js";
import { formatUnit, isPlainNumber } from "../../units/unit.js";
import type { LintRule, Remark } from "../rule.js";

export const leftIndependent: LintRule = {
  name: "left-independent",
  severity: "warning",
  reason:
    "Numbers of one kind from one source err together: drawn independently their errors cancel, and the interval of the sum is too narrow.",
  citation: "Briggs et al. 2012, ISPOR-SMDM Task Force 6, doi:10.1177/0272989X12458348",
  find({ study }) {
    const groups = new Map<string, Assumption[]>();
    for (const assumption of study.assumptions) {
      const key = meaning(assumption);
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), assumption]);
    }
    return [...groups.values()].flatMap((group) => remarkOn(group, study));
  },
};

/**
 * Unit and source of an uncertain assumption; judgement is no common source. Numbers without a unit are told apart by what
 * they measure: a hazard ratio is not of one kind with a probability.
 */
function meaning(assumption: Assumption): string | undefined {
  const { id, unit, source, uncertainty, sameAs, provenance, place } = assumption;
  const evidence = provenance !== "assumed" && provenance !== "calibrated" && !countedOnItsOwn(assumption);
  if (uncertainty === undefined || sameAs !== undefined || unit === undefined || source === undefined || !evidence) {
    return undefined;
  }
  const parsed = parseUnit(unit, id, place);
  const kind = isPlainNumber(parsed) ? (parameterType(assumption) ?? unit.trim().toLowerCase()) : formatUnit(parsed);
  return JSON.stringify([kind, source.trim().toLowerCase()]);
}

/** People counted, by event or by outcome: two arms of one trial are two samples, and their errors are independent. */
function countedOnItsOwn({ stated = [] }: Assumption): boolean {
  return stated.length > 0 && stated.every((cell) => ("events" in cell && "n" in cell) || "counts" in cell);
}

function remarkOn(group: readonly Assumption[], study: Study): readonly Remark[] {
  const joined = connected(group[0]?.id ?? "", study);
  const apart = group.filter(({ id }) => !joined.has(id));
  const [first, ...others] = group;
  if (first === undefined || apart.length === 0) return [];
  const message = `has kind and source in common with ${others.map(({ id }) => id).join(", ")}, and is drawn independently`;
  const remedy = `state a correlation, for example [${first.id}, ${apart[0]?.id}, 0.5], or allow it with the reason`;
  return [{ subject: first.id, place: first.place, message, remedy }];
}

/** Ids that correlations lead to, one after the other. */
function connected(start: string, { correlations }: Study): ReadonlySet<string> {
  const reached = new Set([start]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { a, b } of correlations) {
      const pair = [idOfCell(a), idOfCell(b)];
      if (pair.some((id) => reached.has(id))) for (const id of pair) reached.add(id);
    }
  }
  return reached;
}
