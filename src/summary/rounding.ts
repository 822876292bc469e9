/** Numbers for people: a value is printed to the place that its standard error leaves certain, and no further. */
import { Decimal } from "decimal.js";
import { CredenceError } from "../errors.js";

/** A value and its error as text, rounded to the same place: { value: "828.4", error: "0.7" }. */
export interface Rounded {
  readonly value: string;
  readonly error: string;
}

const minus = "\u2212";

/**
 * Rounds a value to the place of the first significant digit of its standard error (of the second where the first is
 * 1), thousands separated, with a true minus sign. With an error of 0 the value stands as it is.
 * Source of the rule: JCGM 100:2008 (GUM) 7.2.6, one digit where it suffices.
 * @throws CredenceError `not-finite`, `negative-error`
 * @example roundToError(1216934, 7312) // { value: "1,217,000", error: "7,000" }
 */
export function roundToError(value: number, standardError: number): Rounded {
  return roundScaled(value, standardError, 0);
}

/** Sizes that people read without counting zeros: beyond, both numbers have powers of ten, "1.0001e+45". */
const READABLE: readonly [number, number] = [1e-9, 1e15];

/** The same after dividing both by a power of ten, in decimals: what a scale such as "£m" needs. */
export function roundScaled(value: number, standardError: number, power: number): Rounded {
  const place = errorPlace(standardError);
  const ofScale = new Decimal(10).pow(-power);
  const size = new Decimal(Math.max(Math.abs(value), standardError) || 0).times(ofScale);
  const readable = isReadable(size);
  const write = (x: number): string => {
    if (!Number.isFinite(x)) throw new CredenceError("not-finite", `rounding: value must be finite, got ${x}`);
    const scaled = (place === undefined ? new Decimal(x) : roundToPlace(new Decimal(x), place)).times(ofScale);
    const last = place === undefined ? undefined : place - power;
    return readable ? grouped(scaled, last === undefined ? undefined : Math.max(-last, 0)) : withPower(scaled, last);
  };
  return { value: write(value), error: write(standardError) };
}

function isReadable(size: Decimal): boolean {
  return size.isZero() || (size.gte(READABLE[0]) && size.lt(READABLE[1]));
}

/** An exact number to so many significant digits, without trailing zeros. */
export function printedDigits(x: Decimal, digits: number): string {
  const rounded = x.toSignificantDigits(digits);
  return isReadable(rounded.abs()) ? grouped(rounded) : withPower(rounded, undefined);
}

/** With a power of ten, to the place of a last digit, or to as many as there are. */
function withPower(x: Decimal, last: number | undefined): string {
  if (x.isZero()) return "0";
  const digits = last === undefined ? x.abs().toExponential() : x.abs().toExponential(Math.max(x.e - last, 0));
  return `${x.isNegative() ? minus : ""}${digits}`;
}

/** Power of ten of the last place worth printing beside an error; undefined where there is none to round to. */
export function errorPlace(standardError: number): number | undefined {
  if (Number.isNaN(standardError) || standardError < 0 || standardError === Number.POSITIVE_INFINITY) {
    throw new CredenceError("negative-error", `rounding: error must be 0 or more and finite, got ${standardError}`);
  }
  if (standardError === 0) return undefined;
  const [digits = "", power = "0"] = standardError.toExponential().split("e");
  return digits.startsWith("1") ? Number(power) - 1 : Number(power);
}

function roundToPlace(x: Decimal, place: number): Decimal {
  const unit = new Decimal(10).pow(place);
  return x.div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit);
}

/** Plain decimal text with thousands separators; so many decimals, or as many as there are. */
export function grouped(x: Decimal, decimals?: number): string {
  const [whole = "", fraction] = (decimals === undefined ? x.abs().toFixed() : x.abs().toFixed(decimals)).split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = x.isNegative() && !x.isZero() ? minus : "";
  return `${sign}${spaced}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A count as people read it: 100,000. */
export function printedCount(count: number): string {
  return grouped(new Decimal(count));
}
