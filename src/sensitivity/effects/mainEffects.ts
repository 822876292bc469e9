/**
 * The main effects of assumptions on an output: what it is on average given each of them alone. Every effect is found from
 * what the others leave of the output, so that they are no noise to it; in each group of scenarios the others are taken as
 * the remaining groups have them, so that nothing is fitted to what it is then held against and each group stays unbiased
 * (cross-fitting: Chernozhukov et al. 2018, doi:10.1111/ectj.12097).
 */
import { finish, type Steps } from "../../engine/steps.js";
import type { Leftover } from "./beyondInClasses.js";
import { squaresOf, stillToCome } from "./convergence.js";
import { knownVariance } from "./crossFit.js";
import type { EffectBasis } from "./effectBasis.js";
import { controlsOf, type Passed, passes, type Sample } from "./passes.js";
import type { Interactions } from "./products.js";
import { less, variances } from "./remainder.js";

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
  const sample = { y, bases, groups, alone };
  return effectsOf(sample, yield* passes(sample));
}

function effectsOf({ y, bases, groups, alone }: Sample, passed: Passed): MainEffects {
  const { parts, controls, rest, interactions, taken, squares } = passed;
  const known = controls.filter((_, i) => alone(i)).map((own) => knownVariance(own, groups));
  const without = (i: number, own: Float64Array) => less(rest, bases[i] as EffectBasis, own, groups);
  // What the rest holds of an assumption's own fit: where a control was taken out already, what goes beyond it.
  const heldBy = (i: number, own: Float64Array) =>
    alone(i) ? own.map((each, at) => each - (controls[i]?.[at] as number)) : own;
  return {
    parts,
    controls: parts.map((own) => controlsOf(own, groups)),
    interactions,
    y,
    rest,
    restOf: (i) => (alone(i) ? rest : without(i, controls[i] as Float64Array)),
    variances: variances(y, rest, [...known, ...(taken?.controls ?? []).map(squared)], groups),
    left: rest.reduce((sum, each) => sum + each * each, 0) / rest.length,
    leftOf(i) {
      const own = parts[i] as Float64Array;
      const left = without(i, heldBy(i, own));
      return { left, effect: () => less(left, bases[i] as EffectBasis, own.map(negated), groups) };
    },
    bases,
    moved: parts.map((own, i) =>
      stillToCome([...squares.slice(-2).map((each) => each[i] as number), squaresOf(own, groups)]),
    ),
  };
}

const negated = (each: number) => -each;
const squared = (own: Float64Array) => [...own].map((each) => each * each);

/** How far the variance that effects are shares of may be from that of the scenarios. */
const APART = 4;

/** Whether the effects that were found make the variance that the scenarios have: where not, no index can be told from them. */
export function settled(y: Float64Array, { variances }: MainEffects): boolean {
  const seen = y.reduce((sum, each) => sum + each * each, 0) / y.length;
  const made = variances.reduce((sum, each) => sum + each, 0) / variances.length;
  return seen === 0 ? made === 0 : made > seen / APART && made < seen * APART;
}
