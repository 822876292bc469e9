/** The model at points of a design: columns of uniforms of any length become columns of values and of outputs. */
import { MOST_TOLD } from "../errors.js";
import { invert } from "../families/invert.js";
import { cellLabel } from "../formula/cells.js";
import { type DesignKernel, designKernel } from "./designKernel.js";
import type { Plan } from "./plan/plan.js";
import { divideBySum } from "./shares.js";

/** The model at work. Not re-entrant: one a thread. */
export interface ModelRuns {
  /** Values of every drawn cell, from uniforms of every driver. Correlations are the caller's business. */
  draw(uniforms: readonly Float64Array[]): Float64Array[];
  /** The columns of values that some drivers decide (of a simplex all or none), by position. */
  drawSome(uniforms: readonly Float64Array[], drivers: ReadonlySet<number>): ReadonlyMap<number, Float64Array>;
  /** The outputs asked for, from values of every drawn cell; with others in the place of some columns. */
  run(values: readonly Float64Array[], others?: ReadonlyMap<number, Float64Array>): Float64Array[];
  /** The columns of values that a driver's draw decides. */
  columnsOf(driver: number): readonly number[];
  /** What went into the first runs so far whose output, by position, was no finite number. */
  faults(output: number): readonly Readonly<Record<string, number>>[];
}

/**
 * Opens the model of a plan for designs of any kind.
 * @param outputs ids of the outputs to be computed, some of the plan's
 * @param kernel `designKernel(plan, outputs)` where it is at hand
 */
export function openModelRuns(
  plan: Plan,
  outputs: readonly string[],
  kernel: DesignKernel = designKernel(plan, outputs),
): ModelRuns {
  const { graph } = plan;
  const places = new Map(plan.columns.map(({ id, cell }, i) => [`${id} ${cell}`, plan.inputs[i] as number]));
  const inputs = kernel.inputs.map(({ id, cell }) => places.get(`${id} ${cell}`) as number);
  const simplexOf = new Map(plan.simplexes.flatMap((columns) => columns.map((column) => [column, columns] as const)));
  const faults = outputs.map((): Readonly<Record<string, number>>[] => []);
  const own = plan.drivers.map((_, driver) => plan.cells.flatMap((cell, at) => (cell.driver === driver ? [at] : [])));
  return {
    draw: (uniforms) => drawn(plan, uniforms),
    drawSome(uniforms, drivers) {
      const some = new Map(
        plan.cells.flatMap(({ driver }, column) =>
          drivers.has(driver) ? [[column, drawnColumn(plan, column, uniforms)] as const] : [],
        ),
      );
      for (const columns of plan.simplexes) {
        if (some.has(columns[0] ?? -1)) intoShares(columns.map((column) => some.get(column) as Float64Array));
      }
      return some;
    },
    run(values, others = new Map()) {
      const columns = inputs.map((column) => (others.get(column) ?? values[column]) as Float64Array);
      const count = columns[0]?.length ?? values[0]?.length ?? 0;
      const results = outputs.map(() => new Float64Array(count));
      kernel.run(columns, results);
      results.forEach((result, o) => {
        const at = placesOf(result, MOST_TOLD - (faults[o]?.length ?? 0));
        faults[o]?.push(...at.map((i) => inputsOf(graph, kernel.inputs, columns, i)));
      });
      return results;
    },
    faults: (output) => faults[output] ?? [],
    columnsOf: (driver) => (own[driver] ?? []).flatMap((column) => simplexOf.get(column) ?? [column]),
  };
}

/** The first places that hold no finite number. */
function placesOf(column: Float64Array, most: number): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < column.length && found.length < most; i++) if (!Number.isFinite(column[i])) found.push(i);
  return found;
}

function inputsOf(
  graph: Plan["graph"],
  inputs: readonly { readonly id: string; readonly cell: number }[],
  columns: readonly Float64Array[],
  i: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    inputs.map(({ id, cell }, k) => [
      cellLabel(id, graph.inputs[id]?.over ?? [], graph.indexes, cell),
      columns[k]?.[i] ?? Number.NaN,
    ]),
  );
}

function drawn(plan: Plan, uniforms: readonly Float64Array[]): Float64Array[] {
  const values = plan.cells.map((_, column) => drawnColumn(plan, column, uniforms));
  for (const columns of plan.simplexes) intoShares(columns.map((column) => values[column] as Float64Array));
  return values;
}

function drawnColumn(plan: Plan, column: number, uniforms: readonly Float64Array[]): Float64Array {
  const { driver, inversion } = plan.cells[column] as Plan["cells"][number];
  const from = uniforms[driver] as Float64Array;
  const to = new Float64Array(from.length);
  invert(plan.inversions[inversion] as Plan["inversions"][number], from, to, from.length);
  return to;
}

function intoShares(gammas: readonly Float64Array[]): void {
  divideBySum(gammas, gammas[0]?.length ?? 0);
}
