/** What is left of a gross saving on each rung of the ladder, year by year. */
import type { Findings } from "../summary/result.js";
import { gridChart } from "./years/gridChart.js";
import { type YearGrid, yearGrid } from "./years/yearGrid.js";

const index = "rung";
const last = ({ columns }: YearGrid): string => columns.at(-1) ?? "";

/** The output over years and rungs, if the study has one. */
export const ladderOf = (result: Findings): YearGrid | undefined => yearGrid(result, index);

export const savingsLadder = gridChart({
  id: "savings-ladder",
  title: "From gross saving to cash",
  index,
  banded: last,
  heading: ({ label }) => `${label}: what is left on each rung, by year`,
  remark: ({ study: { perspective } }) =>
    `${perspective === undefined ? "" : `Perspective: ${perspective}; `}each year's money, undiscounted`,
  caption: (grid, scenarios, interval) =>
    `${grid.columns.join(" → ")}: means in each year over ${scenarios}, with the central ${interval} of ${last(grid)}. Release acts on the gross amount, and charges are paid whatever is released. Undiscounted.`,
});
