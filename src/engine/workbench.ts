/** Working memory for a block and what fills it: in JavaScript here, in WebAssembly in `lanes/`. */
import { invert } from "../families/invert.js";
import { compileKernel } from "../formula/kernel.js";
import { copulaTransform } from "../random/copulaTransform.js";
import { openSampler } from "../random/samplers.js";
import { BLOCK } from "../random/stream.js";
import type { Plan } from "./plan/plan.js";
import type { Spare } from "./reduction/loops/workshop.js";
import { divideBySum } from "./shares.js";

/** Columns of one block, which the next one overwrites. */
export interface Workbench {
  readonly uniforms: readonly Float64Array[];
  readonly values: readonly Float64Array[];
  readonly outputs: readonly Float64Array[];
  /** Fills uniforms and values. Always whole blocks, so that a partial last block is the beginning of a whole one. */
  fill(block: number): void;
  /** What fills the same uniforms, and of the values only these columns. */
  filling(drawn: ReadonlySet<number>): (block: number) => void;
  /** Fills the outputs of the first `count` scenarios; undefined where nothing was compiled. */
  readonly kernel: ((count: number) => void) | undefined;
  /** Memory behind the columns, where they are in WebAssembly. */
  readonly spare: Spare | undefined;
  /** Call it when nothing of this is read any more: its memory then serves others. */
  close(): void;
}

type Columns = Pick<Workbench, "uniforms" | "values" | "outputs">;

/** @param drawn The only columns of values that are to be filled. */
export function openBench(plan: Plan, drawn?: ReadonlySet<number>): Workbench {
  const columns = (length: number) => Array.from({ length }, () => new Float64Array(BLOCK));
  const memory: Columns = {
    uniforms: columns(plan.sampler.streams.length),
    values: columns(plan.cells.length),
    outputs: columns(plan.outputs.length),
  };
  return {
    ...memory,
    fill: drawer(plan, memory, drawn),
    filling: (columns) => drawer(plan, memory, columns),
    kernel: undefined,
    spare: undefined,
    close: () => undefined,
  };
}

/** The kernel in JavaScript on the columns of a bench. */
export function openKernel(plan: Plan, { values, outputs }: Columns): (count: number) => void {
  const kernel = compileKernel(plan.graph, plan.wanted, plan.constants);
  const inputs = plan.inputs.map((column) => values[column] as Float64Array);
  return (count) => kernel.run(inputs, outputs, count);
}

function drawer(plan: Plan, { uniforms, values }: Columns, drawn?: ReadonlySet<number>): (block: number) => void {
  const sampler = openSampler(plan.sampler);
  const correlate = copulaTransform();
  const groups = plan.groups.map((group) => ({
    group,
    members: group.streams.map((s) => uniforms[s] as Float64Array),
    mixer: uniforms[group.mixer ?? -1],
  }));
  const simplexes = plan.simplexes.map((columns) => columns.map((column) => values[column] as Float64Array));
  const all = plan.cells.map(({ driver, inversion }, column) => ({
    from: uniforms[driver] as Float64Array,
    inversion: plan.inversions[inversion] as Plan["inversions"][number],
    to: values[column] as Float64Array,
  }));
  const cells = all.filter((_, column) => drawn === undefined || drawn.has(column));
  return (block) => {
    uniforms.forEach((column, stream) => {
      sampler.uniforms(stream, block, column);
    });
    for (const { group, members, mixer } of groups) {
      if (group.given === undefined) correlate(group, members, BLOCK, mixer);
      else copyGiven(group.given, members, block);
    }
    for (const { inversion, from, to } of cells) invert(inversion, from, to, BLOCK);
    for (const gammas of simplexes) divideBySum(gammas, BLOCK);
  };
}

/** The uniforms of a block out of a sample that was reordered whole. */
export function copyGiven(given: readonly Float64Array[], members: readonly Float64Array[], block: number): void {
  members.forEach((member, i) => {
    member.set((given[i] as Float64Array).subarray(block * BLOCK, (block + 1) * BLOCK));
  });
}
