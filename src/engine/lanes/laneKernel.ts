/** The formulas of a plan in WebAssembly, compiled once for every thread that evaluates them. */
import type { Program } from "../../formula/codegen/program.js";
import { compileLanes, type LaneKernel } from "../../formula/lanes/compile.js";
import { layOutColumns, type Shape } from "./columns.js";

/** Larger plans stay in JavaScript: engines refuse memories of some gigabytes. */
export const largestMemory = 1 << 30;

/**
 * The kernel of all plans of a shape. Undefined where the formulas are for JavaScript alone.
 * @param inputs for each column that the program reads, its place among the columns of values
 */
export function compileLaneKernel(program: Program, shape: Shape, inputs: readonly number[]): LaneKernel | undefined {
  const { outputs, values, end } = layOutColumns(shape);
  const columns = {
    inputs: (input: number) => values[inputs[input] as number] as number,
    outputs: (output: number) => outputs[output] as number,
  };
  return end > largestMemory ? undefined : compileLanes(program, columns, end);
}
