/** The table of a two-way analysis for readers: the first assumption down, the second across, some places of many. */
import type { Column } from "../column.js";
import type { View } from "../method.js";
import { acrossIn, type TwoWayRow } from "./twoWayRow.js";

/** Places along an assumption that tables for readers show all of; of more they show about five. */
const SHOWN = 6;

export function twoWayTable(rows: readonly TwoWayRow[]): View<TwoWayRow> {
  return { rows: everyFew(rows.filter((_, i) => i % acrossIn(rows) === 0)), columns: across(rows) };
}

/** A column for each value of the second assumption that is shown. */
function across(rows: readonly TwoWayRow[]): readonly Column<TwoWayRow>[] {
  const values = everyFew(rows.slice(0, acrossIn(rows))).map(({ otherValue }) => otherValue);
  const largest = Math.max(...values.map(Math.abs));
  const cells = new Map(rows.map((row) => [`${row.value} ${row.otherValue}`, row.output]));
  return [
    { key: "value", title: "Set to", unit: "assumption", of: (row) => row.value },
    ...values.map(
      (otherValue): Column<TwoWayRow> => ({
        key: `at_${otherValue}`,
        title: `at ${shortValue(otherValue, largest)}`,
        unit: "output",
        of: (row) => cells.get(`${row.value} ${otherValue}`),
      }),
    ),
  ];
}

/** Three digits; what is 0 but for rounding is 0. */
function shortValue(value: number, largest: number): string {
  const rounded = Math.abs(value) < 1e-9 * largest ? 0 : Number(value.toPrecision(3));
  return String(rounded).replace("-", "\u2212");
}

/** Some of the places, evenly spread from the first. */
function everyFew<T>(places: readonly T[]): readonly T[] {
  const stride = places.length <= SHOWN ? 1 : Math.ceil((places.length - 1) / (SHOWN - 2));
  return places.filter((_, k) => k % stride === 0);
}
