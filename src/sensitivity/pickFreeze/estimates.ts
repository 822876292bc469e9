/**
 * Estimators of Sobol' indices from two samples A and B and, for each factor, A with the factor's columns of B.
 * First order by Saltelli's formula, or by Jansen's where that has clearly the smaller error, total by Jansen's, outputs counted from their mean (uncentred ones lose all digits
 * where the mean is many standard deviations from 0).
 * Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018; Jansen 1999, doi:10.1016/S0010-4655(98)00154-4.
 */
import { scatter } from "../../summary/scatter.js";
import type { Estimated } from "../estimated.js";
import type { Control } from "./control.js";
import { type Formula, missedByPickFreeze } from "./missedByPickFreeze.js";

export interface FirstAndTotal {
  readonly first: Estimated;
  readonly total: Estimated;
}

/** Sums over one replicate that indices are made of. */
export interface PickFreezeSums {
  readonly count: number;
  readonly first: number;
  readonly total: number;
  /** Half the squared distances of B and of A with the factor from B: what remains of the variance once the factor is known. */
  readonly apart: number;
  readonly variance: number;
}

/** Known noise is taken out as long as it leaves no more than so many times the variance, nor less than its inverse. */
const APART = 4;
/** How much smaller the error of Jansen's first order must be than that of Saltelli's to be told instead. */
const CLEARLY = 1 / 3;
/** Errors by which a first order may lie above its total, which it cannot; and what they are then taken to be. */
const BEYOND = 3;
const WITHIN = 2;

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
  const plain = Array.from({ length: replicates }, (_, r) => pickFreezeSums(a, b, mixed, r, replicates));
  const less = control && plain.map((sums, r) => lessNoise(sums, control, r, replicates));
  const controlled = less !== undefined && sensible(less, plain);
  const parts = controlled ? less : plain;
  const whole = parts.reduce(added);
  const known = whole.variance > 0 ? whole.count / whole.variance : 0;
  const missed = ({ value }: Estimated, formula: Formula) =>
    missedByPickFreeze(
      { a, b, mixed },
      replicates,
      formula,
      { value, variance: 1 / known },
      controlled ? control : undefined,
    );
  const index = (of: (sums: PickFreezeSums) => number): Estimated => {
    const share = (sums: PickFreezeSums) => (sums.variance > 0 ? of(sums) / sums.variance : 0);
    const value = share(whole);
    if (replicates === 1) return { value, error: Number.NaN };
    const each = parts.map(share);
    const seen = scatter(each, value);
    const doubt = controlled && control ? known * (control.doubt + Math.abs(value) * control.doubtOfAll) : 0;
    return { value, error: doubt > 0 ? Math.sqrt(seen * seen + doubt * doubt) : seen, parts: each };
  };
  const saltelli = index((sums) => sums.first);
  const first = clearer(saltelli, () => index(({ variance, apart }) => variance - apart));
  const total = index((sums) => sums.total);
  if (replicates === 1) return { first, total };
  return reconciled({
    first: widened(first, missed(first, first === saltelli ? "saltelli" : "jansen")),
    total: widened(total, missed(total, "total")),
  });
}

/** Where what is known of a heavy tail or of a rare event is not what this sample holds, taking it out only adds to the noise. */
function sensible(parts: readonly PickFreezeSums[], plain: readonly PickFreezeSums[]): boolean {
  const [left, seen] = [parts.reduce(added).variance, plain.reduce(added).variance];
  if (seen === 0) return true;
  return left > seen / APART && left < seen * APART && parts.every(({ variance }) => variance > 0);
}

/**
 * Saltelli's first order has little noise where the factor does little, as it is made of what the factor moves; Jansen's where
 * the factor makes nearly all, as it is made of what the others move.
 */
function clearer(saltelli: Estimated, others: () => Estimated): Estimated {
  if (!(saltelli.error > 0)) return saltelli;
  const jansen = others();
  return jansen.error < CLEARLY * saltelli.error ? jansen : saltelli;
}

function widened(index: Estimated, by: number): Estimated {
  return by > 0 ? { ...index, error: Math.sqrt(index.error * index.error + by * by) } : index;
}

/** A first order far above its total says that both errors are too small. */
function reconciled({ first, total }: FirstAndTotal): FirstAndTotal {
  const excess = first.value - total.value;
  const error = Math.sqrt(first.error * first.error + total.error * total.error);
  if (!(error > 0 && excess > BEYOND * error)) return { first, total };
  const times = excess / (WITHIN * error);
  return { first: { ...first, error: first.error * times }, total: { ...total, error: total.error * times } };
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
  let apart = 0;
  let variance = 0;
  for (let i = from; i < a.length; i += step) {
    const [ya, yb] = [(a[i] as number) - mean, (b[i] as number) - mean];
    const moved = (mixed[i] as number) - mean - ya;
    const rest = (mixed[i] as number) - mean - yb;
    first += yb * moved;
    total += moved * moved;
    apart += rest * rest;
    variance += ya * ya + yb * yb;
  }
  return { count, first, total: total / 2, apart: apart / 2, variance: variance / 2 };
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
    apart: sums.apart - found.apart + count * (all - own),
    variance: sums.variance - found.variance + count * all,
  };
}

function added(x: PickFreezeSums, y: PickFreezeSums): PickFreezeSums {
  return {
    count: x.count + y.count,
    first: x.first + y.first,
    total: x.total + y.total,
    apart: x.apart + y.apart,
    variance: x.variance + y.variance,
  };
}
