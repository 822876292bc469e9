/** The style sheet of the report: readable on a desktop, a phone and A4. Meaning never rests on colour. */
export const STYLE = `
:root { color-scheme: light; --ink: #1b1f23; --soft: #55606a; --line: #d3d9de; --fill: #f4f6f7; --mark: #35536b; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 62rem; color: var(--ink); background: #fff;
  font: 1rem/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
p, ul, dl { margin: .5rem 0; max-width: 46rem; }
.under { color: var(--soft); margin-top: 0; }
.answer { font-size: 1.15rem; line-height: 1.45; padding: .8rem 1rem; background: var(--fill); border-left: 4px solid var(--mark); max-width: none; }
.answer p { max-width: none; margin: .25rem 0; }
.answer .detail { font-size: .95rem; }
.note { border: 1px solid var(--line); border-left: 4px double var(--ink); padding: .5rem 1rem; margin: 1rem 0; max-width: none; }
.note p, .note ul { max-width: none; }
.note.warning { border-left-style: dashed; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; max-width: none; font-size: .9rem; }
a { color: var(--mark); }
.box { overflow-x: auto; margin: .8rem 0; }
.box:focus-visible { outline: 2px solid var(--mark); }
figure { margin: 1.5rem 0; }
figure svg { display: block; width: 100%; min-width: 36rem; max-width: 700px; height: auto; }
figcaption { font-size: .9rem; color: var(--soft); max-width: 700px; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .32rem .6rem .32rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: normal; min-width: 11rem; }
th.n, td.n { text-align: right; padding-left: .6rem; }
td.n { white-space: nowrap; }
td .lines { white-space: normal; }
td:last-child, th:last-child { padding-right: 0; }
td small, th small { display: block; color: var(--soft); font-size: .8rem; overflow-wrap: break-word; }
td.prose { min-width: 10rem; }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: .85em; }
pre { margin: .2rem 0; padding: .5rem .7rem; background: var(--fill); white-space: pre-wrap; overflow-wrap: anywhere; }
.hash { overflow-wrap: anywhere; }
.badge { display: inline-block; padding: 0 .35rem; border: 1.5px solid var(--ink); border-radius: .2rem; font-size: .78rem; white-space: nowrap; }
.badge.seed, .badge.public { background: var(--ink); color: #fff; }
.badge.elicited { background: var(--line); }
.badge.calibrated { border-style: double; border-width: 3px; }
.badge.unverified, .badge.unstated { border-style: dashed; }
details { margin: .6rem 0; }
summary { cursor: pointer; }
dt { margin-top: .7rem; }
dd { margin: 0; }
.lines span { display: block; min-width: 6rem; }
@media screen and (min-width: 66rem) {
  .box:has(> table) { width: min(calc(100vw - 3rem), 80rem); margin-left: 50%; transform: translateX(-50%); }
}
@media (max-width: 40rem) {
  .box::before { content: "Scroll sideways to see all of it"; display: block; color: var(--soft); font-size: .8rem; }
  body { padding: 1rem .9rem 3rem; }
  h1 { font-size: 1.4rem; }
  .answer { font-size: 1.05rem; }
  .box table { min-width: 34rem; }
  .box.wide table { min-width: 48rem; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  .box { overflow: visible; }
  table { font-size: 8pt; line-height: 1.25; }
  td small, th small, .badge { font-size: 7pt; }
  figcaption { font-size: 8.5pt; max-width: none; }
  figure svg { min-width: 0; max-width: 150mm; }
  h2, h3, summary, caption { break-after: avoid; }
  figure, tr, dl > div, .answer, .note { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  details:not([open])::details-content { content-visibility: visible; display: block; }
  a { color: inherit; text-decoration: none; }
}
`;
