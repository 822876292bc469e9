/** The classes of scenarios line by line, an assumption a line, and what a table for readers says of each. */
import type { Column } from "../column.js";
import type { ConditionalMean } from "../conditionalMeans.js";

/** One class of an assumption's values; one that reaches no output has a row without numbers. */
export interface ScatterRow extends Partial<ConditionalMean> {
  readonly assumption: string;
  /** Its place among the classes of even probability, from 1. */
  readonly class?: number;
  /** Of the assumptions that are drawn: the first scenarios of the run that fall in it, each [value, result]. */
  readonly points?: readonly (readonly [number, number])[];
}

/** The classes of each assumption, by its name. */
export function linesOf(rows: readonly ScatterRow[]): ReadonlyMap<string, readonly (ScatterRow & ConditionalMean)[]> {
  const lines = new Map<string, (ScatterRow & ConditionalMean)[]>();
  for (const row of rows) {
    if (!isClass(row)) continue;
    lines.set(row.assumption, [...(lines.get(row.assumption) ?? []), row]);
  }
  return lines;
}

function isClass(row: ScatterRow): row is ScatterRow & ConditionalMean {
  return row.mean !== undefined;
}

/** A row an assumption. */
export function firsts(rows: readonly ScatterRow[]): readonly ScatterRow[] {
  return rows.filter(({ assumption }, i) => rows[i - 1]?.assumption !== assumption);
}

export function along(rows: readonly ScatterRow[]): readonly Column<ScatterRow>[] {
  const lines = linesOf(rows);
  const line = ({ assumption }: ScatterRow) => lines.get(assumption) ?? [];
  const extremes = (row: ScatterRow) => {
    const sorted = [...line(row)].sort((a, b) => a.mean - b.mean);
    return [sorted[0], sorted.at(-1)] as const;
  };
  const apart = (row: ScatterRow) => {
    const [least, most] = extremes(row);
    return least === undefined || most === undefined ? undefined : most.mean - least.mean;
  };
  const apartError = (row: ScatterRow) => {
    const [a = 0, b = 0] = extremes(row).map((one) => one?.meanError);
    return Math.sqrt(a * a + b * b);
  };
  return [
    { key: "lowest_class", title: "In its lowest class", unit: "output", of: (row) => line(row)[0]?.mean, error: (row) => line(row)[0]?.meanError }, // biome-ignore format: a column a line
    { key: "highest_class", title: "In its highest class", unit: "output", of: (row) => line(row).at(-1)?.mean, error: (row) => line(row).at(-1)?.meanError }, // biome-ignore format: a column a line
    { key: "apart", title: "Means apart by", unit: "output", of: apart, error: apartError },
  ];
}
