/**
 * Estimators of Sobol' indices from two samples A and B and, for each factor, A with the factor's columns of B.
 * First order by Saltelli's, total by Jansen's formula, outputs counted from their mean (uncentred ones lose all digits
 * where the mean is many standard deviations from 0).
 * Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018; Jansen 1999, doi:10.1016/S0010-4655(98)00154-4.
 */
import { scatter } from "../../summary/replicateErrors.js";
import type { Estimated } from "../estimated.js";
import type { Control } from "./control.js";

export interface FirstAndTotal {
  readonly first: Estimated;
  readonly total: Estimated;
}

/** Sums over one replicate that indices are made of. */
export interface PickFreezeSums {
  readonly count: number;
  readonly first: number;
  readonly total: number;
  readonly variance: number;
}

/**
 * @param mixed outputs of A with one factor from B; scenario i belongs to replicate i mod `replicates`
 * @param control what is known of the noise
 */
export function pickFreeze(
  a: Float64Array,
  b: Float64Array,
  mixed: Float64Array,
  replicates: number,
  control?: Control,
): FirstAndTotal {
  const parts = Array.from({ length: replicates }, (_, r) => {
    const sums = pickFreezeSums(a, b, mixed, r, replicates);
    return control === undefined ? sums : lessNoise(sums, control, r, replicates);
  });
  const whole = parts.reduce(added);
  const known = whole.variance > 0 ? whole.count / whole.variance : 0;
  const index = (of: (sums: PickFreezeSums) => number): Estimated => {
    const value = of(whole);
    if (replicates === 1) return { value, error: Number.NaN };
    const each = parts.map(of);
    const seen = scatter(each, value);
    const doubt = control === undefined ? 0 : known * (control.doubt + Math.abs(value) * control.doubtOfAll);
    return { value, error: doubt > 0 ? Math.sqrt(seen * seen + doubt * doubt) : seen, parts: each };
  };
  return {
    first: index(({ first, variance }) => (variance > 0 ? first / variance : 0)),
    total: index(({ total, variance }) => (variance > 0 ? total / variance : 0)),
  };
}

/** The sums of one replicate, each centred on its own mean. */
export function pickFreezeSums(
  a: Float64Array,
  b: Float64Array,
  mixed: Float64Array,
  from: number,
  step: number,
): PickFreezeSums {
  let sum = 0;
  let count = 0;
  for (let i = from; i < a.length; i += step, count++) sum += (a[i] as number) + (b[i] as number);
  const mean = sum / (2 * count);
  let first = 0;
  let total = 0;
  let variance = 0;
  for (let i = from; i < a.length; i += step) {
    const [ya, yb] = [(a[i] as number) - mean, (b[i] as number) - mean];
    const moved = (mixed[i] as number) - mean - ya;
    first += yb * moved;
    total += moved * moved;
    variance += ya * ya + yb * yb;
  }
  return { count, first, total: total / 2, variance: variance / 2 };
}

/** The sums less those that the control has, and with what it is known to have. */
function lessNoise(sums: PickFreezeSums, control: Control, replicate: number, replicates: number): PickFreezeSums {
  const { count } = sums;
  const [own, total] = [control.own[replicate] as number, control.total[replicate] as number];
  const all = control.variances[replicate] as number;
  const found = pickFreezeSums(control.a, control.b, control.mixed, replicate, replicates);
  return {
    count,
    first: sums.first - found.first + count * own,
    total: sums.total - found.total + count * total,
    variance: sums.variance - found.variance + count * all,
  };
}

function added(x: PickFreezeSums, y: PickFreezeSums): PickFreezeSums {
  return {
    count: x.count + y.count,
    first: x.first + y.first,
    total: x.total + y.total,
    variance: x.variance + y.variance,
  };
}
