/** Who saves: net cash in each year as each perspective sees it. */
import type { RunResult } from "../summary/result.js";
import { percentage } from "./format.js";
import { scenarioCount } from "./reading.js";
import type { Chart, VegaLiteSpec } from "./spec.js";
import { type YearGrid, yearGrid } from "./yearGrid.js";
import { yearLines } from "./yearLines.js";

export const perspectives: Chart = {
  id: "perspectives",
  applies: (result) => perspectivesOf(result) !== undefined,
  title: "Who saves",
  caption: captionOf,
  spec: specOf,
};

/** The output over years and perspectives, if the study has one. */
export function perspectivesOf(result: Pick<RunResult, "study" | "run" | "outputs">): YearGrid | undefined {
  return yearGrid(result, "perspective");
}

function specOf(result: RunResult): VegaLiteSpec {
  const grid = perspectivesOf(result) as YearGrid;
  const first = grid.columns[0] ?? "";
  const heading = {
    title: grid.label,
    subtitle: [
      `Means of ${scenarioCount(result)}; band: central ${percentage(result.run.interval)} of ${first}`,
      "Each year's money, undiscounted; lines that coincide bear all their names",
    ],
    description: captionOf(result),
  };
  return yearLines(result.study, grid, first, heading);
}

function captionOf(result: RunResult): string {
  const first = perspectivesOf(result)?.columns[0] ?? "";
  return `Mean net cash in each year over ${scenarioCount(result)}, as each perspective counts it, with the central ${percentage(result.run.interval)} of ${first}. A payment between two parties is nil for whoever counts both. Undiscounted.`;
}
