/** Choosing and building the inversion of a distribution. */
import type { TailsBySeries } from "../numerics/octaves/octaveSeries.js";
import { buildOctaveTable, type OctaveTable } from "../numerics/octaves/octaveTable.js";
import { number } from "./check.js";
import type { Distribution, Standardised } from "./distribution.js";
import { heapOf } from "./heap.js";
import { families } from "./index.js";
import type { Inversion } from "./invert.js";
import { buildSteps } from "./steps.js";
import { truncationOf } from "./truncate.js";

/** Tables already built, and what builds new ones. Belongs to the caller. */
export interface TableCache {
  /**
   * By `shapeKey`; `undefined` remembers that no table met the bound. Those asked for last are kept: behind a slider each
   * step has a shape of its own.
   */
  readonly known: Map<string, OctaveTable | undefined>;
  readonly build: (of: Distribution, binBits: number) => OctaveTable;
}

/**
 * A place for tables that outlives a run: runs that are given the same one build a table once for each shape.
 * `preparations` keeps one for whoever runs studies again and again.
 * @param bySeries What works out the series of new tables: in JavaScript unless said, to the same bits.
 */
export function inversionTables(bySeries?: TailsBySeries): TableCache {
  return { known: new Map(), build: (of, binBits) => buildOctaveTable(of, binBits, bySeries) };
}

/** Tables kept, of some 17 kB each: twice as many as the largest studies have assumptions. */
export const mostTables = 2048;

/** Largest relative error of p = min(u, 1 - u) that a table may have. */
export const largestError = 1e-9;

/** Bins per octave to try, as binary digits: 8 do for most shapes, 32 for very skewed ones. */
const binBitsToTry = [3, 5];

/** Distributions with equal keys are the same, and so are their inversions. */
export function inversionKey({ family, parameters }: Distribution): string {
  return `${family} ${JSON.stringify(parameters)}`;
}

/** Distributions with equal keys share one table: all normals, all gammas of one shape, a pert and the beta it is. */
export function shapeKey(distribution: Distribution): string {
  return inversionKey(standardised(distribution).standard);
}

/**
 * The fastest inversion that is right: a closed form, steps, or a table whose error was measured; the exact quantile
 * function where a table would be off by more than `largestError`.
 * @param tables Tables already built, and where new ones go.
 */
export function buildInversion(distribution: Distribution, tables: TableCache = inversionTables()): Inversion {
  const of = { family: distribution.family, parameters: distribution.parameters };
  const closed = closedForm(distribution);
  if (closed !== undefined) return closed;
  if (distribution.discrete) {
    const steps = buildSteps(distribution, atomsWithin(distribution));
    return steps === undefined ? { kind: "exact", ...of } : { kind: "steps", ...of, steps };
  }
  const heap = heapOf(distribution);
  if (heap !== undefined) return { kind: "heap", ...of, ...heap, rest: buildInversion(heap.rest, tables) };
  const { standard, shift, scale } = standardised(distribution);
  const table = tableFor(inversionKey(standard), standard, tables);
  return table === undefined ? { kind: "exact", ...of } : { kind: "table", ...of, table, shift, scale };
}

function standardised(distribution: Distribution): Standardised {
  const own = { standard: distribution, shift: 0, scale: 1 };
  if (truncationOf(distribution.parameters) !== undefined) return own;
  return families[distribution.family]?.standardise?.(distribution.parameters) ?? own;
}

/** The listed values of a discrete distribution that truncation has left; undefined for whole numbers. */
function atomsWithin({ family, parameters, support }: Distribution): readonly number[] | undefined {
  const all = families[family]?.atoms?.(parameters);
  return all?.filter((value) => value >= support[0] && value <= support[1]);
}

function tableFor(key: string, standard: Distribution, { known, build }: TableCache): OctaveTable | undefined {
  const found = known.has(key) ? known.get(key) : firstGood(standard, build);
  // Maps keep the order of their keys: what is asked for goes to its end.
  known.delete(key);
  known.set(key, found);
  const oldest = known.size > mostTables ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  return found;
}

function firstGood(standard: Distribution, build: TableCache["build"]): OctaveTable | undefined {
  for (const binBits of binBitsToTry) {
    const table = build(standard, binBits);
    if (table.error <= largestError) return table;
  }
  return undefined;
}

function closedForm({ family, parameters }: Distribution): Inversion | undefined {
  if (family !== "uniform" && family !== "triangular") return undefined;
  if (truncationOf(parameters) !== undefined) return undefined;
  const [min, max] = [number(parameters, "min"), number(parameters, "max")];
  const width = max - min;
  if (family === "uniform") return { kind: "uniform", family, parameters, min, width };
  const [up, down] = [number(parameters, "mode") - min, max - number(parameters, "mode")];
  const [rise, fall] = [up * width, down * width];
  return { kind: "triangular", family, parameters, min, max, share: up / width, rise, fall };
}
