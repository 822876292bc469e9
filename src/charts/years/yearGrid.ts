/** An output over years and one more index: the rungs of a ladder, or what several perspectives see. */
import type { Findings } from "../../summary/result.js";
import { type Reading, readOutput } from "../frame/reading.js";
import { type Scale, scaleFor } from "../frame/scale.js";

export interface YearGrid {
  readonly formula: string;
  readonly label: string;
  /** Numbers of the years, as written. */
  readonly years: readonly string[];
  /** Elements of the other index. */
  readonly columns: readonly string[];
  /** By year, then by column. */
  readonly readings: readonly (readonly Reading[])[];
  /** One scale for all cells. */
  readonly scale: Scale;
}

/**
 * The first output of the study that runs over the indexes `year` and `column`. Studies are known by their indexes, not
 * by their names: `rung` makes a savings ladder, `perspective` a table of who saves. Undefined where there is none.
 */
export function yearGrid(result: Findings, column: string): YearGrid | undefined {
  const { outputs, graph, indexes } = result.study;
  const formula = graph.formulas.find(
    ({ id, over }) =>
      over.length === 2 && over.includes("year") && over.includes(column) && outputs.some((one) => one.formula === id),
  );
  if (formula === undefined) return undefined;
  const elements = (id: string) => indexes.find((index) => index.id === id)?.elements ?? [];
  const [years, columns] = [elements("year"), elements(column)];
  const cell = (y: number, c: number) => (formula.over[0] === "year" ? y * columns.length + c : c * years.length + y);
  const own = outputs.filter((output) => output.formula === formula.id);
  const readings = years.map((_, y) =>
    columns.flatMap((_, c) => readOutput(result, own.find((output) => output.cell === cell(y, c))?.id ?? "") ?? []),
  );
  if (readings.some((row) => row.length !== columns.length)) return undefined;
  const shown = readings.flat().flatMap(({ summary, interval }) => [summary.mean, interval.low, interval.high]);
  const largest = Math.max(...shown.filter(Number.isFinite).map(Math.abs), 0);
  const scale = scaleFor(result.study, own[0]?.unit, largest);
  return { formula: formula.id, label: labelOf(own[0]?.label ?? formula.id), years, columns, readings, scale };
}

/** The label of a cell names the cell in brackets at its end. */
function labelOf(label: string): string {
  return label.replace(/ \([^()]*=[^()]*\)$/, "");
}
