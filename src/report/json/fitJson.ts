/** Fits to a sample as data, and as the record that a study would hold. */
import type { SampleFit, SampleFits } from "../../families/fitting/fitSample.js";
import type { Sample } from "../../families/fitting/sample.js";
import { fitRemarks } from "../words/fitRemarks.js";

/** Where the sample came from. */
export interface SampleSource {
  readonly file: string;
  readonly column: string;
  readonly missing: number;
}

/** What `credence fit --json` prints. */
export function fitJson({ file, column, missing }: SampleSource, sample: Sample, { fits, unfitted }: SampleFits) {
  const { mean, sd } = momentsOf(sample);
  const { n, values } = sample;
  const [min, max] = [values[0] as number, values[values.length - 1] as number];
  const [best] = fits;
  const remarks = best === undefined ? [] : fitRemarks(best, sample);
  return {
    file,
    column,
    n,
    missing,
    mean,
    sd,
    min,
    max,
    fits,
    unfitted,
    remarks,
    record: recordOf(best, file, column, n),
  };
}

/** Mean and standard deviation (with n - 1) of a sample. */
export function momentsOf({ values, counts, n }: Sample): { readonly mean: number; readonly sd: number } {
  const over = (f: (x: number) => number): number =>
    values.reduce((sum, x, i) => sum + (counts[i] as number) * f(x), 0);
  const mean = over((x) => x) / n;
  return { mean, sd: Math.sqrt(over((x) => (x - mean) * (x - mean)) / (n - 1)) };
}

/** So many digits of a fit are above rounding. */
const DIGITS = 9;

/** A record to paste: canonical parameters, and what they rest on. */
export function recordOf(fit: SampleFit | undefined, file: string, column: string, n: number) {
  if (fit === undefined) return undefined;
  const source = `Maximum likelihood from ${n} observations, ${file}, column ${column}`;
  const rounded = Object.entries(fit.parameters).map(([name, value]) => [
    name,
    Number(Number(value).toPrecision(DIGITS)),
  ]);
  return { distribution: fit.family, ...Object.fromEntries(rounded), source };
}
