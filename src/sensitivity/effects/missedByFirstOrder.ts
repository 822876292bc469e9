/** What scenarios move a first-order index by, and what was missed. */
import { missedByMoves } from "../missedByMoves.js";
import { addEffect, FUNCTIONS } from "./effectBasis.js";
import type { MainEffects } from "./mainEffects.js";

/**
 * A standard error.
 * @param whole the index as it is found, and the variance that it is a share of
 */
export function missedByFirstOrder(effects: MainEffects, assumption: number, whole: number, variance: number): number {
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
  const mean = sum / moves.length;
  return missedByMoves(moves.map((each) => each - mean));
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
