/**
 * Every draw is an inversion: uniforms in, values of a distribution out, at much the same few nanoseconds for every
 * family. An inversion is plain data, built once and sent to whoever draws.
 */
import { lookUpOctaves } from "../numerics/octaves/octaveLookUp.js";
import type { OctaveTable } from "../numerics/octaves/octaveTable.js";
import type { Distribution, Parameters } from "./distribution.js";
import { makeDistribution } from "./index.js";
import { lookUpSteps, type Steps } from "./steps.js";

/** Which distribution is drawn, for what a table does not reach. */
interface Of {
  readonly family: string;
  readonly parameters: Parameters;
}

/** Quantiles by table: shift + scale * the quantile of a standard shape. */
export interface TableInversion extends Of {
  readonly kind: "table";
  readonly table: OctaveTable;
  readonly shift: number;
  readonly scale: number;
}

/** u turned into a uniform on [min, min + width]. */
export interface UniformInversion extends Of {
  readonly kind: "uniform";
  readonly min: number;
  readonly width: number;
}

/** u turned into a triangle: below `share` the rising side, above it the falling one. */
export interface TriangularInversion extends Of {
  readonly kind: "triangular";
  readonly min: number;
  readonly max: number;
  readonly share: number;
  readonly rise: number;
  readonly fall: number;
}

/** Values with their cumulative probabilities. */
export interface StepInversion extends Of {
  readonly kind: "steps";
  readonly steps: Steps;
}

/** One value with a probability of its own at an end, and the rest beyond it. */
export interface HeapInversion extends Of {
  readonly kind: "heap";
  readonly value: number;
  readonly share: number;
  readonly low: boolean;
  readonly rest: Inversion;
}

/** The quantile function itself, some hundred times slower: for the few shapes that no table does justice to. */
export interface ExactInversion extends Of {
  readonly kind: "exact";
}

/** From uniforms to values, in the quickest way that is right. */
export type Inversion =
  | TableInversion
  | UniformInversion
  | TriangularInversion
  | StepInversion
  | HeapInversion
  | ExactInversion;

/**
 * Draws: the quantiles of the first `count` uniforms, into `out`, which must be another array.
 * Uniforms must lie strictly between 0 and 1 and are not checked: this is the innermost loop.
 * @example invert(buildInversion(makeDistribution("gamma", { shape: 4, scale: 2 })), uniforms, out, uniforms.length)
 */
export function invert(inversion: Inversion, uniforms: Float64Array, out: Float64Array, count: number): void {
  if (inversion.kind === "table") invertByTable(inversion, uniforms, out, count);
  else if (inversion.kind === "uniform") invertUniform(inversion, uniforms, out, count);
  else if (inversion.kind === "triangular") invertTriangular(inversion, uniforms, out, count);
  else if (inversion.kind === "steps") lookUpSteps(inversion.steps, uniforms, out, count);
  else if (inversion.kind === "heap") invertHeap(inversion, uniforms, out, count);
  else invertExactly(inversion, uniforms, out, count);
}

function invertByTable(by: TableInversion, uniforms: Float64Array, out: Float64Array, count: number): void {
  const beyond = lookUpOctaves(by.table, by.shift, by.scale, uniforms, out, count);
  if (beyond > 0) invertBeyond(by, uniforms, out, count);
}

/** Puts exact quantiles where the table gave no number. */
export function invertBeyond(by: TableInversion, uniforms: Float64Array, out: Float64Array, count: number): void {
  const exact = makeDistribution(by.family, by.parameters);
  for (let i = 0; i < count; i++) {
    if (Number.isNaN(out[i])) out[i] = exactQuantile(exact, uniforms[i] as number);
  }
}

function invertUniform(by: UniformInversion, uniforms: Float64Array, out: Float64Array, count: number): void {
  const { min, width } = by;
  for (let i = 0; i < count; i++) out[i] = min + width * (uniforms[i] as number);
}

function invertTriangular(by: TriangularInversion, uniforms: Float64Array, out: Float64Array, count: number): void {
  const { min, max, share, rise, fall } = by;
  for (let i = 0; i < count; i++) {
    const u = uniforms[i] as number;
    out[i] = u <= share ? min + Math.sqrt(u * rise) : max - Math.sqrt((1 - u) * fall);
  }
}

/** Nearest to 1 that a uniform comes. */
const largest = 1 - 1.1102230246251565e-16;

/** What is left of each uniform beyond the heap is a uniform again. */
function invertHeap(
  { value, share, low, rest }: HeapInversion,
  uniforms: Float64Array,
  out: Float64Array,
  count: number,
) {
  const [left, inner] = [1 - share, new Float64Array(count)];
  for (let i = 0; i < count; i++) {
    const u = uniforms[i] as number;
    const beyond = low ? u > share : u < left;
    inner[i] = beyond ? Math.min((low ? u - share : u) / left, largest) : 0.5;
  }
  invert(rest, inner, out, count);
  for (let i = 0; i < count; i++) {
    const u = uniforms[i] as number;
    if (low ? u <= share : u >= left) out[i] = value;
  }
}

function invertExactly(by: ExactInversion, uniforms: Float64Array, out: Float64Array, count: number): void {
  const exact = makeDistribution(by.family, by.parameters);
  for (let i = 0; i < count; i++) out[i] = exactQuantile(exact, uniforms[i] as number);
}

/** The quantile of u, by way of the nearer tail. */
function exactQuantile(exact: Distribution, u: number): number {
  return u < 0.5 ? exact.quantile(u, "lower") : exact.quantile(1 - u, "upper");
}
