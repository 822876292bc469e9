/** Columns of plain text for the terminal. */
import { cutApart } from "./cutApart.js";

/** Characters in a line at most. */
export const WIDTH = 100;

/** Characters of the first column at least: where numbers are long a line is, rather than a number cut. */
const LEAST = 16;

/** A column of a table of text. */
export interface TextColumn {
  readonly title: string;
  readonly right?: boolean;
  /** Longer cells are cut with an ellipsis. */
  readonly most?: number;
  /** Drawn rather than written: spaces at the start are kept. */
  readonly drawing?: boolean;
}

/**
 * Lines of aligned cells, indented by two spaces; no line ends in spaces. The first column takes what the others leave
 * of the width; a heading that does not fit into it stands on a line of its own.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const all = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((cell, i) =>
      clip(columns[i]?.drawing === true ? cell : plainLine(cell), columns[i]?.most ?? Number.POSITIVE_INFINITY),
    ),
  );
  const widths = columns.map((_, i) => Math.max(...all.map((row) => length(row[i] ?? ""))));
  const others = widths.slice(1).reduce((sum, wide) => sum + wide + 2, 2);
  const limits = [Math.min(widths[0] ?? 0, Math.max(width - others, LEAST)), ...widths.slice(1)];
  const [[title = "", ...heads] = [], ...body] = all;
  const fits = length(title) <= (limits[0] ?? 0);
  const printed = [[fits ? title : "", ...heads], ...body];
  const names = cutApart(
    printed.map(([name = ""]) => name),
    limits[0] ?? 0,
  );
  const lines = printed.map((row, at) => {
    const fitted = row.map((cell, i) => (i === 0 ? (names[at] ?? cell) : cell));
    const cells = fitted.map((cell, i) => pad(cell, limits[i] ?? 0, columns[i]?.right === true));
    return `  ${cells.join("  ")}`.trimEnd();
  });
  return fits ? lines : [`  ${clip(title, width - 2)}`, ...lines];
}

/** Text in lines of at most `width` characters, each indented. */
export function textLines(text: string, width: number, indent = "  "): string[] {
  const lines: string[] = [];
  for (const word of plainLine(text).split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}${clip(word, width - indent.length)}`);
  }
  return lines;
}

/** One line without control characters: a study's text must not steer the terminal. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** At most so many characters, the last an ellipsis where something was cut off. */
export function clip(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(width - length(text), 0));
  return right ? space + text : text + space;
}

function length(text: string): number {
  return [...text].length;
}
