/** The report: one self-contained page that needs no network and no script. */
import type { RunResult } from "../summary/result.js";
import { headline } from "./headline.js";
import { html } from "./html.js";
import { page } from "./page.js";
import { sections } from "./sections/index.js";
import type { DrawnAudit, DrawnChart } from "./sections/section.js";

/**
 * A report of a run as one HTML page, to be circulated, printed or archived: headline with its error, charts,
 * published against model, all assumptions with provenance (CHEERS 2022 item 22), formulas, how to reproduce it.
 * With `audit`: what the published range takes. All text of the study is escaped; `charts` must come from `renderSvg`.
 * @example htmlReport(result, [{ id: "tornado", title, caption, svg: await renderSvg(spec) }])
 */
export function htmlReport(result: RunResult, charts: readonly DrawnChart[], audit?: DrawnAudit): string {
  const parts = sections.flatMap(({ id, title, body }) => {
    const content = body(result, charts, audit);
    return content === undefined ? [] : [{ id, title, content }];
  });
  const links = parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  const bodies = parts.map(
    ({ id, title, content }) => html`<section id="${id}">
<h2>${title}</h2>
${content}
</section>
`,
  );
  return page({
    title: result.study.name,
    version: result.run.version,
    content: html`${headline(result)}<nav aria-label="Contents"><ul>${links}</ul></nav>
${bodies}`,
  });
}
