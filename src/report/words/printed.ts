/** Numbers as reports print them: rounded to their Monte Carlo error, amounts in their scale. */
import { Decimal } from "decimal.js";
import { fixed, percentage, significant } from "../../charts/frame/format.js";
import type { Reading } from "../../charts/frame/reading.js";
import { amount, type Scale } from "../../charts/frame/scale.js";
import type { Interval } from "../../summary/interval.js";
import { formatPercent } from "../../summary/money.js";
import { grouped, printedDigits, type Rounded, roundScaled } from "../../summary/rounding.js";

/** Of a value: what the rounding of double precision may leave of it. An error below is none of the simulation. */
const ROUNDING = 1e-12;

/**
 * An amount and its standard error, both rounded to the error: { value: "£828.4m", error: "£0.5m" }. No amount is printed
 * to more than six significant digits, be its error ever so small.
 */
export function printAmount(scale: Scale, value: number, error: number): Rounded {
  if (!Number.isFinite(value)) return { value: "n/a", error: "n/a" };
  if (!Number.isFinite(error) || error < 0) return { value: amount(scale, value), error: "n/a" };
  if (error <= ROUNDING * Math.abs(value))
    return { value: dress(scale, significant(value / scale.divisor, 6)), error: "0" };
  const rounded = roundScaled(value, Math.max(error, twoOfSixthDigit(value)), scale.power);
  const own = error < twoOfSixthDigit(value) ? roundScaled(error, error, scale.power) : rounded;
  return { value: dress(scale, rounded.value), error: dress(scale, own.error) };
}

/** 0 for 0. */
function twoOfSixthDigit(value: number): number {
  return value === 0 ? 0 : Number(`2e${Number(value.toExponential().split("e")[1]) - 5}`);
}

/** "£828.4m (0.5)": the error in brackets, in the same unit, as table cells have it. */
export function withError(scale: Scale, value: number, error: number): string {
  const printed = printAmount(scale, value, error);
  const bare = printed.error.replace(scale.prefix, "").replace(scale.suffix, "");
  return `${printed.value} (${bare})`;
}

/** Indices and coefficients are printed to six decimals at most; JSON and CSV hold every digit. */
const LEAST_ERROR = 1e-6;

/** "0.499 (0.002)", "0.000000 (<0.000001)": an index or coefficient, whose error is above 0. */
export function indexWithError(value: number, error: number): string {
  const bracket = error < LEAST_ERROR ? "<0.000001" : roundScaled(value, error, 0).error;
  return `${indexRounded(value, error)} (${bracket})`;
}

/** "0.499": with the digits that an estimate of this error has. */
export function indexRounded(value: number, error: number): string {
  return error < LEAST_ERROR ? fixed(value, 6) : roundScaled(value, error, 0).value;
}

/** Mean and interval of an output as sentences say them, each rounded to its error. */
export interface PrintedInterval {
  readonly mean: Rounded;
  readonly low: Rounded;
  readonly high: Rounded;
  /** " a year", or nothing. */
  readonly per: string;
}

/** Of an output: each amount rounded to its own error. */
export function printInterval({ summary, scale }: Reading, interval: Interval): PrintedInterval {
  return {
    mean: printAmount(scale, summary.mean, summary.standardError),
    low: printAmount(scale, interval.low, interval.lowError),
    high: printAmount(scale, interval.high, interval.highError),
    per: scale.per === "" ? "" : ` ${scale.per}`,
  };
}

/** A probability without its error in a sentence: what is next to certain or next to impossible is not rounded to it. */
export function printedChance(share: number, error: number): string {
  const { value } = printShare(share, error);
  const digits = /^(?:0|100)(?:\.(0+))?%$/.exec(value);
  if (digits === null || share === 0 || share === 1) return value;
  const step = new Decimal(10).pow(-(digits[1]?.length ?? 0));
  return share < 0.5 ? `less than ${step.toFixed()}%` : `more than ${new Decimal(100).minus(step).toFixed()}%`;
}

/** A probability and its standard error; without spread as it is. */
export function printShare(share: number, error: number): Rounded {
  if (!(share >= 0 && share <= 1)) return { value: "n/a", error: "n/a" };
  if (!(error > 0) || !Number.isFinite(error)) return { value: percentage(share, 2), error: error === 0 ? "0" : "n/a" };
  const { value, error: printed } = formatPercent(share, error);
  return { value, error: printed };
}

/** A base case from exact decimals: money to the penny, anything else to eight significant digits. */
export function printExact(scale: Scale, text: string): string {
  const value = new Decimal(text);
  if (!value.isFinite()) return "n/a";
  if (!scale.money) return `${printedDigits(value, 8)}${scale.suffix}`;
  return dress({ ...scale, suffix: "" }, grouped(value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP), 2));
}

/** A base case of an assumption: exact as written up to eight significant digits. */
export function printValue(text: string): string {
  const value = new Decimal(text);
  return value.isFinite() ? printedDigits(value, 8) : "n/a";
}

function dress(scale: Scale, digits: string): string {
  const sign = digits.startsWith("\u2212") ? "\u2212" : "";
  return `${sign}${scale.prefix}${digits.slice(sign.length)}${scale.suffix}`;
}
