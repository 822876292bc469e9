import { findAssumption, rowName, rowValue } from "../../charts/assumptionText.js";
import { decimalsFor, fixed, percentage } from "../../charts/format.js";
import { type Reading, readOutput } from "../../charts/reading.js";
import { amount, type Scale } from "../../charts/scale.js";
import { bySwing, swing } from "../../charts/swing.js";
import type { OneWayRow, RankRow, RunResult } from "../../summary/result.js";
import { badge } from "../badge.js";
import { type Html, type HtmlValue, html } from "../html.js";
import { table } from "../table.js";
import type { Section } from "./section.js";

/** The one-way tornado in full. */
export const oneWay: Section = {
  id: "one-way",
  title: "Sensitivity, one assumption at a time",
  body: (result) =>
    each(
      result,
      (reading, kinds) => (kinds["one-way"] === undefined ? undefined : oneWayTable(result, reading, kinds["one-way"])),
      `Each assumption is set to either end of the central ${percentage(result.run.interval)} of its own distribution, every other stays at its base case.`,
    ),
};

/** The rank correlations in full. */
export const rank: Section = {
  id: "rank",
  title: "Sensitivity, all assumptions together",
  body: (result) =>
    each(
      result,
      (reading, kinds) => (kinds.rank === undefined ? undefined : rankTable(result, reading, kinds.rank)),
      "Spearman rank correlation of each assumption with the result over all simulated scenarios. Correlated assumptions share the credit: one may stand high only because it moves with another.",
    ),
};

type Kinds = RunResult["sensitivity"][string];

function each(
  result: RunResult,
  show: (reading: Reading, kinds: Kinds) => Html | undefined,
  lead: string,
): Html | undefined {
  const tables = Object.entries(result.sensitivity).flatMap(([id, kinds]) => {
    const reading = readOutput(result, id);
    return (reading === undefined ? undefined : show(reading, kinds)) ?? [];
  });
  return tables.length === 0 ? undefined : html`<p>${lead}</p>${tables}`;
}

function oneWayTable(result: RunResult, { output, scale, summary }: Reading, rows: readonly OneWayRow[]): Html {
  const columns = [
    { title: "Assumption" },
    { title: "Set to", numeric: true },
    { title: "Result", numeric: true },
    { title: "Set to", numeric: true },
    { title: "Result", numeric: true },
    { title: "Swing", numeric: true },
  ];
  const sorted = [...rows].sort(bySwing);
  const decimals = decimalsFor(Number(summary.baseCase) / scale.divisor) + 1;
  const cells = sorted.map((swung) => {
    const { assumption, low, high, atLow, atHigh } = swung;
    return [
      named(result, assumption),
      rowValue(result.study, assumption, atLow),
      amount(scale, low, decimals),
      rowValue(result.study, assumption, atHigh),
      amount(scale, high, decimals),
      turned(scale, swung),
    ];
  });
  return table(`${output.label}: one-way swings, widest first`, columns, cells);
}

/** The swing, and the results between which it lies where they are not those at the two ends. */
function turned(scale: Scale, row: OneWayRow): HtmlValue {
  const width = amount(scale, swing(row));
  if (row.beyond === undefined) return width;
  return html`${width}<small>turns: ${amount(scale, row.beyond[0])} to ${amount(scale, row.beyond[1])}</small>`;
}

function rankTable(result: RunResult, { output }: Reading, rows: readonly RankRow[]): Html {
  const columns = [
    { title: "Assumption" },
    { title: "Rank correlation", numeric: true },
    { title: "Standard error", numeric: true },
  ];
  const sorted = [...rows].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const cells = sorted.map(({ assumption, value, standardError }) => [
    named(result, assumption),
    fixed(value, 3),
    fixed(standardError, 3),
  ]);
  return table(`${output.label}: rank correlations, strongest first`, columns, cells);
}

function named(result: RunResult, row: string): HtmlValue {
  const assumption = findAssumption(result.study, row);
  return html`${rowName(result.study, row)} ${badge(assumption?.provenance)}<small>${row}</small>`;
}
