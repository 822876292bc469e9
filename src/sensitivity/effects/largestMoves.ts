/**
 * How far the scenarios that weigh most move an index. An index is a mean of what scenarios make of it, and where a few of
 * several thousand make a good part of that (what is divided by may be small, few exceed a threshold by far) most groups of
 * scenarios have missed their like: they agree with each other, and are wrong together. What was missed is of the order of the
 * largest that were met; several of them, as a sample that has met the very largest has missed nothing.
 * The share of the largest in a sum tells heavy tails: Embrechts, Klüppelberg and Mikosch 1997, Modelling Extremal Events, section 6.2.6.
 */
import { addEffect, FUNCTIONS } from "./effectBasis.js";
import type { MainEffects } from "./mainEffects.js";

/** The moves that are looked at. */
const LARGEST = 4;
/** Times that their mean is an error, and the share that it is of the root of all moves squared. */
const TIMES = 10;

/**
 * A standard error, as a share of the variance: next to nothing where none stand out from the others.
 * @param whole the index as it is found, and the variance that it is a share of
 */
export function largestMoves(effects: MainEffects, assumption: number, whole: number, variance: number): number {
  const { y, rest } = effects;
  const own = effects.restOf(assumption);
  const effect = effectOf(effects, assumption);
  const moves = new Float64Array(y.length);
  let sum = 0;
  for (let i = 0; i < moves.length; i++) {
    const left = rest[i] as number;
    const made = 2 * (effect[i] as number) * (own[i] as number) - whole * left * (2 * (y[i] as number) - left);
    moves[i] = made / variance;
    sum += made / variance;
  }
  return fromLargest(moves, sum / moves.length);
}

function fromLargest(moves: Float64Array, mean: number): number {
  const largest = new Float64Array(LARGEST);
  let squares = 0;
  for (let i = 0; i < moves.length; i++) {
    const move = Math.abs((moves[i] as number) - mean);
    squares += move * move;
    if (move > (largest[0] as number)) {
      largest[0] = move;
      largest.sort();
    }
  }
  const size = largest.reduce((sum, each) => sum + each, 0) / LARGEST;
  return squares > 0 ? (TIMES * size * (size / Math.sqrt(squares))) / moves.length : 0;
}

/** The effect in every scenario, by the coefficients of all groups together. */
function effectOf({ y, bases, parts, variances }: MainEffects, assumption: number): Float64Array {
  const groups = variances.length;
  const own = parts[assumption] as Float64Array;
  const means = new Float64Array(FUNCTIONS);
  own.forEach((each, at) => {
    means[at % FUNCTIONS] = (means[at % FUNCTIONS] as number) + each / groups;
  });
  const column = new Float64Array(y.length);
  const basis = bases[assumption];
  if (basis !== undefined)
    addEffect(
      column,
      1,
      basis,
      own.map((_, at) => means[at % FUNCTIONS] as number),
      groups,
    );
  return column;
}
