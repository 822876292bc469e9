/** Where everything a block needs lies in one memory: columns, tables, keys. */
import { laneTable } from "../../numerics/octaves/laneOctaves.js";
import type { OctaveTable } from "../../numerics/octaves/octaveTable.js";
import { normalGradeTable } from "../../random/normalGrade.js";
import { normalScoreTable } from "../../random/normalScore.js";
import type { SamplerPlan } from "../../random/sampler.js";
import { laneSteps } from "../../random/samplers.js";
import type { ModelPlan } from "../plan/planModel.js";
import { apart, type ColumnLayout, columnBytes, layOutColumns, taker } from "./columns.js";

/** Addresses of what is the same however a model is sampled: columns, what its kernel keeps behind them, tables. */
export interface ModelLayout extends ColumnLayout {
  readonly tables: ReadonlyMap<OctaveTable, number>;
  /** Only where the plan has correlated streams. */
  readonly copula: CopulaLayout | undefined;
  /** What lies in the memory from the beginning. */
  readonly contents: readonly Content[];
}

/** Addresses of what a sampler's functions read. */
export interface SamplerLayout {
  /** For each stream what fills its column, and the address of the words that this reads; undefined: JavaScript. */
  readonly fills: readonly (readonly { readonly fill: string; readonly words: number }[] | undefined)[];
  readonly contents: readonly Content[];
  /** The first address that is free. */
  readonly end: number;
}

interface Content {
  readonly address: number;
  readonly values: Float64Array | Int32Array;
}

/** Addresses of what correlating reads and works in. */
export interface CopulaLayout {
  readonly scoreTable: number;
  readonly gradeTable: number;
  /** A column for each member of the largest group. */
  readonly scores: readonly number[];
}

/** Finds a place for each: columns first, then what the kernel needs, then tables and keys. */
export function layOutModel(plan: ModelPlan): ModelLayout {
  const columns = layOutColumns(plan);
  const placing = placer(Math.max(columns.end, plan.lanes?.end ?? 0));
  const tables = new Map<OctaveTable, number>();
  for (const inversion of plan.inversions) {
    if (inversion.kind !== "table" || tables.has(inversion.table)) continue;
    tables.set(inversion.table, placing.put(laneTable(inversion.table)));
  }
  const copula = (): CopulaLayout => ({
    scoreTable: placing.put(laneTable(normalScoreTable())),
    gradeTable: placing.put(normalGradeTable()),
    scores: plan.groups
      .reduce((most, { streams }) => (streams.length > most.length ? streams : most), [] as readonly number[])
      .map(() => placing.take(columnBytes + apart)),
  });
  return {
    ...columns,
    tables,
    copula: plan.groups.length === 0 ? undefined : copula(),
    contents: placing.contents,
    end: placing.end(),
  };
}

/** As if it lay in a memory of its own. */
export function layOutSampler(sampler: SamplerPlan): SamplerLayout {
  const placing = placer(0);
  const fills = laneSteps(sampler).map((steps) =>
    steps?.map(({ fill, words }) => ({ fill, words: placing.put(words) })),
  );
  return { fills, contents: placing.contents, end: placing.end() };
}

/** The same at another place: behind a model. */
export function movedBy({ fills, contents, end }: SamplerLayout, bytes: number): SamplerLayout {
  return {
    fills: fills.map((steps) => steps?.map(({ fill, words }) => ({ fill, words: words + bytes }))),
    contents: contents.map(({ address, values }) => ({ address: address + bytes, values })),
    end: end + bytes,
  };
}

/** Puts contents one behind the other. */
function placer(from: number) {
  const taking = taker(from);
  const contents: Content[] = [];
  return {
    contents,
    take: taking.take,
    end: taking.end,
    put(values: Content["values"]): number {
      const address = taking.take(values.byteLength);
      contents.push({ address, values });
      return address;
    },
  };
}
