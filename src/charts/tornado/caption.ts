/** What is said below the one-way tornado. */
import { rangeWords } from "../../sensitivity/oneWay.js";
import { failedEnd, type OneWayRow } from "../../sensitivity/points/swing.js";
import type { RunResult } from "../../summary/result.js";
import { provenanceKey, rowName } from "../frame/assumptionText.js";
import { percentage } from "../frame/format.js";
import type { Reading } from "../frame/reading.js";
import { amount } from "../frame/scale.js";
import { ARROW, labelsOf } from "./labels.js";

/** @param rows those that are shown, widest first */
export function tornadoCaption(result: RunResult, reading: Reading, rows: readonly OneWayRow[]): string {
  const sentences = [
    barWords(result, reading),
    widestWords(result, reading, rows),
    rows.some(({ beyond }) => beyond !== undefined) &&
      "A thin line shows where the result turns inside the range, beyond what the two ends give, and at which value it does.",
    rows.some((row) =>
      labelsOf(result, row, Number(reading.summary.baseCase)).some(({ label }) => ARROW.test(label)),
    ) && "An arrow marks an end whose result lies on the other side of the base case.",
    failureWords(result),
    letterWords(result, rows),
  ];
  return sentences.filter(Boolean).join(" ");
}

function barWords({ run, study }: RunResult, { summary, scale }: Reading): string {
  const range = rangeWords(`${percentage(run.interval)} interval`, study);
  const base = amount(scale, Number(summary.baseCase));
  return `One-way sensitivity (swing). Each bar shows the result with one assumption at either end of ${range} and every other at its base case; the numbers at the bar ends are those two values. The vertical line is the base case, ${base}.`;
}

function widestWords({ study }: RunResult, { scale }: Reading, rows: readonly OneWayRow[]): string | undefined {
  const widest = rows.find((row) => !failedEnd(row));
  if (widest === undefined) return undefined;
  const ends = [widest.low, widest.high, ...(widest.beyond ?? [])];
  const [from, to] = [amount(scale, Math.min(...ends)), amount(scale, Math.max(...ends))];
  return `The widest, ${rowName(study, widest.assumption)}, moves it from ${from} to ${to}.`;
}

function failureWords({ failures, study }: RunResult): string | undefined {
  const found = failures?.find(({ analysis, output }) => analysis === "one-way" && output === study.outputs[0]?.id);
  if (found === undefined) return undefined;
  return `${found.failed} of ${found.of} points gave no finite number: an end that has none says so, and its row stands first, as nobody knows how wide it is.`;
}

function letterWords({ study }: RunResult, rows: readonly OneWayRow[]): string | undefined {
  const key = provenanceKey(
    study,
    rows.map(({ assumption }) => assumption),
  );
  return key === "" ? undefined : `Letters say where a value comes from: ${key}.`;
}
