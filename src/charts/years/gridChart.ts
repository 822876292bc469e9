/** A chart of an output over years and one more index: lines by name, one of them with its central interval. */
import type { Findings, RunResult } from "../../summary/result.js";
import { percentage } from "../frame/format.js";
import { scenarioCount } from "../frame/reading.js";
import type { Chart } from "../frame/spec.js";
import { type YearGrid, yearGrid } from "./yearGrid.js";
import { yearLines } from "./yearLines.js";

/** What differs between such charts. */
export interface GridWords {
  readonly id: string;
  readonly title: string;
  /** The index beside `year`. */
  readonly index: string;
  /** The column that is drawn with its interval. */
  banded(grid: YearGrid): string;
  heading(grid: YearGrid): string;
  /** The second line below the heading. */
  remark(result: Findings): string;
  caption(grid: YearGrid, scenarios: string, interval: string): string;
}

export function gridChart(words: GridWords): Chart {
  const { id, title, index } = words;
  const gridOf = (result: RunResult): YearGrid | undefined => yearGrid(result, index);
  const captionOf = (result: RunResult): string => {
    const grid = gridOf(result);
    return grid === undefined ? "" : words.caption(grid, scenarioCount(result), percentage(result.run.interval));
  };
  return {
    id,
    title,
    applies: (result) => gridOf(result) !== undefined,
    caption: captionOf,
    spec: (result) => {
      const grid = gridOf(result) as YearGrid;
      const banded = words.banded(grid);
      const measure = `Means of ${scenarioCount(result)}; band: central ${percentage(result.run.interval)} of ${banded}`;
      const subtitle = [measure, words.remark(result)];
      return yearLines(result.study, grid, banded, {
        title: words.heading(grid),
        subtitle,
        description: captionOf(result),
      });
    },
  };
}
