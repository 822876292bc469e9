/** A chart in hand: its specification with title and caption, which a notebook shows. */

import { analysesOn } from "../charts/chartOf.js";
import { requireOutput } from "../charts/frame/reading.js";
import { charts } from "../charts/index.js";
import { CredenceError, unknownName } from "../errors.js";
import { refuseNoText, refuseOther } from "../schema/given.js";
import { aRun } from "../summary/given.js";
import type { RunResult } from "../summary/result.js";
import type { Figure } from "./bundle.js";
import { readable } from "./readable.js";

const aChart = { name: "the name of a chart", remedy: 'write figure(run, "tornado")' };

/**
 * A chart of one output of a run; the headline unless an id is given.
 * @param kind "distribution", "tornado", "exceedance" …: the names of the files in a result folder
 * @throws CredenceError `unknown-chart`, `unknown-output`; `chart-without-data` where the run did not ask for what it shows
 * @example await show(figure(run, "exceedance", "national.total"))
 */
export function figure(result: RunResult, kind: string, output?: string): Figure {
  refuseNoText("figure", kind, aChart);
  refuseOther(kind, result, aRun);
  const chart = charts.find(({ id }) => id === kind);
  if (chart === undefined) {
    const { message, remedy } = unknownName(
      "chart",
      kind,
      charts.map(({ id }) => id),
      charts.length,
    );
    throw new CredenceError("unknown-chart", message, { remedy });
  }
  const shown = headlined(result, output);
  if (!chart.applies(shown)) {
    throw withoutData(kind, shown);
  }
  return figureInHand({ title: chart.title, caption: chart.caption(shown), spec: chart.spec(shown) });
}

/** What the run holds too little of, and how it is asked for. */
function withoutData(kind: string, { study, distributions }: RunResult): CredenceError {
  const output = study.outputs[0]?.id ?? "";
  const analyses = analysesOn(kind).map((name) => `"${name}"`);
  const missing = analyses.length > 1 ? `not all that it shows (${analyses.join(", ")})` : undefined;
  const rule = `chart "${kind}" of "${output}": the run holds ${missing ?? "nothing that it shows"}`;
  if (analyses.length === 0 && Object.keys(distributions).length === 0) {
    const again =
      "it was read from a folder that holds no draws: await simulate(run.study) draws the same scenarios again";
    return new CredenceError("chart-without-data", rule, { remedy: again });
  }
  const asked = `{ sensitivity: [${analyses.join(", ") || "..."}], sensitivityOf: ["${output}"] }`;
  const then = missing === undefined ? "" : `, then figure(run, "${kind}")`;
  const remedy = `ask for it when simulating: simulate(study, ${asked})${then}`;
  return new CredenceError("chart-without-data", rule, { remedy });
}

/** The same result with another output as its headline, which is the one that charts show. */
function headlined(result: RunResult, id: string | undefined): RunResult {
  if (id === undefined) return result;
  const { output: chosen } = requireOutput(result, id);
  const others = result.study.outputs.filter((output) => output !== chosen);
  return { ...result, study: { ...result.study, outputs: [chosen, ...others] } };
}

/** Prints as its caption; Deno's kernel shows it drawn when it ends a cell. */
export function figureInHand(plain: Figure): Figure {
  return readable(plain, {
    text: () => `${plain.title}\n${plain.caption}`,
    bundle: async () => (await import("./bundle.js")).figureBundle(plain),
  });
}
