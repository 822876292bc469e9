/** Names that look swapped: state_S1 taking c_S2 while state_S2 takes c_S1, the slip that decides a published tutorial. */
import type { Assumption } from "../assumptions/assumption.js";
import type { FormulaText } from "../formula/graph.js";
import type { Warning } from "./study.js";

/** A name, and the words and signs that it stands for: another name, or a formula. */
interface Definition {
  readonly name: string;
  readonly words: readonly string[];
  readonly place: Warning["place"];
}

/** Two definitions that differ in the names at one place only, and the name that each has there. */
interface Swap {
  readonly a: Definition;
  readonly b: Definition;
  readonly targets: readonly [string, string];
}

/**
 * A warning for each pair of definitions, alike but for names, in which either name resembles the other's target more than
 * its own: `total_A: c_B * days` and `total_B: c_A * days`. Of several partners the nearest of kin: costs are swapped with
 * costs, not with utilities.
 */
export function crossedNames(assumptions: readonly Assumption[], formulas: readonly FormulaText[]): readonly Warning[] {
  const definitions = [...assumptions.flatMap(followed), ...formulas.flatMap(defined)];
  const pairs = definitions.flatMap((a, i) => definitions.slice(i + 1).flatMap((b) => crossings(a, b)));
  const nearest = pairs.filter((pair) =>
    pairs.every((other) => !related(pair, other) || kinship(other) <= kinship(pair)),
  );
  return nearest.map(({ a, b, targets: [own, others] }) => {
    const message = `${a.name}: takes ${own}, and ${b.name} takes ${others}: are the two names swapped?`;
    // A bare name that takes another's is hardly ever meant; within a formula it may be, as costs avoided elsewhere.
    const code = a.words.length === 1 ? "crossed-names" : "crossed-names-in-formulas";
    return { code, subject: a.name, message, place: a.place };
  });
}

function related(pair: Swap, other: Swap): boolean {
  return [other.a, other.b].some((one) => one === pair.a || one === pair.b);
}

/** Words that the two names share, and the two targets. */
function kinship({ a, b, targets: [own, others] }: Swap): number {
  return alike(a.name, b.name) + alike(own, others);
}

function followed({ id, sameAs, place }: Assumption): readonly Definition[] {
  return sameAs === undefined ? [] : [{ name: id, words: [sameAs], place }];
}

/** Formulas, and cells of gathered ones. */
function defined({ id, source, gather }: FormulaText): readonly Definition[] {
  const parts = gather?.cells.map((cell) => ({ name: cell.element, source: cell.source })) ?? [{ name: id, source }];
  return parts.map(({ name, source: { text, file, line, column } }) => ({
    name,
    words: text.match(/[A-Za-z_][\w.]*|[\d.]+|\S/g) ?? [],
    place: { file, line, column },
  }));
}

/** Where two definitions that are alike but for names take each other's. A formula that has both names compares them. */
function crossings(a: Definition, b: Definition): readonly Swap[] {
  if (a.words.length !== b.words.length) return [];
  const places = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [[word, b.words[i] ?? ""] as const]));
  if (!places.flat().every((word) => /^[A-Za-z_]/.test(word))) return [];
  return places
    .filter(
      ([own, others]) => !a.words.includes(others) && !b.words.includes(own) && swapped(a.name, b.name, own, others),
    )
    .slice(0, 1)
    .map((targets) => ({ a, b, targets }));
}

function swapped(a: string, b: string, own: string, others: string): boolean {
  return alike(a, others) > alike(a, own) && alike(b, own) > alike(b, others);
}

/** How many of a name's words another shares: c_S1 and state_S1 share s1. */
function alike(a: string, b: string): number {
  const others = new Set(words(b));
  return words(a).filter((word) => others.has(word)).length;
}

function words(name: string): readonly string[] {
  return name.split(/[._\s-]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
}
