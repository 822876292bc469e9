/** Where everything a block needs lies in one memory: keys, tables, columns. */
import { laneTable } from "../../numerics/laneOctaves.js";
import type { OctaveTable } from "../../numerics/octaveTable.js";
import { normalGradeTable } from "../../random/normalGrade.js";
import { normalScoreTable } from "../../random/normalScore.js";
import { laneSteps } from "../../random/samplers.js";
import { BLOCK } from "../../random/stream.js";
import type { Plan } from "../plan.js";

/** Bytes of a column of a whole block. */
export const columnBytes = 8 * BLOCK;

/** Columns a power of two apart would all want the same few lines of the cache: a formula took three times as long. */
const apart = 64;

/** A column of a block as both languages see it. */
export interface Column {
  readonly address: number;
  readonly values: Float64Array;
}

/** Addresses. */
export interface Layout {
  /** For each stream what fills its column, and the address of the words that this reads; undefined: JavaScript. */
  readonly fills: readonly (readonly { readonly fill: string; readonly words: number }[] | undefined)[];
  readonly tables: ReadonlyMap<OctaveTable, number>;
  readonly uniforms: readonly number[];
  readonly values: readonly number[];
  readonly outputs: readonly number[];
  /** A column for sums. */
  readonly sum: number;
  /** Only where the plan has correlated streams. */
  readonly copula: CopulaLayout | undefined;
  /** What lies in the memory from the beginning. */
  readonly contents: readonly Content[];
  /** The first address that is free. */
  readonly end: number;
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
  const contents: Content[] = [];
  let end = 0;
  // All sizes are multiples of a cache line.
  const take = (bytes: number): number => {
    const address = end;
    end += 64 * Math.ceil(bytes / 64);
    return address;
  };
  const put = (values: Content["values"]): number => {
    const address = take(values.byteLength);
    contents.push({ address, values });
    return address;
  };
  const columns = (count: number): number[] => Array.from({ length: count }, () => take(columnBytes + apart));
  const tables = new Map<OctaveTable, number>();
  for (const inversion of plan.inversions) {
    if (inversion.kind !== "table" || tables.has(inversion.table)) continue;
    tables.set(inversion.table, put(laneTable(inversion.table)));
  }
  const copula = (): CopulaLayout => ({
    scoreTable: put(laneTable(normalScoreTable())),
    gradeTable: put(normalGradeTable()),
    scores: columns(Math.max(...plan.groups.map(({ streams }) => streams.length))),
  });
  return {
    fills: laneSteps(plan.sampler).map((steps) => steps?.map(({ fill, words }) => ({ fill, words: put(words) }))),
    tables,
    uniforms: columns(plan.sampler.streams.length),
    values: columns(plan.cells.length),
    outputs: columns(plan.outputs.length),
    sum: take(columnBytes + apart),
    copula: plan.groups.length === 0 ? undefined : copula(),
    contents,
    end,
  };
}
