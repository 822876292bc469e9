/** The mean of a distribution in exact decimals, where it is a simple formula of its parameters. */
import type { Parameters } from "../families/distribution.js";
import { families } from "../families/index.js";
import { constantValue } from "../formula/constantValue.js";
import { ExactDecimal } from "../formula/decimal.js";

/** Decimal text, or undefined where the family states no formula or further parameters take part. */
export function exactMean(family: string, parameters: Parameters): string | undefined {
  const formula = families[family]?.meanFormula;
  if (formula === undefined) return undefined;
  const names = new Set(formula.match(/[a-z]\w*/gi));
  const known = Object.entries(parameters).every(([name, value]) => names.has(name) && typeof value === "number");
  if (!known || names.size !== Object.keys(parameters).length) return undefined;
  return constantValue(formula.replace(/[a-z]\w*/gi, (name) => bracketed(parameters[name])));
}

/** The mean of each share: its alpha over the sum of all. */
export function exactShares(alpha: readonly number[]): readonly string[] {
  const sum = alpha.map(bracketed).join(" + ");
  return alpha.map((one) => constantValue(`${bracketed(one)} / (${sum})`));
}

function bracketed(value: unknown): string {
  return `(${new ExactDecimal(Number(value)).toFixed()})`;
}
