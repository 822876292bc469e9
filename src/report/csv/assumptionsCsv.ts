/** Every assumption, one row a cell: the table of CHEERS 2022 item 22 for a spreadsheet. */
import type { Assumption } from "../../assumptions/assumption.js";
import { cellLabel } from "../../formula/cells.js";
import type { RunResult } from "../../summary/result.js";
import { cellDistributions, parameterWords } from "../words/distributionWords.js";
import { type CsvValue, csv } from "./csv.js";

const HEADER = [
  "assumption",
  "cell",
  "label",
  "unit",
  "base_case",
  "distribution",
  "joint",
  "parameters",
  "mean",
  "sd",
];
const ORIGIN = ["same_as", "provenance", "source", "note", "price_year"];

/** Base cases are exact decimals; the range columns are named by their probabilities, as in q0.025 and q0.975. */
export function assumptionsCsv(result: RunResult): string {
  const low = Number(((1 - result.run.interval) / 2).toPrecision(12));
  const ends = [`q${low}`, `q${Number((1 - low).toPrecision(12))}`];
  const indexes = Object.fromEntries(result.study.indexes.map((index) => [index.id, index]));
  const rows = result.study.assumptions.flatMap((assumption) => {
    const numbers = distributionColumns(assumption, low);
    return assumption.value.map((value, cell) => [
      assumption.id,
      cellLabel(assumption.id, assumption.over, indexes, cell),
      assumption.label,
      assumption.unit,
      value,
      ...(numbers[cell] ?? Array.from({ length: 7 }, () => undefined)),
      ...originColumns(assumption),
    ]);
  });
  return csv([...HEADER, ...ends, ...ORIGIN], rows);
}

/** Family, joint, parameters, mean, sd and range of each cell; empty for a constant. */
function distributionColumns(assumption: Assumption, tail: number): CsvValue[][] {
  const { uncertainty } = assumption;
  if (uncertainty === undefined) return [];
  return cellDistributions(assumption).map((cell, i) => [
    uncertainty.family,
    uncertainty.joint,
    parameterWords(uncertainty.parameters[i] ?? uncertainty.parameters[0] ?? {}),
    cell.mean,
    Math.sqrt(cell.variance),
    cell.quantile(tail),
    cell.quantile(tail, "upper"),
  ]);
}

function originColumns({ sameAs, provenance, source, note, priceYear }: Assumption): CsvValue[] {
  return [sameAs, provenance, source, note, priceYear];
}
