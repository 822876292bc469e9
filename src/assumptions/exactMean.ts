/** The mean of a distribution in exact decimals, where it is simple arithmetic of its parameters. */
import type { Parameters } from "../families/distribution.js";
import { families } from "../families/index.js";
import { type Exact, ExactDecimal, trusted } from "../formula/decimal.js";

/** Decimal text, or undefined where the family states no arithmetic or further parameters take part. */
export function exactMean(family: string, parameters: Parameters): string | undefined {
  const [names, mean] = families[family]?.exactMean ?? [];
  if (names === undefined || mean === undefined) return undefined;
  const values = names.map((name) => parameters[name]).filter((value) => typeof value === "number");
  if (values.length !== names.length || names.length !== Object.keys(parameters).length) return undefined;
  return text(mean(...values.map((value) => new ExactDecimal(value))));
}

/** The mean of each share: its alpha over the sum of all. */
export function exactShares(alpha: readonly number[]): readonly string[] {
  const sum = alpha.reduce((soFar, one) => soFar.plus(one), new ExactDecimal(0));
  return alpha.map((one) => text(new ExactDecimal(one).div(sum)));
}

/** To the digits that are trusted, without exponent. */
function text(value: Exact): string {
  const shown = trusted(value);
  return shown.isZero() ? "0" : shown.toFixed();
}
