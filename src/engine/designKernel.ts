/** The formulas of some outputs at columns of any length: in WebAssembly where the engine has vectors, with the same bits. */
import { assembleRun } from "../formula/codegen/assemble.js";
import { generateProgram } from "../formula/codegen/kernelProgram.js";
import type { Column, Program } from "../formula/codegen/program.js";
import { openLanes } from "../formula/lanes/open.js";
import { BLOCK } from "../random/stream.js";
import { openMemory } from "../wasm/host.js";
import { fastestLanguage, type Language } from "./block.js";
import { layOutColumns } from "./lanes/columns.js";
import { compileLaneKernel } from "./lanes/laneKernel.js";
import type { Plan } from "./plan/plan.js";

/** Not re-entrant: one a thread. */
export interface DesignKernel {
  /** The uncertain input cells that it reads, in the order of the columns given to `run`. */
  readonly inputs: readonly Column[];
  /** Fills `results`, a column an output, from columns of the same length. */
  run(columns: readonly Float64Array[], results: readonly Float64Array[]): void;
}

/** @param outputs ids of some of the plan's */
export function designKernel(
  { graph, wanted, constants, outputs: all }: Plan,
  outputs: readonly string[],
  language: Language = fastestLanguage(),
): DesignKernel {
  const cells = outputs.map((id) => wanted[all.indexOf(id)] as Plan["wanted"][number]);
  const program = generateProgram(graph, cells, constants);
  const lanes = language === "webassembly" ? inLanes(program, outputs) : undefined;
  return { inputs: program.columns, run: lanes ?? inJavaScript(program, outputs.length) };
}

function inJavaScript(program: Program, outputs: number): DesignKernel["run"] {
  const { run } = assembleRun(program, outputs);
  return (columns, results) =>
    byBlock(results, (from, to) => {
      const part = (column: Float64Array) => column.subarray(from, to);
      run(columns.map(part), results.map(part), to - from);
    });
}

/** Each block goes into the kernel's memory and comes out of it. */
function inLanes(program: Program, outputs: readonly string[]): DesignKernel["run"] | undefined {
  const shape = { streams: [], cells: program.columns, outputs };
  const kernel = compileLaneKernel(
    program,
    shape,
    program.columns.map((_, i) => i),
  );
  if (kernel === undefined) return undefined;
  const memory = openMemory(kernel.end);
  const at = (address: number) => new Float64Array(memory.buffer, address, BLOCK);
  const { values, outputs: found } = layOutColumns(shape);
  const [into, out] = [values.map(at), found.map(at)];
  const run = openLanes(kernel, memory);
  return (columns, results) =>
    byBlock(results, (from, to) => {
      columns.forEach((column, i) => {
        into[i]?.set(column.subarray(from, to));
      });
      run(to - from);
      results.forEach((result, o) => {
        result.set((out[o] as Float64Array).subarray(0, to - from), from);
      });
    });
}

function byBlock(results: readonly Float64Array[], work: (from: number, to: number) => void): void {
  const count = results[0]?.length ?? 0;
  for (let from = 0; from < count; from += BLOCK) work(from, Math.min(from + BLOCK, count));
}
