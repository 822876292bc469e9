/** What is so many times something else by definition. Days in a year are not: a model says which it means. */
import { Decimal } from "decimal.js";
import { scales } from "./scale.js";
import { baseUnit, multiplyUnits, plainNumber, raiseUnit, sameUnit, type Unit } from "./unit.js";
import { percent } from "./unitName.js";

/** Name of a unit, and how many of which other it is; thirds are kept as quotients. */
const definitions: ReadonlyMap<string, readonly [times: string, over: string, of?: string]> = new Map<
  string,
  readonly [times: string, over: string, of?: string]
>([
  [percent, ["1", "100"]],
  ["penny", ["1", "100", "GBP"]],
  ["month", ["1", "12", "year"]],
  ["quarter", ["1", "4", "year"]],
  ["week", ["7", "1", "day"]],
  ["hour", ["1", "24", "day"]],
  ["minute", ["1", "1440", "day"]],
]);

const Exact = Decimal.clone({ precision: 40 });

/**
 * By what a number in one unit is multiplied to be one in another, as decimal text; undefined where the two do not measure
 * the same.
 * @example conversionFactor(parseUnit("thousand GBP/month"), parseUnit("GBP/year")) // "12000"
 */
export function conversionFactor(from: Unit, to: Unit): string | undefined {
  const [a, b] = [defined(from), defined(to)];
  return sameUnit(a.unit, b.unit) ? a.factor.div(b.factor).toSignificantDigits(20).toFixed() : undefined;
}

/** A unit in those that nothing defines, and the factor between the two. */
function defined({ factors }: Unit): { readonly unit: Unit; readonly factor: Decimal } {
  let unit = plainNumber;
  let factor = new Exact(1);
  for (const [name, power] of factors) {
    const scale = scales.get(name);
    const [times, over, of] =
      scale === undefined ? (definitions.get(name) ?? ["1", "1", name]) : [scale, "1", undefined];
    factor = factor.times(new Exact(times).div(over).pow(power));
    if (of !== undefined) unit = multiplyUnits(unit, raiseUnit(baseUnit(of), power));
  }
  return { unit, factor };
}
