/** The unit check: every formula's unit, from those of what it uses. */
import { CredenceError } from "../errors.js";
import { parseUnit } from "../units/parseUnit.js";
import type { Unit } from "../units/unit.js";
import type { Graph, GraphFormula } from "./graph.js";
import { placeAt } from "./place.js";
import { joined, type Quantity, unitInWords } from "./quantity.js";
import { type UnitContext, unitOf } from "./unitOf.js";

/**
 * The unit of each input and formula; undefined where it is not known. Both branches of a choice are checked.
 *
 * Added, compared and chosen values share one unit; a bare number takes the unit of what it stands beside, and so does a
 * numeric index. Products, quotients and powers combine units. `exp`, `log` and their kin need plain numbers.
 * What touches something without a unit is not checked. A declared unit is checked against what the formula gives, and
 * stands where that is not known.
 * Throws CredenceError: `unit-clash` (both units, the place, what to do), `malformed-unit`, `inflate-not-money`.
 */
export function checkUnits(graph: Graph): Readonly<Record<string, Unit | undefined>> {
  const known = new Map<string, Quantity>();
  for (const id of Object.keys(graph.indexes)) known.set(id, "any");
  for (const { id, unit, place } of Object.values(graph.inputs)) {
    known.set(id, unit === undefined ? undefined : parseUnit(unit, id, place));
  }
  for (const formula of graph.formulas) {
    const context: UnitContext = { formula, indexes: graph.indexes, unitOfName: (id) => known.get(id) };
    known.set(formula.id, declaredUnit(formula, unitOf(formula.expression, context)));
  }
  const ids = [...Object.keys(graph.inputs), ...graph.formulas.map(({ id }) => id)];
  return Object.fromEntries(ids.map((id) => [id, statedUnit(known.get(id))]));
}

function declaredUnit(formula: GraphFormula, found: Quantity): Quantity {
  const place = placeAt(formula.source, 0);
  if (formula.unit === undefined) return found;
  const declared = parseUnit(formula.unit, formula.id, place);
  if (found === "any") return declared;
  const outcome = joined([declared, found]);
  if ("unit" in outcome) return declared;
  const [stated, given] = outcome.clash.map(unitInWords);
  throw new CredenceError(
    "unit-clash",
    `${formula.id}: its unit is said to be ${stated}, but the formula gives ${given}`,
    {
      place,
      remedy: "correct the unit, or convert explicitly in the formula",
    },
  );
}

function statedUnit(quantity: Quantity): Unit | undefined {
  return quantity === "any" ? undefined : quantity;
}
