/** A table that scrolls inside its own box on a narrow screen. */
import { type Html, type HtmlValue, html } from "./html.js";

export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
}

/** Rows of cells under titled columns. The first cell of each row is its heading. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly HtmlValue[])[]): Html {
  const head = columns.map(({ title, numeric }) => html`<th scope="col"${mark(numeric)}>${title}</th>`);
  const body = rows.map((cells) => {
    const [first, ...rest] = cells;
    const others = rest.map((cell, i) => html`<td${mark(columns[i + 1]?.numeric)}>${cell}</td>`);
    return html`<tr><th scope="row">${first}</th>${others}</tr>\n`;
  });
  return html`<div class="box" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody></table></div>
`;
}

function mark(numeric: boolean | undefined): Html | undefined {
  return numeric === true ? html` class="n"` : undefined;
}
