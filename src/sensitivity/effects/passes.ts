/** The passes in which main effects and interactions are found, each from what the others leave of the output. */
import { eachOf, type Steps } from "../../engine/steps.js";
import { squaresOf } from "./convergence.js";
import { inGroups, leaveOneGroupOut } from "./crossFit.js";
import { addEffect, coefficients, type EffectBasis, FUNCTIONS, valueCoefficients } from "./effectBasis.js";
import { noInteractions, quicklyLooked, takeInteractions, withMore } from "./interactionEffects.js";
import type { Interactions } from "./products.js";
import { centre, less } from "./remainder.js";

/** Times that effects are found again from what the others leave: more in small samples, where they are less uncorrelated. */
const PASSES = { small: 5, large: 4 };
const SMALL = 16_384;
/** The passes at which interactions are looked for: once where the sample is large and assumptions are so many that it takes long. */
const LOOKS = { small: [1, 2], large: [1], largeOfFew: [1, 2] };
/** Of a single group, which has no errors: degrees that count. */
export const FEW = 10;

/** An output, and what its main effects are found from. */
export interface Sample {
  readonly y: Float64Array;
  readonly bases: readonly EffectBasis[];
  readonly groups: number;
  readonly alone: (assumption: number) => boolean;
}

/** What the last pass leaves. */
export interface Passed {
  readonly parts: readonly Float64Array[];
  /** What was taken out before the parts were found. */
  readonly controls: readonly Float64Array[];
  readonly rest: Float64Array;
  readonly interactions: Interactions | undefined;
  /** The interactions that were taken out. */
  readonly taken: Interactions | undefined;
  /** Pass by pass, the variance of the effect of each assumption. */
  readonly squares: readonly (readonly number[])[];
}

/** Finds effects again and again from what the others leave, and interactions beside them. */
export function* passes({ y, bases, groups, alone }: Sample): Steps<Passed> {
  let parts = yield* eachOf(bases, (basis) => valueCoefficients(y, basis, groups));
  let controls: readonly Float64Array[] = [];
  let interactions: Interactions | undefined;
  let taken: Interactions | undefined;
  let rest = y;
  const squares: number[][] = [];
  const size = y.length > SMALL ? "large" : "small";
  for (let pass = 0; pass < PASSES[size]; pass++) {
    squares.push(parts.map((own) => squaresOf(own, groups)));
    controls = parts.map((own) => controlsOf(own, groups));
    rest = y.slice();
    bases.forEach((basis, i) => {
      if (alone(i)) addEffect(rest, -1, basis, controls[i] as Float64Array, groups);
    });
    if (groups > 1 && pass > 0) {
      taken = interactions ?? noInteractions(controls, groups, alone);
      interactions = takeInteractions(rest, bases, taken, groups);
      yield;
      const looks = size === "large" && quicklyLooked(taken) ? LOOKS.largeOfFew : LOOKS[size];
      if (looks.includes(pass)) interactions = withMore(rest, bases, interactions, groups);
    }
    centre(rest, groups);
    parts = yield* eachOf(bases, (basis, i) => {
      const control = controls[i] as Float64Array;
      const found = coefficients(alone(i) ? rest : less(rest, basis, control, groups), basis, groups);
      return found.map((each, at) => each + (control[at] as number));
    });
  }
  return { parts, controls, rest, interactions, taken, squares };
}

/** For each group those that the other groups have, where they stand out; of a single group its own. */
export function controlsOf(own: Float64Array, groups: number): Float64Array {
  if (groups === 1) return own.map((each, k) => (k < FEW || k === FUNCTIONS - 1 ? each : 0));
  const out = new Float64Array(own.length);
  for (let k = 0; k < FUNCTIONS; k++) {
    leaveOneGroupOut(inGroups(own, k, groups))?.forEach((each, group) => {
      out[group * FUNCTIONS + k] = each;
    });
  }
  return out;
}
