/** Decision-grade tornado of the headline: swing, share of the variance, switching value side by side, EVPPI's place kept. */
import { type Decision, type DecisionRow, decisionOf, noEvppi } from "../sensitivity/decision.js";
import { failedEnd } from "../sensitivity/points/swing.js";
import type { RunResult } from "../summary/result.js";
import { provenanceKey, rowValue } from "./assumptionText.js";
import { domainAround } from "./axis.js";
import { halfInterval } from "./errorInterval.js";
import { fixed, percentage } from "./format.js";
import { lookup } from "./lookup.js";
import { type Reading, readOutput } from "./reading.js";
import { amount } from "./scale.js";
import type { Chart, VegaLiteSpec } from "./spec.js";
import { houseSpec, INK } from "./theme.js";
import { ranked, rowChannel, rowNames, type Shown, tornadoFrame } from "./tornadoRows.js";

/** Pixels of the columns, from and to. */
const SWING = [0, 140] as const;
const SHARE = [154, 238] as const;
const SWITCH = 251;
const EVPPI = 377;
/** Letters that the column of switching values has room for. */
const COLUMN = 21;

export const decisionTornado: Chart = {
  id: "decision-tornado",
  // Of the shares that it can show, first-order indices come from the scenarios of the run alone.
  analyses: ["one-way", "threshold", "first-order"],
  applies: (result) => readOutput(result) !== undefined && isComplete(decisionIn(result)),
  title: "What matters for the decision",
  caption: captionOf,
  spec: (result) => specOf(result, readOutput(result) as Reading),
};

function decisionIn({ sensitivity, study }: RunResult): Decision {
  return decisionOf(lookup(sensitivity, study.outputs[0]?.id) ?? {});
}

function isComplete({ rows, shareTitle, switches }: Decision): boolean {
  return shareTitle !== undefined && switches && rows.some(({ bar, swing }) => swing > 0 || failedEnd(bar));
}

/** Bars of less than 1% of the widest are not drawn. */
function shownIn({ rows }: Decision): Shown<DecisionRow> {
  const least = 0.01 * Math.max(0, ...rows.map(({ swing }) => swing).filter(Number.isFinite));
  // A row that has no number at some end comes first, as in the tornado itself.
  return ranked(rows, ({ bar, swing }) => (failedEnd(bar) ? Number.MAX_VALUE : swing > least ? swing : 0));
}

function specOf(result: RunResult, reading: Reading): VegaLiteSpec {
  const decision = decisionIn(result);
  const shown = shownIn(decision);
  const frame = { ...tornadoFrame(shown), top: 108, bottom: 20 };
  const heading = {
    title: `${reading.output.label}: what matters for the decision`,
    subtitle: ["A wide bar moves the result; only what can switch it can change a decision"],
    description: captionOf(result),
  };
  const layer = [
    ...heads(decision, frame.height),
    ...swings(shown, reading),
    ...shares(shown, halfInterval(result, decision.shareMethod ?? "")),
    ...texts(result, shown),
    ...rowNames(result.study, shown),
  ];
  return houseSpec(heading, frame, { layer });
}

/** The x channel of a field in pixels. */
function pixels(field: string): VegaLiteSpec {
  return { field, type: "quantitative", scale: { domain: [0, 436], nice: false, zero: false }, axis: null };
}

function heads({ shareTitle = "Share" }: Decision, height: number): VegaLiteSpec[] {
  const head = (x: number, lines: readonly string[]): VegaLiteSpec => ({
    data: { values: [{ label: lines.join("\n") }] },
    mark: { type: "text", align: "left", baseline: "bottom", lineHeight: 13, fontSize: 10, color: INK.soft },
    encoding: { x: { value: x }, y: { value: -19 }, text: { field: "label" } },
  });
  const between = [SWING[1] + 9, SWITCH - 6].map((x) => ({
    data: { values: [{}] },
    mark: { type: "rule", color: INK.grid },
    encoding: { x: { value: x }, y: { value: -30 }, y2: { value: height } },
  }));
  return [
    ...between,
    head(SWING[0], ["Swing", "(evaluated)"]),
    head(SHARE[0], ["Share of variance", `(${shareTitle})`]),
    head(SWITCH, ["Switches at", "(P of a smaller value)"]),
    head(EVPPI, ["EVPPI", ""]),
  ];
}

