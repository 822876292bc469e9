/** All assumptions of a study as small pictures on one page. */
import { type Html, html, trusted } from "./html.js";
import { page } from "./page.js";

export interface ShownPicture {
  readonly id: string;
  /** From `renderSvg`. */
  readonly svg: string;
}

const GRID = `
.panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 1rem; padding: 0; max-width: none; list-style: none; }
@media screen and (min-width: 66rem) {
  .panels { width: min(calc(100vw - 3rem), 84rem); margin-left: 50%; transform: translateX(-50%); }
}
.panels li { border: 1px solid var(--line); break-inside: avoid; }
.panels svg { width: 100%; height: auto; display: block; }
`;

/** One self-contained page; `pictures` must come from `renderSvg`. */
export function showPage(title: string, pictures: readonly ShownPicture[], version: string): string {
  const panels: readonly Html[] = pictures.map(({ id, svg }) => html`<li id="${id}">${trusted(svg)}</li>`);
  const many = pictures.length === 1 ? "One assumption" : `${pictures.length} assumptions`;
  return page({
    title: `${title}: assumptions`,
    version,
    style: GRID,
    content: html`<h1>${title}</h1>
<p>${many}: the shape of each distribution, its central interval shaded darker, the base case as a line, what experts were
asked for as circles. Below each picture stands where the number comes from.</p>
<ul class="panels">${panels}</ul>`,
  });
}
