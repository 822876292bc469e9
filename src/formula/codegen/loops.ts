/** Loops over the cells of indexes: generated as loops, or cell by cell where there are few. */
import { cellCount } from "../cells.js";
import { type Binding, type Generation, sizeOf } from "./generation.js";
import type { Scope } from "./scope.js";

/** Cells to go through, from where other indexes stand. */
export interface Cells {
  readonly over: readonly string[];
  readonly bindings: ReadonlyMap<string, Binding>;
}

/** Up to this many cells are written out, while the whole program stays small enough to be optimised. */
const fewCells = 16;
const largestUnrolledProgram = 3_000;

/** Whether cells are written out rather than looped over. */
export function isUnrolled(generation: Generation, over: readonly string[]): boolean {
  return cellCount(over, generation.graph.indexes) <= fewCells && generation.program.size < largestUnrolledProgram;
}

/** The bindings of each cell, in order. */
export function unrolledCells(generation: Generation, { over, bindings }: Cells): ReadonlyMap<string, Binding>[] {
  const scope = generation.program.prelude;
  return over.reduce<ReadonlyMap<string, Binding>[]>(
    (cells, index) =>
      cells.flatMap((cell) =>
        Array.from({ length: sizeOf(generation, index) }, (_, fixed) =>
          new Map(cell).set(index, { code: String(fixed), scope, fixed }),
        ),
      ),
    [bindings],
  );
}

/** Nested loops inside a block, the last index running fastest; `body` writes the innermost. */
export function forEachCell(
  generation: Generation,
  { over, bindings }: Cells,
  block: Scope,
  body: (scope: Scope, bindings: ReadonlyMap<string, Binding>) => void,
): void {
  const [index, ...rest] = over;
  if (index === undefined) {
    body(block, bindings);
    return;
  }
  const counter = generation.program.fresh();
  const inner = block.open();
  const bound = new Map(bindings).set(index, { code: counter, scope: inner });
  forEachCell(generation, { over: rest, bindings: bound }, inner, body);
  block.statements.push({ kind: "loop", counter, size: sizeOf(generation, index), body: inner.statements });
}
