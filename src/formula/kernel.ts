/** The float64 reader: a graph as generated JavaScript that evaluates a block of scenarios, column by column. */
import { arrayOf } from "./codegen/access.js";
import { assembleRun, runPrelude } from "./codegen/assemble.js";
import { generateFormula } from "./codegen/formula.js";
import { startGeneration } from "./codegen/generation.js";
import { generateProgram, type WantedCell } from "./codegen/kernelProgram.js";
import type { Column } from "./codegen/program.js";
import { liveFormulas } from "./dependencies.js";
import type { Graph } from "./graph.js";

export type { WantedCell };

/** A compiled graph. Not re-entrant: one kernel a thread. */
export interface Kernel {
  /** The uncertain input cells that it reads, in the order of the columns given to `run`. */
  readonly inputs: readonly Column[];
  /**
   * Evaluates scenarios 0 to count - 1: one column of doubles for each input, one for each wanted cell. A scenario
   * without a value (a division by zero, a logarithm of zero, impossible parameters) gives NaN, never an infinity
   * that a later `min` could hide; whoever reports the outputs must refuse what is not finite.
   */
  run(inputs: readonly Float64Array[], outputs: readonly Float64Array[], count: number): void;
  /** The generated code, for those who wonder. */
  readonly text: string;
}

/**
 * Evaluates once what no draw changes. `constants` holds the cells of each certain input; the answer holds these and
 * the cells of every certain formula that `wanted` (by default all formulas) need.
 * Throws CredenceError: `missing-value`, `grid-not-ascending`.
 */
export function evaluateConstants(
  graph: Graph,
  constants: Readonly<Record<string, Float64Array>>,
  wanted: Iterable<string> = graph.formulas.map(({ id }) => id),
): Record<string, Float64Array> {
  const generation = startGeneration(graph, constants);
  const needed = liveFormulas(graph, wanted).filter(({ uncertain }) => !uncertain);
  for (const formula of needed) generateFormula(generation, formula);
  const values = needed.map(({ id, over }) => [id, arrayOf(generation, id, over)] as const);
  runPrelude(generation.program);
  return { ...constants, ...Object.fromEntries(values) };
}

/**
 * Compiles the wanted cells. `constants` is what `evaluateConstants` gave. The code is generated from the checked graph
 * alone: its names are v0, v1, …, its numbers are doubles, and no text of a study enters it.
 * Throws CredenceError: `unknown-name`, `missing-value`, `grid-not-ascending`.
 */
export function compileKernel(
  graph: Graph,
  wanted: readonly WantedCell[],
  constants: Readonly<Record<string, Float64Array>>,
): Kernel {
  const program = generateProgram(graph, wanted, constants);
  const { run, text } = assembleRun(program, wanted.length);
  return { inputs: program.columns, run, text };
}
