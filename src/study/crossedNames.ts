/** Names that look swapped: state_S1 taking c_S2 while state_S2 takes c_S1, the slip that decides a published tutorial. */
import type { Assumption } from "../assumptions/assumption.js";
import type { FormulaText } from "../formula/graph.js";
import type { Warning } from "./study.js";

/** One name that merely stands for another. */
interface Alias {
  readonly name: string;
  readonly target: string;
  readonly place: Warning["place"];
}

/**
 * A warning for each pair of aliases in which either name resembles the other's target more than its own. Of several
 * partners the nearest of kin: costs are swapped with costs, not with utilities.
 */
export function crossedNames(assumptions: readonly Assumption[], formulas: readonly FormulaText[]): readonly Warning[] {
  const aliases = [...assumptions.flatMap(followed), ...formulas.flatMap(renamed)];
  const pairs = aliases.flatMap((a, i) =>
    aliases.slice(i + 1).flatMap((b) => (crossed(a, b) ? [{ a, b, kinship: kinship(a, b) }] : [])),
  );
  const nearest = pairs.filter(({ a, b, kinship: own }) =>
    pairs.every((other) => ![other.a, other.b].some((one) => one === a || one === b) || other.kinship <= own),
  );
  return nearest.map(({ a, b }) => {
    const message = `${a.name}: takes ${a.target}, and ${b.name} takes ${b.target}: are the two names swapped?`;
    return { code: "crossed-names", subject: a.name, message, place: a.place };
  });
}

/** Words that the two names share, and the two targets. */
function kinship(a: Alias, b: Alias): number {
  return alike(a.name, b.name) + alike(a.target, b.target);
}

function followed({ id, sameAs, place }: Assumption): readonly Alias[] {
  return sameAs === undefined ? [] : [{ name: id, target: sameAs, place }];
}

/** Formulas, and cells of gathered ones, that are a bare name. */
function renamed({ id, source, gather }: FormulaText): readonly Alias[] {
  const parts = gather?.cells.map((cell) => ({ name: cell.element, source: cell.source })) ?? [{ name: id, source }];
  return parts.flatMap(({ name, source: { text, file, line, column } }) =>
    /^\s*[A-Za-z][\w.]*\s*$/.test(text) ? [{ name, target: text.trim(), place: { file, line, column } }] : [],
  );
}

function crossed(a: Alias, b: Alias): boolean {
  return (
    alike(a.name, b.target) > alike(a.name, a.target) &&
    alike(b.name, a.target) > alike(b.name, b.target) &&
    a.target !== b.target
  );
}

/** How many of a name's words another shares: c_S1 and state_S1 share s1. */
function alike(a: string, b: string): number {
  const others = new Set(words(b));
  return words(a).filter((word) => others.has(word)).length;
}

function words(name: string): readonly string[] {
  return name.split(/[._\s-]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
}
