/**
 * What the value of an assumption holds beyond polynomials of its grade. The tails of a normal or lognormal take hundreds
 * of Legendre polynomials; this is one more function that makes up for all of them.
 */
import type { Named } from "../../engine/drivers.js";
import { makeDistribution } from "../../families/index.js";
import { FAR, scoreMeasure } from "../scoreMeasure.js";
import { DEGREES, SCALES } from "./legendre.js";
import { addPolynomials, polynomialSums } from "./polynomialSums.js";

/** A share of the variance below which nothing is missed. */
const LEAST = 1e-4;
/** How far the variance by quadrature may be from that of the distribution: more where quantiles jump or tails are heavy. */
const SETTLED = 1e-4;

/** The value as a sum of polynomials, and what is left of its variance of 1. */
interface Written {
  readonly mean: number;
  readonly sd: number;
  readonly parts: Float64Array;
  readonly rest: number;
}

/**
 * A function of variance 1, uncorrelated with the polynomials; undefined where these hold all of the value. Known exactly
 * from the distribution where quadrature can tell, else from the sample itself.
 */
export function beyondPolynomials(values: Float64Array, grades: Float64Array, named?: Named): Float64Array | undefined {
  const { mean, sd, parts, rest } = (named && byQuadrature(named)) ?? bySample(values, grades);
  if (!(rest > LEAST)) return undefined;
  return remainders(values, grades, { mean, sd, parts, rest });
}

function remainders(values: Float64Array, grades: Float64Array, { mean, sd, parts, rest }: Written): Float64Array {
  const scale = 1 / Math.sqrt(rest);
  const weights = Float64Array.from([...parts.map((part, k) => -part * (SCALES[k] as number)), 1]);
  const out = new Float64Array(values.length);
  const whole = { groups: 1, stride: weights.length, degrees: DEGREES, tailAt: DEGREES };
  addPolynomials(out, grades, { ...whole, weights, tail: standardised(values, mean, sd) });
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) * scale;
  return out;
}

function standardised(values: Float64Array, mean: number, sd: number): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = ((values[i] as number) - mean) / sd;
  return out;
}

function byQuadrature({ family, parameters }: Named): Written | undefined {
  const distribution = makeDistribution(family, parameters);
  const { mean, variance, discrete } = distribution;
  const sd = Math.sqrt(variance);
  if (discrete || !(sd > 0 && sd < Number.POSITIVE_INFINITY)) return undefined;
  const { nodes, weights, grades } = scoreMeasure(distribution, mean, sd, FAR);
  const square = nodes.reduce((sum, node, i) => sum + (weights[i] as number) * node * node, 0);
  if (!(Math.abs(square - 1) < SETTLED)) return undefined;
  return { mean, sd, ...split(nodes, grades, weights) };
}

function bySample(values: Float64Array, grades: Float64Array): Written {
  const size = values.length;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += values[i] as number;
  const mean = sum / size;
  let squares = 0;
  for (let i = 0; i < size; i++) squares += ((values[i] as number) - mean) * ((values[i] as number) - mean);
  const sd = Math.sqrt(squares / size);
  if (!(sd > 0)) return { mean, sd, parts: new Float64Array(DEGREES), rest: 0 };
  const even = new Float64Array(size).fill(1 / size);
  const { parts } = split(standardised(values, mean, sd), grades, even);
  const left = remainders(values, grades, { mean, sd, parts, rest: 1 });
  const middle = left.reduce((total, each) => total + each, 0) / size;
  const rest = left.reduce((total, each) => total + (each - middle) * (each - middle), 0) / size;
  return { mean: mean + middle * sd, sd, parts, rest };
}

/** Coefficients of a standardised value, and what they leave of its variance of 1. */
function split(nodes: Float64Array, grades: Float64Array, weights: Float64Array) {
  const own = new Float64Array(nodes.length);
  for (let i = 0; i < own.length; i++) own[i] = (weights[i] as number) * (nodes[i] as number);
  const sums = polynomialSums(own, grades, 1, DEGREES);
  const parts = sums.map((sum, k) => sum * (SCALES[k] as number));
  return { parts, rest: 1 - parts.reduce((sum, part) => sum + part * part, 0) };
}
