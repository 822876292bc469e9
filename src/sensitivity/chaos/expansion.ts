/** A polynomial expansion of an output from runs of the model: degree by degree, as long as that foretells better. */
import { type Pause, unstopped } from "../../engine/turn.js";
import { pursue } from "./pursuit.js";
import { type ChaosTerm, mostVariables, termColumn, termsUpTo } from "./terms.js";
import { type ChaosVariable, HIGHEST, polynomialsAt } from "./variable.js";

export interface Expansion {
  readonly terms: readonly { readonly term: ChaosTerm; readonly coefficient: number }[];
  readonly mean: number;
  /** Share of the variance that is not foretold where each run is left out in turn. */
  readonly unexplained: number;
  readonly degree: number;
  /** Whether more runs may tell of an assumption what these hardly meet. */
  readonly unmet: boolean;
}

/** Terms that may be tried at once: as many as there are runs, and no more numbers in all than these. */
const NUMBERS = 1_048_576;
/** What cannot be bettered: rounding. */
const EXACT = 1e-20;
/** Runs that must differ from the usual value of an assumption, for its polynomials and its products to be told apart. */
const MET = 4;
/** Values other than the usual one that at most this share of the runs have are seldom ones. */
const SELDOM = 0.25;
/** A degree that leaves no less than this share of what the last one left is no gain. */
const CLEARLY = 0.8;

/**
 * @param values of each variable, a column each
 * @param before what fewer runs gave: where to begin
 */
export async function expand(
  variables: readonly ChaosVariable[],
  values: readonly Float64Array[],
  y: Float64Array,
  before?: Expansion,
  pause: Pause = unstopped,
): Promise<Expansion> {
  const polynomials = variables.map((variable, i) => polynomialsAt(variable, values[i] as Float64Array));
  // What these runs hardly meet has no polynomial: its products with others would be multiples of the others, or of itself.
  const away = values.map(awayFromUsual);
  const most = variables.map(({ degree }, i) => ((away[i] as readonly number[]).length >= MET ? degree : 0));
  const unmet = variables.some(({ degree }, i) => degree > 0 && most[i] === 0);
  const seenTogether = togetherIn(away, y.length);
  let best: Expansion | undefined;
  let worse = 0;
  let tried: string | undefined;
  for (let degree = before?.degree ?? 1; degree <= HIGHEST && worse < 2; degree++) {
    const terms = candidates(most, degree, best ?? before, Math.min(y.length, NUMBERS / y.length)).filter(seenTogether);
    const all = terms.map(nameOf).sort().join();
    // Where terms are too many, those of the next degree may be those of the last, and the same fit would come of them.
    if (all === tried) {
      worse++;
      continue;
    }
    tried = all;
    const columns = terms.map((term) => termColumn(term, polynomials));
    const fit = await pursue(columns, y, pause);
    const { unexplained, constant } = fit;
    const found = fit.taken.map((place, k) => ({
      term: terms[place] as ChaosTerm,
      coefficient: fit.coefficients[k] as number,
    }));
    worse = best === undefined || unexplained < CLEARLY * best.unexplained ? 0 : worse + 1;
    if (best === undefined || unexplained < best.unexplained)
      best = { terms: found, mean: constant, unexplained, degree, unmet };
    if (unexplained < EXACT) break;
  }
  return best as Expansion;
}

/** The runs that differ from the usual value, if there is one; else next to all. */
function awayFromUsual(values: Float64Array): readonly number[] {
  const usual = majority(values);
  return [...values.keys()].filter((i) => values[i] !== usual);
}

/**
 * Whether some run differs from the usual values of all of a term's assumptions that are seldom another. Of events that never
 * happened together the product is a multiple of the one that did: it would stand for it, and for what nobody has seen as well.
 */
function togetherIn(away: readonly (readonly number[])[], count: number): (term: ChaosTerm) => boolean {
  const seldom = away.map((runs) => (runs.length <= SELDOM * count ? new Set(runs) : undefined));
  return (term) => {
    const [first, ...others] = term.flatMap(([variable]) => seldom[variable] ?? []);
    return first === undefined || others.length === 0 || [...first].some((i) => others.every((runs) => runs.has(i)));
  };
}

/** The value of more than a half of the runs, if there is one (Boyer and Moore 1991, doi:10.1007/978-94-011-3488-0_5). */
function majority(values: Float64Array): number {
  let [candidate, lead] = [Number.NaN, 0];
  for (const value of values) {
    if (lead === 0) candidate = value;
    lead += value === candidate ? 1 : -1;
  }
  return candidate;
}

/**
 * All terms of the degree. Where these would be too many: those found so far, the largest first, each with one degree more
 * in each variable, as many as may be tried (Blatman and Sudret 2010, doi:10.1016/j.probengmech.2009.10.003).
 */
function candidates(
  most: readonly number[],
  degree: number,
  found: Expansion | undefined,
  limit: number,
): readonly ChaosTerm[] {
  const all = most.map((_, variable) => variable);
  if (all.length <= mostVariables(degree, limit)) return termsUpTo(all, most, degree);
  const known = [...(found?.terms ?? [])].sort((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient));
  const terms = new Map<string, ChaosTerm>();
  const add = (term: ChaosTerm) => terms.set(nameOf(term), term);
  for (const term of termsUpTo(all, most, 1)) add(term);
  for (const { term } of known) add(term);
  for (const { term } of known) {
    for (const variable of all) if (terms.size < limit) add(raised(term, variable, most));
  }
  return [...terms.values()];
}

const nameOf = (term: ChaosTerm): string => term.join(";");

/** The term with one degree more in a variable, where there is one. */
function raised(term: ChaosTerm, variable: number, most: readonly number[]): ChaosTerm {
  const own = term.find(([each]) => each === variable)?.[1] ?? 0;
  if (own >= (most[variable] ?? 0)) return term;
  const rest = term.filter(([each]) => each !== variable);
  return [...rest, [variable, own + 1] as const].sort(([a], [b]) => a - b);
}
