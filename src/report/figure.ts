/** A chart as a figure of the report: heading, drawing, caption. */
import { type Html, html, trusted } from "./html.js";
import type { DrawnChart } from "./sections/section.js";

export function figure({ id, title, caption, svg }: DrawnChart): Html {
  return html`<figure id="chart-${id}">
<h3>${title}</h3>
<div class="box" role="region" tabindex="0" aria-label="${title}">${trusted(ownIds(svg, id))}</div>
<figcaption>${caption}</figcaption>
</figure>
`;
}

/** Each drawing numbers its clip paths from 0; in one page they would take each other's. */
function ownIds(svg: string, id: string): string {
  const prefix = `${id.replace(/[^A-Za-z0-9-]/g, "")}-`;
  return svg.replace(/(<[^>]*? id="|url\(#|href="#)/g, (before) => `${before}${prefix}`);
}
