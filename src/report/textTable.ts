/** Columns of plain text for the terminal. */

export interface TextColumn {
  readonly title: string;
  readonly right?: boolean;
  /** Longer cells are cut with an ellipsis. */
  readonly most?: number;
}

/** Lines of aligned cells, indented by two spaces; no line ends in spaces. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const cut = [columns.map(({ title }) => title), ...rows].map((row) =>
    row.map((cell, i) => clip(plainLine(cell), columns[i]?.most ?? 100)),
  );
  const widths = columns.map((_, i) => Math.max(...cut.map((row) => [...(row[i] ?? "")].length)));
  return cut.map((row) =>
    `  ${row.map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.right === true)).join("  ")}`.trimEnd(),
  );
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

export function clip(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(width - [...text].length, 0));
  return right ? space + text : text + space;
}
