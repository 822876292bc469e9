/** What is left of a gross saving on each rung of the ladder, year by year. */
import type { RunResult } from "../summary/result.js";
import { percentage } from "./format.js";
import { scenarioCount } from "./reading.js";
import type { Chart, VegaLiteSpec } from "./spec.js";
import { type YearGrid, yearGrid } from "./yearGrid.js";
import { yearLines } from "./yearLines.js";

export const savingsLadder: Chart = {
  id: "savings-ladder",
  applies: (result) => ladderOf(result) !== undefined,
  title: "From gross saving to cash",
  caption: captionOf,
  spec: specOf,
};

/** The output over years and rungs, if the study has one. */
export function ladderOf(result: Pick<RunResult, "study" | "run" | "outputs">): YearGrid | undefined {
  return yearGrid(result, "rung");
}

function specOf(result: RunResult): VegaLiteSpec {
  const grid = ladderOf(result) as YearGrid;
  const last = grid.columns.at(-1) ?? "";
  const heading = {
    title: `${grid.label}: what is left on each rung, by year`,
    subtitle: [
      `Means of ${scenarioCount(result)}; band: central ${percentage(result.run.interval)} of ${last}`,
      [perspectiveWords(result), "each year's money, undiscounted"].filter((part) => part !== "").join("; "),
    ],
    description: captionOf(result),
  };
  return yearLines(result.study, grid, last, heading);
}

function captionOf(result: RunResult): string {
  const { columns = [] } = ladderOf(result) ?? {};
  const last = columns.at(-1) ?? "";
  return `${columns.join(" → ")}: means in each year over ${scenarioCount(result)}, with the central ${percentage(result.run.interval)} of ${last}. Release acts on the gross amount, and charges are paid whatever is released. Undiscounted.`;
}

function perspectiveWords({ study: { perspective } }: RunResult): string {
  return perspective === undefined ? "" : `Perspective: ${perspective}`;
}
