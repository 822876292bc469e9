/** What speaks against the best of the fitted families, in sentences. */
import { fixed, percentage, significant } from "../../charts/frame/format.js";
import type { SampleFit } from "../../families/fitting/fitSample.js";
import type { Sample } from "../../families/fitting/sample.js";
import { makeDistribution } from "../../families/index.js";

/** Rarer than this, a sample is no likely one of the family. */
const rare = 0.05;
/** A share of draws where no observation is that a reader should know of. */
const visible = 0.001;
/** A value that so many observations share is no chance of rounding. */
const heaped = { share: 0.1, times: 5 };

/** Nothing where it fits. */
export function fitRemarks(best: SampleFit, sample: Sample): readonly string[] {
  return [...misfit(best), ...impossible(best, sample), ...heap(best, sample)];
}

function misfit({ family, andersonDarling: distance, fivePercentPoint: point, chiSquare }: SampleFit): string[] {
  const far = distance !== undefined && point !== undefined && distance > point;
  const unlikely = chiSquare !== undefined && chiSquare.p < rare;
  if (!far && !unlikely) return [];
  const why = far
    ? `its Anderson-Darling distance of ${fixed(distance, 3)} is above the 5% point ${fixed(point, 3)}`
    : `a sample so far from it has a probability of ${significant(chiSquare?.p ?? 0, 2)} (chi-square)`;
  return [
    `The best of these does not fit: ${why}. Look at the quantiles (--out), fit other families, or draw from the data themselves (distribution: empirical).`,
    ...(family === "poisson" ? ["A count that varies more than by chance is a negative-binomial."] : []),
  ];
}

function impossible({ family, parameters }: SampleFit, { values }: Sample): string[] {
  const below = (values[0] as number) >= 0 ? makeDistribution(family, parameters).cdf(0) : 0;
  const atZero = makeDistribution(family, parameters).discrete ? below : 0;
  if (below - atZero < visible) return [];
  return [`${percentage(below)} of this ${family} lies below 0, where no observation is.`];
}

function heap({ family, parameters }: SampleFit, { values, counts, n }: Sample): string[] {
  if (makeDistribution(family, parameters).discrete) return [];
  const most = Math.max(...counts);
  const value = values[counts.indexOf(most)] as number;
  const others = n - most;
  if (most < heaped.times || most < heaped.share * n || most < heaped.times * average(counts)) return [];
  const share = Number((most / n).toPrecision(3));
  return [
    `${most} of ${n} observations are exactly ${significant(value, 6)}: no density has that. Fit the other ${others} alone, and mix: distribution: mixture, weights: [${share}, ${Number((1 - share).toPrecision(3))}], of: [{ distribution: fixed, value: ${value} }, …].`,
  ];
}

function average(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}
