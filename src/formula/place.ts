/** Turns an offset in a formula's text into a line and column of the person's file. */
import type { Place } from "../errors.js";
import type { Source } from "./expression.js";

/**
 * Where the character at `offset` stands. A formula that came from no file is counted from its own start.
 * In a text of several lines the columns of later lines are counted in the text itself.
 */
export function placeAt(source: Source, offset: number): Place {
  const before = source.text.slice(0, Math.max(0, offset)).split("\n");
  const firstLine = before.length === 1;
  const column = (before.at(-1) ?? "").length + (firstLine ? (source.column ?? 1) : 1);
  return { file: source.file, line: (source.line ?? 1) + before.length - 1, column };
}
