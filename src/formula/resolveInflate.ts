/** `inflate(value, "2008/09", "2023/24")`: money of one year in the prices of another. */
import { CredenceError } from "../errors.js";
import { inflationFactor } from "../units/inflation.js";
import type { CallNode } from "./expression.js";
import { placeAt } from "./place.js";
import { mistake, type Resolution } from "./resolution.js";

/** Settled as a product with the factor of the price index, so that every reader of the graph knows it. */
export function resolveInflate(resolution: Resolution, node: CallNode): CallNode {
  const [value, from, to] = node.args;
  if (node.args.length !== 3 || value === undefined || from?.kind !== "text" || to?.kind !== "text") {
    const remedy = 'write inflate(value, "2008/09", "2023/24")';
    throw mistake(
      resolution,
      node.at,
      "wrong-arguments",
      "inflate needs a value and two price years in quotes",
      remedy,
    );
  }
  const { formula } = resolution;
  const factor = inflationFactor(from.value, to.value, `${formula.id}: inflate`, placeAt(formula.source, node.at));
  const times = { kind: "number", text: factor, at: node.at } as const;
  const inflate = { from: from.value, to: to.value };
  return { kind: "call", fn: "*", args: [resolution.value(value), times], inflate, at: node.at };
}

/** For a value whose unit is known and counts no money (an exchange rate does not), or other money than the index. */
export function inflateNotMoney(id: string, unit: string, place: ReturnType<typeof placeAt>): CredenceError {
  const rule = `${id}: inflate: must be given money in GBP, as the index is one of NHS prices, got ${unit}`;
  return new CredenceError("inflate-not-money", rule, {
    place,
    remedy: "inflate the price before it is multiplied or divided",
  });
}
