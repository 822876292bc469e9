/** The unit of an expression, by the rules of each operator and function. */
import { CredenceError } from "../errors.js";
import { currencyOf, isIndexed, isMoney } from "../units/currency.js";
import { parseUnit } from "../units/parseUnit.js";
import {
  divideUnits,
  formatUnit,
  isPlainNumber,
  multiplyUnits,
  plainNumber,
  raiseUnit,
  type Unit,
} from "../units/unit.js";
import { cellCount } from "./cells.js";
import { clashRemedy } from "./clashRemedy.js";
import type { CallNode, Expression } from "./expression.js";
import type { UnitRule } from "./functions/function.js";
import { distributionFunctions, plainFunctions } from "./functions/index.js";
import type { GraphFormula, Index } from "./graph.js";
import { literalValue } from "./literalValue.js";
import { placeAt } from "./place.js";
import { joined, type Quantity, unitInWords } from "./quantity.js";
import { inflateNotMoney } from "./resolveInflate.js";

/** What the unit of an expression follows from. */
export interface UnitContext {
  readonly formula: GraphFormula;
  readonly indexes: Readonly<Record<string, Index>>;
  /** Unit of an input, a formula or an index. */
  readonly unitOfName: (id: string) => Quantity;
}

/** Throws CredenceError, at the operation whose units do not add up: `unit-clash`, `inflate-not-money`. */
export function unitOf(node: Expression, context: UnitContext): Quantity {
  if (node.kind === "name") return context.unitOfName(node.id);
  if (node.kind === "element") return unitOf(node.of, context);
  return node.kind === "call" ? unitOfCall(node, context) : "any";
}

function unitOfCall(node: CallNode, context: UnitContext): Quantity {
  const values = node.args.filter((arg) => arg.kind !== "text");
  const units = values.map((arg) => unitOf(arg, context));
  if (node.over !== undefined) return unitOfReduction(node, units[0], context);
  if (node.along !== undefined) return units[0];
  if (node.into !== undefined) return shared(node, units, context);
  if (node.fn === "if") return shared(node, units.slice(1), context);
  if (node.fn === "and" || node.fn === "or") return plainNumber;
  if (node.fn === "lookup") return unitOfLookup(node, units, context);
  if (node.fn === "expected_excess") return shared(node, units, context);
  if (distributionFunctions.has(node.fn)) return plainNumber;
  if (node.convert !== undefined) return unitOfConversion(node.convert, node, units[0], context);
  if (node.inflate !== undefined) refuseNotMoney(node, units[0], context);
  return byRule(plainFunctions.get(node.fn)?.units ?? "logic", node, units, context);
}

function byRule(rule: UnitRule, node: CallNode, units: readonly Quantity[], context: UnitContext): Quantity {
  const [a, b] = units;
  switch (rule) {
    case "same":
      return shared(node, units, context);
    case "truth":
      shared(node, units, context);
      return plainNumber;
    case "plain":
      return requirePlain(node, units, context);
    case "multiply":
      return combined(a, b, multiplyUnits);
    case "divide":
      return combined(a, b, divideUnits);
    case "power":
      return unitOfPower(node, a, b, context);
    case "root":
      return raised(a, 0.5);
    default:
      return plainNumber;
  }
}

/** What is converted must have the unit that it is converted from. */
function unitOfConversion(
  { from, to }: NonNullable<CallNode["convert"]>,
  node: CallNode,
  unit: Quantity,
  context: UnitContext,
): Quantity {
  if (unit !== undefined) shared(node, [parseUnit(from), unit], context, "convert");
  return parseUnit(to);
}

function refuseNotMoney(node: CallNode, unit: Quantity, { formula }: UnitContext): void {
  if (unit === undefined || unit === "any" || (isMoney(unit) && isIndexed(currencyOf(unit) ?? ""))) return;
  throw inflateNotMoney(formula.id, unitInWords(unit), placeAt(formula.source, node.at));
}

/** Bare numbers count as plain numbers beside a unit, and stay "any" among themselves. */
function combined(a: Quantity, b: Quantity, combine: (a: Unit, b: Unit) => Unit): Quantity {
  if (a === undefined || b === undefined) return undefined;
  if (a === "any" && b === "any") return "any";
  return combine(a === "any" ? plainNumber : a, b === "any" ? plainNumber : b);
}

function raised(unit: Quantity, power: number): Quantity {
  return unit === undefined || unit === "any" ? unit : raiseUnit(unit, power);
}

function unitOfPower(node: CallNode, base: Quantity, exponent: Quantity, context: UnitContext): Quantity {
  requirePlain(node, [exponent], context);
  if (base === undefined || exponent === undefined) return undefined;
  if (base === "any") return exponent;
  const power = node.args[1];
  const known = exponent === "any" && power !== undefined ? literalValue(power, context.formula) : undefined;
  if (known !== undefined) return raiseUnit(base, known);
  if (isPlainNumber(base)) return plainNumber;
  const message = `a power of ${formatUnit(base)} needs an exponent that is a written number`;
  throw clash(node, message, "divide by a quantity of the same unit first", context);
}

function unitOfReduction(node: CallNode, unit: Quantity, context: UnitContext): Quantity {
  if (node.fn !== "product") return unit;
  return raised(unit, cellCount(node.over ?? [], context.indexes));
}

function unitOfLookup(node: CallNode, [table, ...grid]: readonly Quantity[], context: UnitContext): Quantity {
  shared(node, grid, context, "the value looked up and the grid");
  return table;
}

function requirePlain(node: CallNode, units: readonly Quantity[], context: UnitContext): Quantity {
  const wrong = units.find((unit) => unit !== undefined && unit !== "any" && !isPlainNumber(unit));
  if (wrong === undefined || wrong === "any") return units.includes(undefined) ? undefined : (units[0] ?? "any");
  const message = `${named(node)} needs a plain number, got ${formatUnit(wrong)}`;
  throw clash(node, message, "divide by a quantity of the same unit first", context);
}

function shared(node: CallNode, units: readonly Quantity[], context: UnitContext, what?: string): Quantity {
  const outcome = joined(units);
  if ("unit" in outcome) return outcome.unit;
  const [one, other] = outcome.clash.map(unitInWords);
  const remedy = clashRemedy(...outcome.clash);
  throw clash(node, `${what ?? named(node)}: one unit is needed, got ${one} and ${other}`, remedy, context);
}

function named(node: CallNode): string {
  const words: Readonly<Record<string, string>> = {
    "^": "an exponent",
    if: "the branches of if",
    gather: "the elements",
    negate: "-",
  };
  return Object.hasOwn(words, node.fn) ? (words[node.fn] ?? node.fn) : `"${node.fn}"`;
}

function clash(node: CallNode, message: string, remedy: string, context: UnitContext): CredenceError {
  const place = placeAt(context.formula.source, node.at);
  return new CredenceError("unit-clash", `${context.formula.id}: ${message}`, { place, remedy });
}
