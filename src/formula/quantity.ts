/** What the unit check knows of a value, and the joining of values that must share a unit. */
import { formatUnit, isPlainNumber, plainNumber, sameUnit, type Unit } from "../units/unit.js";
import { percent } from "../units/unitName.js";

/** A unit; "any" for what is made of bare numbers alone; undefined where something has no stated unit. */
export type Quantity = Unit | "any" | undefined;

/** The unit that values share when they are added or compared, or the two that clash. */
export function joined(
  quantities: readonly Quantity[],
): { readonly unit: Quantity } | { readonly clash: [Unit, Unit] } {
  let known: Unit | undefined;
  for (const quantity of quantities) {
    if (quantity === undefined || quantity === "any") continue;
    if (known !== undefined && !sameUnit(known, quantity)) return { clash: [known, quantity] };
    known ??= quantity;
  }
  if (known !== undefined && quantities.includes("any") && countsPercent(known)) return { clash: [plainNumber, known] };
  if (quantities.includes(undefined)) return { unit: undefined };
  return { unit: known ?? "any" };
}

/** A bare number beside hundredths may mean itself or so many of them. */
function countsPercent({ factors }: Unit): boolean {
  return factors.some(([name]) => name === percent);
}

/** A unit in the words of a message. */
export function unitInWords(unit: Unit): string {
  return isPlainNumber(unit) ? "a plain number" : formatUnit(unit);
}
