/**
 * The main effects of assumptions on an output: what it is on average given each of them alone. Every effect is found from
 * what the others leave of the output, so that they are no noise to it; in each group of scenarios the others are taken as
 * the remaining groups have them, so that nothing is fitted to what it is then held against and each group stays unbiased
 * (cross-fitting: Chernozhukov et al. 2018, doi:10.1111/ectj.12097).
 */
import { eachOf, finish, type Steps } from "../../engine/steps.js";
import type { Leftover } from "./beyondInClasses.js";
import { squaresOf, stillToCome } from "./convergence.js";
import { inGroups, knownVariance, leaveOneGroupOut } from "./crossFit.js";
import { addEffect, coefficients, type EffectBasis, FUNCTIONS, valueCoefficients } from "./effectBasis.js";
import { noInteractions, quicklyLooked, takeInteractions, withMore } from "./interactionEffects.js";
import type { Interactions } from "./products.js";
import { centre, less, variances } from "./remainder.js";

export interface MainEffects {
  /** Of each assumption, the coefficients in each group, as `coefficients` has them. */
  readonly parts: readonly Float64Array[];
  /** For each group those that the other groups have; 0 where they do not stand out. */
  readonly controls: readonly Float64Array[];
  readonly interactions: Interactions | undefined;
  /** Variance of the output in each group. */
  readonly variances: readonly number[];
  /** The output less its mean, and what all effects and interactions leave of it: of assumptions that depend on no other. */
  readonly y: Float64Array;
  readonly rest: Float64Array;
  /** What is left where the effect of one assumption is taken out as well, if it depends on others. */
  restOf(assumption: number): Float64Array;
  /** Variance of what is left of the output without all effects that are found of assumptions that depend on no other. */
  readonly left: number;
  /** What is left of the output without these and, group by group, its own fit of the functions of one assumption. */
  leftOf(assumption: number): Leftover;
  readonly bases: readonly EffectBasis[];
  /** Of each assumption, by how much more passes may still move the variance of its effect: the groups share that. */
  readonly moved: readonly number[];
}

/** Times that effects are found again from what the others leave: more in small samples, where they are less uncorrelated. */
const PASSES = { small: 5, large: 4 };
const SMALL = 16_384;
/** The passes at which interactions are looked for: once where the sample is large and assumptions are so many that it takes long. */
const LOOKS = { small: [1, 2], large: [1], largeOfFew: [1, 2] };
/** Of a single group, which has no errors: degrees that count. */
export const FEW = 10;

/**
 * @param y the output less its mean; scenario i belongs to group i mod `groups`
 * @param alone which assumptions depend on no other: of these alone effects are uncorrelated and add up
 */
export function mainEffects(
  y: Float64Array,
  bases: readonly EffectBasis[],
  groups: number,
  alone: (assumption: number) => boolean,
): MainEffects {
  return finish(mainEffectSteps(y, bases, groups, alone));
}

/** The same in steps, assumption by assumption. */
export function* mainEffectSteps(
  y: Float64Array,
  bases: readonly EffectBasis[],
  groups: number,
  alone: (assumption: number) => boolean,
): Steps<MainEffects> {
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
  const known = controls.filter((_, i) => alone(i)).map((own) => knownVariance(own, groups));
  const restOf = (i: number) =>
    alone(i) ? rest : less(rest, bases[i] as EffectBasis, controls[i] as Float64Array, groups);
  return {
    parts,
    controls: parts.map((own) => controlsOf(own, groups)),
    interactions,
    y,
    rest,
    restOf,
    variances: variances(y, rest, [...known, ...(taken?.controls ?? []).map(squared)], groups),
    left: rest.reduce((sum, each) => sum + each * each, 0) / rest.length,
    leftOf: (i) => {
      const own = parts[i] as Float64Array;
      const still = alone(i) ? own.map((each, at) => each - (controls[i]?.[at] as number)) : own;
      const left = less(rest, bases[i] as EffectBasis, still, groups);
      return {
        left,
        effect: () =>
          less(
            left,
            bases[i] as EffectBasis,
            own.map((each) => -each),
            groups,
          ),
      };
    },
    bases,
    moved: parts.map((own, i) =>
      stillToCome([...squares.slice(-2).map((each) => each[i] as number), squaresOf(own, groups)]),
    ),
  };
}

const squared = (own: Float64Array) => [...own].map((each) => each * each);

/** How far the variance that effects are shares of may be from that of the scenarios. */
const APART = 4;

/** Whether the effects that were found make the variance that the scenarios have: where not, no index can be told from them. */
export function settled(y: Float64Array, { variances }: MainEffects): boolean {
  const seen = y.reduce((sum, each) => sum + each * each, 0) / y.length;
  const made = variances.reduce((sum, each) => sum + each, 0) / variances.length;
  return seen === 0 ? made === 0 : made > seen / APART && made < seen * APART;
}

/** For each group those that the other groups have, where they stand out; of a single group its own. */
function controlsOf(own: Float64Array, groups: number): Float64Array {
  if (groups === 1) return own.map((each, k) => (k < FEW || k === FUNCTIONS - 1 ? each : 0));
  const out = new Float64Array(own.length);
  for (let k = 0; k < FUNCTIONS; k++) {
    leaveOneGroupOut(inGroups(own, k, groups))?.forEach((each, group) => {
      out[group * FUNCTIONS + k] = each;
    });
  }
  return out;
}
