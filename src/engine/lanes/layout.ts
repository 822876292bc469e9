/** Where everything a block needs lies in one memory: keys, tables, columns. */
import { laneTable } from "../../numerics/laneOctaves.js";
import type { OctaveTable } from "../../numerics/octaveTable.js";
import { normalGradeTable } from "../../random/normalGrade.js";
import { normalScoreTable } from "../../random/normalScore.js";
import { laneSteps } from "../../random/samplers.js";
import type { Plan } from "../plan.js";
import { apart, type ColumnLayout, columnBytes, layOutColumns, taker } from "./columns.js";

/** Addresses of everything: columns, what the kernel keeps behind them, then what is drawn from. */
export interface Layout extends ColumnLayout {
  /** For each stream what fills its column, and the address of the words that this reads; undefined: JavaScript. */
  readonly fills: readonly (readonly { readonly fill: string; readonly words: number }[] | undefined)[];
  readonly tables: ReadonlyMap<OctaveTable, number>;
  /** Only where the plan has correlated streams. */
  readonly copula: CopulaLayout | undefined;
  /** What lies in the memory from the beginning. */
  readonly contents: readonly Content[];
}

interface Content {
  readonly address: number;
  readonly values: Float64Array | Int32Array;
}

export interface CopulaLayout {
  readonly scoreTable: number;
  readonly gradeTable: number;
  /** A column for each member of the largest group. */
  readonly scores: readonly number[];
}

export function layOut(plan: Plan): Layout {
  const columns = layOutColumns(plan);
  const contents: Content[] = [];
  const taking = taker(Math.max(columns.end, plan.lanes?.end ?? 0));
  const put = (values: Content["values"]): number => {
    const address = taking.take(values.byteLength);
    contents.push({ address, values });
    return address;
  };
  const tables = new Map<OctaveTable, number>();
  for (const inversion of plan.inversions) {
    if (inversion.kind !== "table" || tables.has(inversion.table)) continue;
    tables.set(inversion.table, put(laneTable(inversion.table)));
  }
  const copula = (): CopulaLayout => ({
    scoreTable: put(laneTable(normalScoreTable())),
    gradeTable: put(normalGradeTable()),
    scores: plan.groups
      .reduce((most, { streams }) => (streams.length > most.length ? streams : most), [] as readonly number[])
      .map(() => taking.take(columnBytes + apart)),
  });
  return {
    ...columns,
    fills: laneSteps(plan.sampler).map((steps) => steps?.map(({ fill, words }) => ({ fill, words: put(words) }))),
    tables,
    copula: plan.groups.length === 0 ? undefined : copula(),
    contents,
    end: taking.end,
  };
}
