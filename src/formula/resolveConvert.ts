/** `convert(value, "thousand GBP/month", "GBP/year")`: a number in another unit of the same kind. */
import { CredenceError } from "../errors.js";
import { conversionFactor } from "../units/conversion.js";
import { parseUnit } from "../units/parseUnit.js";
import type { CallNode } from "./expression.js";
import { placeAt } from "./place.js";
import { mistake, type Resolution } from "./resolution.js";

/** Settled as a product with the factor between the units, so that every reader of the graph knows it. */
export function resolveConvert(resolution: Resolution, node: CallNode): CallNode {
  const [value, from, to] = node.args;
  if (node.args.length !== 3 || value === undefined || from?.kind !== "text" || to?.kind !== "text") {
    const remedy = 'write convert(value, "thousand GBP", "GBP")';
    throw mistake(resolution, node.at, "wrong-arguments", "convert needs a value and two units in quotes", remedy);
  }
  const { formula } = resolution;
  const place = placeAt(formula.source, node.at);
  const [a, b] = [from.value, to.value].map((unit) => parseUnit(unit, `${formula.id}: convert`, place));
  const factor = a === undefined || b === undefined ? undefined : conversionFactor(a, b);
  if (factor === undefined) {
    const rule = `${formula.id}: convert: "${from.value}" and "${to.value}" do not measure the same`;
    const remedy = "multiply by an assumption that leads from one to the other, such as days_per_year in day/year";
    throw new CredenceError("convert-impossible", rule, { place, remedy });
  }
  const times = { kind: "number", text: factor, at: node.at } as const;
  const convert = { from: from.value, to: to.value };
  return { kind: "call", fn: "*", args: [resolution.value(value), times], convert, at: node.at };
}
