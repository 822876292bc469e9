/**
 * The main effects of assumptions on an output: what it is on average given each of them alone. Every effect is found from
 * what the others leave of the output, so that they are no noise to it; in each group of scenarios the others are taken as
 * the remaining groups have them, so that nothing is fitted to what it is then held against and each group stays unbiased
 * (cross-fitting: Chernozhukov et al. 2018, doi:10.1111/ectj.12097).
 */
import { scatter } from "../../summary/replicateErrors.js";
import { addEffect, coefficients, type EffectBasis, FUNCTIONS } from "./effectBasis.js";

export interface MainEffects {
  /** Of each assumption, the coefficients in each group, as `coefficients` has them. */
  readonly parts: readonly Float64Array[];
  /** For each group those that the other groups have; 0 where they do not stand out. */
  readonly controls: readonly Float64Array[];
  /** Variance of the output in each group. */
  readonly variances: readonly number[];
  /** Of each assumption, by how much the last pass moved the variance of its effect: the groups share what is still to come. */
  readonly moved: readonly number[];
}

/** A coefficient is taken from the output where it is at least so many of its standard errors. */
const CLEAR = 3;
/** Times that effects are found again from what the others leave. */
const PASSES = 3;
/** Of a single group, which has no errors: degrees that count. */
const FEW = 10;

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
  let parts = bases.map((basis) => coefficients(y, basis, groups));
  let controls: readonly Float64Array[] = [];
  let rest = y;
  let before = parts;
  for (let pass = 0; pass < PASSES; pass++) {
    before = parts;
    controls = parts.map((own) => ofOthers(own, groups));
    rest = y.slice();
    bases.forEach((basis, i) => {
      if (alone(i)) addEffect(rest, -1, basis, controls[i] as Float64Array, groups);
    });
    parts = bases.map((basis, i) => {
      const control = controls[i] as Float64Array;
      const found = coefficients(alone(i) ? rest : less(rest, basis, control, groups), basis, groups);
      return found.map((each, at) => each + (control[at] as number));
    });
  }
  const taken = controls.filter((_, i) => alone(i));
  return {
    parts,
    controls: parts.map((own) => ofOthers(own, groups)),
    variances: variances(y, rest, taken, groups),
    moved: parts.map((own, i) => Math.abs(squares(own, groups) - squares(before[i] as Float64Array, groups))),
  };
}

/** How far the variance that effects are shares of may be from that of the scenarios. */
const APART = 4;

/** Whether the effects that were found make the variance that the scenarios have: where not, no index can be told from them. */
export function settled(y: Float64Array, { variances }: MainEffects): boolean {
  const seen = y.reduce((sum, each) => sum + each * each, 0) / y.length;
  const made = variances.reduce((sum, each) => sum + each, 0) / variances.length;
  return seen === 0 ? made === 0 : made > seen / APART && made < seen * APART;
}

function less(rest: Float64Array, basis: EffectBasis, control: Float64Array, groups: number): Float64Array {
  const column = rest.slice();
  addEffect(column, -1, basis, control, groups);
  return column;
}

/** For each group the mean of the other groups, where it stands out; of a single group its own. */
function ofOthers(own: Float64Array, groups: number): Float64Array {
  if (groups === 1) return own.map((each, k) => (k < FEW || k === FUNCTIONS - 1 ? each : 0));
  const out = new Float64Array(own.length);
  for (let k = 0; k < FUNCTIONS; k++) {
    const each = inGroups(own, k, groups);
    const mean = each.reduce((sum, one) => sum + one, 0) / groups;
    if (!(Math.abs(mean) > CLEAR * scatter(each, mean))) continue;
    each.forEach((one, group) => {
      out[group * FUNCTIONS + k] = (groups * mean - one) / (groups - 1);
    });
  }
  return out;
}

/** A coefficient in each group. */
export function inGroups(own: Float64Array, k: number, groups: number): readonly number[] {
  return Array.from({ length: groups }, (_, group) => own[group * FUNCTIONS + k] as number);
}

/** The variance of the effects taken out is known, that of the rest and what they have in common is the sample's. */
function variances(
  y: Float64Array,
  rest: Float64Array,
  controls: readonly Float64Array[],
  groups: number,
): readonly number[] {
  const sums = new Float64Array(groups);
  for (let i = 0; i < y.length; i++) {
    const taken = (y[i] as number) - (rest[i] as number);
    sums[i % groups] = (sums[i % groups] as number) + (y[i] as number) * (y[i] as number) - taken * taken;
  }
  const known = controls.map((own) => knownVariance(own, groups));
  return [...sums].map((sum, group) => {
    const taken = known.reduce((total, each) => total + (each[group] as number), 0);
    return sum / Math.ceil((y.length - group) / groups) + taken;
  });
}

/** The variance of an effect in each group: the functions are uncorrelated and of variance 1. */
export function knownVariance(own: Float64Array, groups: number): readonly number[] {
  return Array.from({ length: groups }, (_, group) => {
    const part = own.subarray(group * FUNCTIONS, (group + 1) * FUNCTIONS);
    return part.reduce((sum, each) => sum + each * each, 0);
  });
}

/** Sum of the squares of the coefficients over all groups. */
function squares(own: Float64Array, groups: number): number {
  let sum = 0;
  for (let k = 0; k < FUNCTIONS; k++) {
    const mean = inGroups(own, k, groups).reduce((total, each) => total + each, 0) / groups;
    sum += mean * mean;
  }
  return sum;
}
