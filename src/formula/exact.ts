/** The exact reader: a graph's values in decimals of 40 digits, cell by cell and no more cells than are asked for. */
import { cellCount } from "./cells.js";
import { decimalText } from "./decimal.js";
import { liveFormulas } from "./dependencies.js";
import { ExactReader } from "./exactReader.js";
import type { Graph } from "./graph.js";

/**
 * Values of formulas as plain decimal text of at least 15 significant digits, one a cell.
 * `values` gives each input's cells as decimal text. Arithmetic, comparisons and rounding work in 40 digits (34 of them
 * trusted); transcendental functions are those of decimal.js; `pmf`, `cdf`, `expected_excess` enter as portable doubles.
 * Throws CredenceError: `not-a-number` (with formula and place), `missing-value`, `grid-not-ascending`,
 * `formula-too-complex`, and what families say of impossible parameters.
 */
export function evaluateExact(
  graph: Graph,
  values: Readonly<Record<string, readonly string[]>>,
  wanted: readonly string[],
): Record<string, string[]> {
  const reader = new ExactReader(graph, values);
  // In order of use, so that a long chain of formulas does not nest.
  for (const formula of liveFormulas(graph, wanted)) reader.attempt(formula);
  return Object.fromEntries(
    wanted.map((id) => {
      const count = cellCount(reader.overOf(id), graph.indexes);
      return [id, Array.from({ length: count }, (_, cell) => decimalText(reader.cell(id, cell)))];
    }),
  );
}
