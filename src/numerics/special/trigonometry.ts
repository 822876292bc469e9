/** Portable circular functions and the hyperbolic tangent: the same bits on every engine. Angles in radians. */

import { reduceAngle } from "./angleReduction.js";
import { expm1 } from "./exponential.js";

const quarterHead = 1.5707963267948966; // pi / 2
const quarterTail = 6.123233995736766e-17;

/** sin x to within 1 unit in the last place for every finite x; NaN for NaN and infinities. */
export function sin(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  if (x === 0) return x;
  const { quadrant, head, tail } = reduceAngle(x);
  const size = (quadrant & 1) === 0 ? sineSeries(head, tail) : cosineSeries(head, tail);
  return quadrant > 1 ? -size : size;
}

/** cos x to within 1 unit in the last place for every finite x; NaN for NaN and infinities. */
export function cos(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  const { quadrant, head, tail } = reduceAngle(x);
  const size = (quadrant & 1) === 0 ? cosineSeries(head, tail) : sineSeries(head, tail);
  return quadrant === 1 || quadrant === 2 ? -size : size;
}

/** tan x to within 2.5 units in the last place for every finite x; NaN for NaN and infinities. */
export function tan(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  if (x === 0) return x;
  const { quadrant, head, tail } = reduceAngle(x);
  const sine = sineSeries(head, tail);
  const cosine = cosineSeries(head, tail);
  return (quadrant & 1) === 0 ? sine / cosine : -cosine / sine;
}

/** Taylor's series of sin(x + tail), |x| <= pi/4: the first term left out is below 2^-63 x. */
function sineSeries(x: number, tail: number): number {
  const z = x * x;
  const far = 1 / 6227020800 - z * (1 / 1307674368000 - z * (1 / 355687428096000));
  const near = 1 / 5040 - z * (1 / 362880 - z * (1 / 39916800 - z * far));
  return x - (x * z * (1 / 6 - z * (1 / 120 - z * near)) - tail * (1 - 0.5 * z));
}

/** Taylor's series of cos(x + tail), |x| <= pi/4. */
function cosineSeries(x: number, tail: number): number {
  const z = x * x;
  const far = 1 / 479001600 - z * (1 / 87178291200 - z * (1 / 20922789888000 - z / 6402373705728000));
  const near = z * z * (1 / 24 - z * (1 / 720 - z * (1 / 40320 - z * (1 / 3628800 - z * far))));
  const half = 0.5 * z;
  const rest = 1 - half;
  return rest + (1 - rest - half + (near - x * tail));
}

/** atan(k / 16) for k = 0 … 16, each as a double and what the double leaves. */
const arctangents: Float64Array = new Float64Array([
  0.0, 0.0, 0.06241880999595735, -1.5490756308295046e-18, 0.12435499454676144, -3.1253241424539383e-18,
  0.18534794999569476, 4.180692268843079e-18, 0.24497866312686414, 1.0698755618734451e-17, 0.3028848683749714,
  -1.1010827903001369e-17, 0.35877067027057225, -2.4623815582638635e-17, 0.4124104415973873, -1.587652227770689e-17,
  0.4636476090008061, 2.2698777452961687e-17, 0.5123894603107377, -2.5462781472855804e-17, 0.5585993153435624,
  -5.4556305485916264e-18, 0.6022873461349642, 2.950430737228402e-17, 0.6435011087932844, 1.5834785051444286e-17,
  0.6823165548747481, 6.943223671560008e-18, 0.7188299996216245, -2.1478388444456983e-17, 0.7531512809621944,
  -2.4256934659182068e-17, 0.7853981633974483, 3.061616997868383e-17,
]);

/** atan x in [-pi/2, pi/2] to within 1.5 units in the last place. */
export function atan(x: number): number {
  if (x <= 0) return x === 0 ? x : -atan(-x);
  if (x > 1) return quarterHead - (arctangentOfFraction(1 / x) - quarterTail);
  return arctangentOfFraction(x);
}

/** 0 <= x <= 1: atan x = atan c + atan((x - c) / (1 + c x)) with c the nearest sixteenth. */
function arctangentOfFraction(x: number): number {
  if (!(x >= 0.03125)) return arctangentSeries(x, x * x);
  const k = Math.floor(16 * x + 0.5);
  const c = k / 16;
  const t = (x - c) / (1 + c * x);
  return arctangents[2 * k] + (arctangents[2 * k + 1] + arctangentSeries(t, t * t));
}

function arctangentSeries(t: number, z: number): number {
  return t - t * z * (1 / 3 - z * (1 / 5 - z * (1 / 7 - z * (1 / 9 - z * (1 / 11)))));
}

/** asin x in [-pi/2, pi/2] to within 3 units in the last place; NaN outside [-1, 1]. */
export function asin(x: number): number {
  if (x <= 0) return x === 0 ? x : -asin(-x);
  if (x > 0.5) return quarterHead - (2 * halfArc(1 - x) - quarterTail);
  return atan(x / Math.sqrt((1 - x) * (1 + x)));
}

/** acos x in [0, pi] to within 3 units in the last place; NaN outside [-1, 1]. */
export function acos(x: number): number {
  if (x > 0.5) return 2 * halfArc(1 - x);
  if (x < -0.5) return 2 * (quarterHead - (halfArc(1 + x) - quarterTail));
  return quarterHead - (asin(x) - quarterTail);
}

/** asin(sqrt(y / 2)), half the arc whose versine is y. */
function halfArc(y: number): number {
  return atan(Math.sqrt(y / (2 - y)));
}

/** tanh x to within 2.5 units in the last place, for logistic scales. */
export function tanh(x: number): number {
  if (x <= 0) return x === 0 ? x : -tanh(-x);
  if (x > 22) return 1;
  if (x > 0.55) return 1 - 2 / (expm1(2 * x) + 2);
  const growth = expm1(-2 * x);
  return -growth / (growth + 2);
}
