/** Who saves: net cash in each year as each perspective sees it. */
import type { Findings } from "../summary/result.js";
import { gridChart } from "./years/gridChart.js";
import { type YearGrid, yearGrid } from "./years/yearGrid.js";

const index = "perspective";
const first = ({ columns }: YearGrid): string => columns[0] ?? "";

/** The output over years and perspectives, if the study has one. */
export const perspectivesOf = (result: Findings): YearGrid | undefined => yearGrid(result, index);

export const perspectives = gridChart({
  id: "perspectives",
  title: "Who saves",
  index,
  banded: first,
  heading: ({ label }) => label,
  remark: () => "Each year's money, undiscounted; lines that coincide bear all their names",
  caption: (grid, scenarios, interval) =>
    `Mean net cash in each year over ${scenarios}, as each perspective counts it, with the central ${interval} of ${first(grid)}. A payment between two parties is nil for whoever counts both. Undiscounted.`,
});
