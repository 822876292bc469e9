/**
 * Functions of one assumption in which its effect on an output is written: its value, and polynomials of its grade less what
 * these have in common with the value and lower degrees (Legendre's where it is continuous, those of its own values'
 * probabilities where it is discrete). All have mean 0 and variance 1 and are uncorrelated.
 */
import type { Named } from "../../engine/plan/drivers.js";
import { makeDistribution } from "../../families/index.js";
import { replicateSize } from "../../random/replicates.js";
import { DEGREES, SCALES } from "./legendre.js";
import { type LevelBasis, levelBasis, levelSums } from "./levelBasis.js";
import { addPolynomials, polynomialSums } from "./polynomialSums.js";
import { combined, type Turn, uncorrelated, valueParts } from "./valueParts.js";

/** How many there are: the polynomials of degree 1, 2, …, and last the value. */
export const FUNCTIONS = DEGREES + 1;

/** Of a continuous assumption. */
interface GradeBasis {
  readonly grades: Float64Array;
  /** The value itself, standardised. */
  readonly value: Float64Array | undefined;
  readonly turn: Turn | undefined;
}

export type EffectBasis = GradeBasis | LevelBasis;

/** @param named the distribution that the values have, where it is known */
export function effectBasis(values: Float64Array, grades: Float64Array, named?: Named): EffectBasis {
  const distribution = named && makeDistribution(named.family, named.parameters);
  if (distribution?.discrete) return levelBasis(values, distribution);
  const parts = valueParts(values, grades, named);
  return { grades, value: parts?.value, turn: parts?.turn };
}

/** The functions at some of the scenarios. */
export function slice(basis: EffectBasis, from: number, to: number): EffectBasis {
  const value = basis.value?.subarray(from, to);
  if ("levels" in basis) return { ...basis, value, levels: basis.levels.subarray(from, to) };
  return { ...basis, value, grades: basis.grades.subarray(from, to) };
}

/** Coefficients of a column in each group, a group after the other: means of its products with the functions. */
export function coefficients(y: Float64Array, basis: EffectBasis, groups: number): Float64Array {
  const sums = "levels" in basis ? onLevels(y, basis, groups) : onGrades(y, basis, groups);
  if (basis.value !== undefined) addValue(sums, y, basis.value, groups);
  const means = meansOf(sums, y.length, groups);
  if ("turn" in basis && basis.turn !== undefined) for (const own of eachGroup(means)) uncorrelated(own, basis.turn);
  return means;
}

/** Of the value alone; nothing of the others. */
export function valueCoefficients(y: Float64Array, { value }: EffectBasis, groups: number): Float64Array {
  const sums = new Float64Array(groups * FUNCTIONS);
  if (value !== undefined) addValue(sums, y, value, groups);
  return meansOf(sums, y.length, groups);
}

function meansOf(sums: Float64Array, size: number, groups: number): Float64Array {
  return sums.map((sum, at) => sum / replicateSize(size, groups, Math.floor(at / FUNCTIONS)));
}

function eachGroup(own: Float64Array): readonly Float64Array[] {
  return Array.from({ length: own.length / FUNCTIONS }, (_, group) =>
    own.subarray(group * FUNCTIONS, (group + 1) * FUNCTIONS),
  );
}

function onLevels(y: Float64Array, basis: LevelBasis, groups: number): Float64Array {
  const { table } = basis;
  const size = table.length / DEGREES;
  const out = new Float64Array(groups * FUNCTIONS);
  levelSums(y, basis, groups).forEach((sum, at) => {
    const [to, from] = [Math.floor(at / size) * FUNCTIONS, (at % size) * DEGREES];
    for (let k = 0; k < DEGREES; k++) out[to + k] = (out[to + k] as number) + sum * (table[from + k] as number);
  });
  return out;
}

function onGrades(y: Float64Array, { grades }: GradeBasis, groups: number): Float64Array {
  return polynomialSums(y, grades, groups, FUNCTIONS).map((sum, at) => sum * (SCALES[at % FUNCTIONS] ?? 1));
}

function addValue(sums: Float64Array, y: Float64Array, value: Float64Array, groups: number): void {
  for (let i = 0; i < y.length; i++) {
    const at = (i % groups) * FUNCTIONS + DEGREES;
    sums[at] = (sums[at] as number) + (y[i] as number) * (value[i] as number);
  }
}

/** Adds to a column so many times the sum of the functions, each with its coefficient for the scenario's group. */
export function addEffect(
  column: Float64Array,
  times: number,
  basis: EffectBasis,
  own: Float64Array,
  groups: number,
): void {
  const weights = own.map((each) => times * each);
  if ("turn" in basis && basis.turn !== undefined) for (const each of eachGroup(weights)) combined(each, basis.turn);
  const tail = weights.some((each, at) => at % FUNCTIONS === DEGREES && each !== 0) ? basis.value : undefined;
  if ("levels" in basis) addOnLevels(column, basis, weights, { groups, tail });
  else addOnGrades(column, basis, weights, { groups, tail });
}

interface Adding {
  readonly groups: number;
  readonly tail: Float64Array | undefined;
}

function addOnLevels(
  column: Float64Array,
  { levels, table }: LevelBasis,
  weights: Float64Array,
  { groups, tail }: Adding,
): void {
  const size = table.length / DEGREES;
  const effects = Float64Array.from({ length: groups * size }, (_, at) => {
    const [of, from] = [Math.floor(at / size) * FUNCTIONS, (at % size) * DEGREES];
    let sum = 0;
    for (let k = 0; k < DEGREES; k++) sum += (weights[of + k] as number) * (table[from + k] as number);
    return sum;
  });
  for (let i = 0; i < column.length; i++) {
    const group = i % groups;
    const far = tail === undefined ? 0 : (weights[group * FUNCTIONS + DEGREES] as number) * (tail[i] as number);
    column[i] = (column[i] as number) + ((effects[group * size + (levels[i] as number)] as number) + far);
  }
}

function addOnGrades(column: Float64Array, { grades }: GradeBasis, own: Float64Array, { groups, tail }: Adding): void {
  const weights = own.map((each, at) => each * (SCALES[at % FUNCTIONS] ?? 1));
  const by = { weights, stride: FUNCTIONS, degrees: degreesIn(own), groups, tail, tailAt: DEGREES };
  addPolynomials(column, grades, by);
}

/** Highest degree that has a coefficient. */
function degreesIn(own: Float64Array): number {
  return own.reduce((most, each, at) => {
    const degree = (at % FUNCTIONS) + 1;
    return each !== 0 && degree <= DEGREES ? Math.max(most, degree) : most;
  }, 0);
}
