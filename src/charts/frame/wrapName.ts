/** Names in the few lines that a chart has for them. */
import { withoutMiddle } from "../../assumptions/withoutMiddle.js";
import { wrap } from "./theme.js";

/**
 * A name in at most so many lines of at most so many characters. Of what does not fit the middle goes: names often differ at
 * the end only.
 */
export function wrapName(name: string, columns: number, lines: number): string[] {
  const room = columns * lines + lines - 1;
  for (let most = Math.min([...name].length, room); most > columns; most--) {
    const rows = rowsOf(withoutMiddle(name, most), columns, Number.POSITIVE_INFINITY);
    if (rows.length <= lines) return rows;
  }
  return rowsOf(withoutMiddle(name, columns), columns, lines);
}

/** A line may end where the middle is missing. */
function rowsOf(name: string, columns: number, lines: number): string[] {
  return wrap(name.replace("…", "… "), columns, lines).map((row) => row.replace("… ", "…"));
}