function swings(shown: Shown<DecisionRow>, { scale, summary }: Reading): VegaLiteSpec[] {
  const base = Number(summary.baseCase);
  const ends = shown.rows.flatMap(({ bar: { low, high, beyond = [] } }) => [low, high, ...beyond]);
  const [from, to] = domainAround([base, ...ends], 1, 0.02);
  const place = (value: number) => SWING[0] + ((value - from) / (to - from)) * (SWING[1] - SWING[0] - 40);
  const bars = shown.rows.flatMap(({ assumption, bar }) => [
    { row: assumption, x: place(base), x2: place(bar.low), end: "low" },
    { row: assumption, x: place(base), x2: place(bar.high), end: "high" },
  ]).filter(({ x2 }) => Number.isFinite(x2)); // biome-ignore format: one thought
  const labels = shown.rows.map(({ assumption, bar, swing }) => ({
    row: assumption,
    x: place(Math.max(...[base, bar.low, bar.high].filter(Number.isFinite))),
    label: failedEnd(bar) ? "n/a" : amount(scale, swing),
  }));
  const y = rowChannel(shown);
  return [
    {
      data: { values: bars },
      mark: { type: "bar", height: 15, stroke: INK.dark, strokeWidth: 1 },
      encoding: {
        x: pixels("x"),
        x2: { field: "x2" },
        y,
        fill: { condition: { test: "datum.end == 'low'", value: "white" }, value: INK.mid },
      },
    },
    {
      data: { values: labels },
      mark: { type: "text", align: "left", dx: 4, fontSize: 10 },
      encoding: { x: pixels("x"), y, text: { field: "label" } },
    },
    {
      data: { values: [{ x: place(base) }] },
      mark: { type: "rule", color: INK.text, strokeWidth: 1.2 },
      encoding: { x: pixels("x") },
    },
  ];
}

function shares(shown: Shown<DecisionRow>, factor: number): VegaLiteSpec[] {
  const rows = shown.rows.flatMap(
    ({ assumption, together, share = together?.share, shareError = together?.error ?? 0 }) => {
      const half = factor * (Number.isFinite(shareError) ? shareError : 0);
      return share === undefined
        ? []
        : [{ row: assumption, share, from: share - half, to: share + half, together: together !== undefined }];
    },
  );
  const most = Math.max(0.01, ...rows.map(({ to }) => to));
  const place = (share: number) => SHARE[0] + (Math.max(share, 0) / most) * (SHARE[1] - SHARE[0] - 38);
  const values = rows.map(({ row, share, from, to, together }) => {
    // A share below 0 is sampling error about a small one.
    const text = share !== 0 && share < 0.0005 ? "<0.1%" : percentage(share, share < 0.1 ? 1 : 0);
    const label = together ? `${text}\ntogether` : text;
    return { row, x: place(share), from: place(from), to: place(to), label, fill: together ? "white" : INK.dark };
  });
  const y = rowChannel(shown);
  const data = { values };
  return [
    {
      data,
      mark: { type: "rule", color: INK.text, strokeWidth: 1.5 },
      encoding: { x: pixels("from"), x2: { field: "to" }, y },
    },
    {
      data,
      mark: { type: "point", size: 46, stroke: INK.dark, strokeWidth: 1.5, opacity: 1 },
      encoding: { x: pixels("x"), y, fill: { field: "fill", type: "nominal", scale: null } },
    },
    {
      data,
      mark: { type: "text", align: "left", dx: 6, fontSize: 10, lineHeight: 11 },
      encoding: { x: pixels("to"), y, text: { field: "label" } },
    },
  ];
}

function texts({ study }: RunResult, shown: Shown<DecisionRow>): VegaLiteSpec[] {
  const y = rowChannel(shown);
  const values = shown.rows.map(({ assumption, switchesAt, switchProbability = 0, switches }) => {
    if (switchesAt === undefined) return { row: assumption, label: "none within range" };
    const value = rowValue(study, assumption, switchesAt);
    const among = switches === undefined ? "" : `, one of ${switches}`;
    const probability = `(${fixed(switchProbability, 3)}${among})`;
    // What would run into the next column goes on in a second line.
    const wide = value.length + probability.length > COLUMN;
    return { row: assumption, label: `${value}${wide ? "\n" : " "}${probability}` };
  });
  const column = (x: number, rows: readonly object[], align: string): VegaLiteSpec => ({
    data: { values: rows },
    mark: { type: "text", align, fontSize: 10, lineHeight: 11 },
    encoding: { x: { value: x }, y, text: { field: "label" } },
  });
  const unknown = shown.rows.map(({ assumption }) => ({ row: assumption, label: "not computed" }));
  return [column(SWITCH, values, "left"), column(EVPPI, unknown, "left")];
}

function captionOf(result: RunResult): string {
  const decision = decisionIn(result);
  const shown = shownIn(decision);
  const key = provenanceKey(result.study, shown.rows.map(({ assumption }) => assumption)); // biome-ignore format: one thought
  const switching = decision.rows.filter(({ switchesAt }) => switchesAt !== undefined).length;
  const letters = key === "" ? "" : ` Letters say where a value comes from: ${key}.`;
  const without = shown.rows.some(({ bar }) => failedEnd(bar));
  const some = shown.rows.some(({ together }) => together !== undefined);
  const shared = some ? "; open, “together”: the share of all that depend on each other, at each of them" : "";
  const several = shown.rows.some(({ switches }) => switches !== undefined)
    ? " “One of 3”: the result changes sides at other values too; the one nearest to the middle of the distribution stands."
    : "";
  const failed = without ? " n/a: the result has no finite number at an end of the range." : "";
  return `For each assumption: how far the result moves over its range, all others at their base case (open: its low end; no sampling error); its share of the variance (${decision.shareTitle ?? "none"}; lines are 95% intervals${shared}); and the value at which it alone brings the result to 0, with the probability of a smaller one. ${switching} of ${decision.rows.length} assumptions can do so.${several}${failed} ${noEvppi}${letters}`;
}
