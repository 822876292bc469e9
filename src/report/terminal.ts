/** The answer as plain text for the terminal, at most 100 columns wide. */
import { percentage } from "../charts/format.js";
import { readOutput } from "../charts/headline.js";
import { formatPlace } from "../errors.js";
import type { RunResult } from "../summary/result.js";
import { printAmount, printShare, withError } from "./printed.js";
import { calibrationSentence, headlineSentences, scenarioSentence } from "./sentences.js";
import { terminalTornado } from "./terminalTornado.js";
import { clip, plainLine, textLines, textTable, WIDTH } from "./textTable.js";

/**
 * Headline with its error, every output with its interval, the probability of the published range, the tornado as a
 * table with bars, warnings. No trailing newline, no control characters, whatever a study's text holds.
 */
export function terminalSummary(result: RunResult): string {
  const blocks = [heading(result), outputs(result), terminalTornado(result), warnings(result), footing(result)];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
}

function heading(result: RunResult): string[] {
  const { study } = result;
  const circumstances = [
    study.name,
    study.preset && `preset ${study.preset}`,
    study.priceYear && `${study.priceYear} prices`,
  ];
  const label = readOutput(result)?.output.label ?? "";
  const said = [...headlineSentences(result), scenarioSentence(result), calibrationSentence(result)];
  return [
    clip(plainLine(circumstances.filter(Boolean).join(", ")), WIDTH),
    "",
    ...textLines(label, WIDTH, ""),
    ...said.flatMap((text) => (text === undefined ? [] : textLines(text, WIDTH))),
  ];
}

function outputs(result: RunResult): string[] {
  const coverage = percentage(result.run.interval);
  const columns = [
    { title: "Output (Monte Carlo standard error)" },
    { title: "mean", right: true, most: 19 },
    { title: `central ${coverage}`, right: true, most: 22 },
    { title: "published", right: true, most: 18 },
    { title: "within", right: true, most: 8 },
  ];
  const rows = result.study.outputs.map(({ id }) => outputRow(result, id)).filter((row) => row.length > 0);
  const held = rows.some((row) => row[3] !== "");
  return textTable(held ? columns : columns.slice(0, 3), held ? rows : rows.map((row) => row.slice(0, 3)), WIDTH);
}

function outputRow(result: RunResult, id: string): string[] {
  const reading = readOutput(result, id);
  if (reading === undefined) return [];
  const { output, summary, interval, scale, published } = reading;
  const ends = `${printAmount(scale, interval.low, interval.lowError).value} to ${printAmount(scale, interval.high, interval.highError).value}`;
  const mean = withError(scale, summary.mean, summary.standardError);
  if (published === undefined) return [output.label, mean, ends, "", ""];
  const one = published.low === published.high;
  const low = printAmount(scale, published.low, 0).value;
  const within = summary.probabilities["within published range"];
  const share =
    within === undefined || one
      ? ""
      : printShare(within, summary.probabilityErrors["within published range"] ?? Number.NaN).value;
  return [output.label, mean, ends, one ? low : `${low}, ${printAmount(scale, published.high, 0).value}`, share];
}

function warnings({ study }: RunResult): string[] {
  return study.warnings.flatMap(({ message, place }) =>
    textLines(`warning: ${formatPlace(place)}${message}`, WIDTH, ""),
  );
}

function footing({ run }: RunResult): string[] {
  const text = `credence ${run.version}, seed "${run.seed}", sampler ${run.sampler}, result ${run.resultHash.slice(0, 16)}`;
  return [clip(plainLine(text), WIDTH)];
}
