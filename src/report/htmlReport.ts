/** The report: one self-contained page that needs no network and no script. */
import type { RunResult } from "../summary/result.js";
import { headline } from "./headline.js";
import { type Html, html, trusted } from "./html.js";
import { sections } from "./sections/index.js";
import type { DrawnChart } from "./sections/section.js";
import { STYLE } from "./style.js";

/** What the page may do: show its own styles. Nothing is loaded, run or sent, whatever a study's text says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A report of a run as one HTML page, to be circulated, printed or archived: headline with its error, charts,
 * published against model, all assumptions with provenance (CHEERS 2022 item 22), formulas, how to reproduce it.
 * All text of the study is escaped; `charts` must come from `renderSvg`.
 * @example htmlReport(result, [{ id: "tornado", title, caption, svg: await renderSvg(spec) }])
 */
export function htmlReport(result: RunResult, charts: readonly DrawnChart[]): string {
  const parts = sections.flatMap(({ id, title, body }) => {
    const content = body(result, charts);
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
  return `<!doctype html>\n${page(
    result,
    html`${headline(result)}<nav aria-label="Contents"><ul>${links}</ul></nav>
${bodies}`,
  )}`;
}

function page({ study, run }: RunResult, content: Html): Html {
  return html`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="credence ${run.version}">
<title>${study.name}</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
${content}</main>
</body>
</html>
`;
}
