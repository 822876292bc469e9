/** A table that scrolls inside its own box on a narrow screen. */
import { type Html, type HtmlValue, html } from "./html.js";

export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
  /** Needs room for sentences. */
  readonly prose?: boolean;
}

/** Rows of cells under titled columns. The first cell of each row is its heading. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly HtmlValue[])[]): Html {
  const head = columns.map((column) => html`<th scope="col"${mark(column)}>${column.title}</th>`);
  const body = rows.map((cells) => {
    const [first, ...rest] = cells;
    const others = rest.map((cell, i) => html`<td${mark(columns[i + 1])}>${cell}</td>`);
    return html`<tr><th scope="row">${first}</th>${others}</tr>\n`;
  });
  return html`<div class="box" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody></table></div>
`;
}

function mark(column: Column | undefined): Html | undefined {
  if (column?.numeric === true) return html` class="n"`;
  return column?.prose === true ? html` class="prose"` : undefined;
}
