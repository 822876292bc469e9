/**
 * What the value of an assumption has in common with polynomials of its grade. The tails of a normal or lognormal take hundreds
 * of Legendre polynomials; with the value itself among the functions, what is in proportion to it is one of them, and of
 * the polynomials there is left what it does not hold.
 */
import type { Named } from "../../engine/plan/drivers.js";
import { makeDistribution } from "../../families/index.js";
import { FAR, scoreMeasure } from "../scoreMeasure.js";
import { DEGREES, SCALES } from "./legendre.js";
import { polynomialSums } from "./polynomialSums.js";

/** A share of the variance of the value below which polynomials have told all of it, as far as a sample can tell. */
const TOLD = { exactly: 1e-6, bySample: 1e-2 };

/** How Legendre polynomials beside a standardised value are turned into uncorrelated functions of variance 1. */
export interface Turn {
  /** Coefficients of the value, degree 1 first. */
  readonly parts: Float64Array;
  /** Degree by degree, the size of what the polynomial holds beyond the value and lower degrees; 0: nothing. */
  readonly sizes: Float64Array;
  /** Degree by degree, how much of what lower degrees left of the value is taken out of the polynomial. */
  readonly shares: Float64Array;
}

export interface ValueParts {
  /** Of each scenario, the standardised value. */
  readonly value: Float64Array;
  readonly turn: Turn;
}

/** Known exactly from the distribution where quadrature can tell, else from the sample; undefined of a value that is constant. */
export function valueParts(values: Float64Array, grades: Float64Array, named?: Named): ValueParts | undefined {
  return (named && byQuadrature(values, named)) ?? bySample(values, grades);
}

function byQuadrature(values: Float64Array, { family, parameters }: Named): ValueParts | undefined {
  const distribution = makeDistribution(family, parameters);
  const { mean, variance, discrete } = distribution;
  const sd = Math.sqrt(variance);
  if (discrete || !(sd > 0 && sd < Number.POSITIVE_INFINITY)) return undefined;
  const { nodes, weights, grades } = scoreMeasure(distribution, mean, sd, FAR);
  return { value: standardised(values, mean, sd), turn: turnOf(split(nodes, grades, weights), TOLD.exactly) };
}

function bySample(values: Float64Array, grades: Float64Array): ValueParts | undefined {
  const size = values.length;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += values[i] as number;
  const mean = sum / size;
  let squares = 0;
  for (let i = 0; i < size; i++) squares += ((values[i] as number) - mean) * ((values[i] as number) - mean);
  const sd = Math.sqrt(squares / size);
  if (!(sd > 0)) return undefined;
  const value = standardised(values, mean, sd);
  const even = new Float64Array(size).fill(1 / size);
  return { value, turn: turnOf(split(value, grades, even), TOLD.bySample) };
}

function standardised(values: Float64Array, mean: number, sd: number): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = ((values[i] as number) - mean) / sd;
  return out;
}

/** Coefficients of a standardised value. */
function split(nodes: Float64Array, grades: Float64Array, weights: Float64Array): Float64Array {
  const own = new Float64Array(nodes.length);
  for (let i = 0; i < own.length; i++) own[i] = (weights[i] as number) * (nodes[i] as number);
  return polynomialSums(own, grades, 1, DEGREES).map((sum, k) => sum * (SCALES[k] as number));
}

/**
 * Gram and Schmidt's method on the value and then the polynomials, in closed form: of the value less its parts of lower
 * degree, whose square is `left`, the polynomial has the coefficient `part`.
 */
function turnOf(parts: Float64Array, told: number): Turn {
  const [sizes, shares] = [new Float64Array(DEGREES).fill(1), new Float64Array(DEGREES)];
  let left = 1;
  for (let k = 0; k < DEGREES && left > told; k++) {
    const part = parts[k] as number;
    const next = left - part * part;
    shares[k] = part / left;
    sizes[k] = next > told ? Math.sqrt(next / left) : 0;
    left = next;
  }
  return { parts, sizes, shares };
}

/** Coefficients by Legendre polynomials and, last, the value become those by the uncorrelated functions: in place. */
export function uncorrelated(own: Float64Array, { parts, sizes, shares }: Turn): void {
  let value = own[DEGREES] as number;
  for (let k = 0; k < DEGREES; k++) {
    const size = sizes[k] as number;
    const polynomial = own[k] as number;
    own[k] = size > 0 ? (polynomial - (shares[k] as number) * value) / size : 0;
    value -= (parts[k] as number) * polynomial;
  }
}

/** A sum of the uncorrelated functions becomes one of Legendre polynomials and, last, the value: in place. */
export function combined(own: Float64Array, { parts, sizes, shares }: Turn): void {
  let taken = 0;
  for (let k = DEGREES - 1; k >= 0; k--) {
    const size = sizes[k] as number;
    const weight = size > 0 ? (own[k] as number) / size : 0;
    own[k] = weight + taken * (parts[k] as number);
    taken += weight * (shares[k] as number);
  }
  own[DEGREES] = (own[DEGREES] as number) - taken;
}
