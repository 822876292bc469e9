/**
 * A block of scenarios: columns of uniforms, correlated, inverted to values, run through the formulas. A pure function
 * of (plan, block number): any block can be computed alone, again, anywhere, and gives the same bits.
 */
import { invert } from "../families/inversion.js";
import { compileKernel, type Kernel } from "../formula/kernel.js";
import { copulaTransform } from "../random/copulaTransform.js";
import { openSampler } from "../random/samplers.js";
import { BLOCK } from "../random/stream.js";
import type { Plan } from "./plan.js";

/** Columns of up to 1024 scenarios. They are working memory: the next block overwrites them. */
export interface Block {
  readonly count: number;
  /** One a driver: its uniforms in (0, 1), correlated where it is. */
  readonly uniforms: readonly Float64Array[];
  /** One a drawn cell. */
  readonly values: readonly Float64Array[];
  /** One an output; only after `evaluate`. */
  readonly outputs: readonly Float64Array[];
}

export interface BlockRunner {
  /** Uniforms and values alone. */
  draw(block: number): Block;
  /** Uniforms, values and outputs. */
  evaluate(block: number): Block;
}

/** How many blocks a run has; the last may be partial. */
export function blockCount(scenarios: number): number {
  return Math.ceil(scenarios / BLOCK);
}

/** Working memory and tables for the blocks of a plan. `drawn`: the only columns of values that `draw` need fill. */
export function openBlocks(plan: Plan, drawn?: ReadonlySet<number>): BlockRunner {
  const columns = (length: number) => Array.from({ length }, () => new Float64Array(BLOCK));
  const memory = { uniforms: columns(plan.drivers.length), values: columns(plan.cells.length) };
  const outputs = columns(plan.outputs.length);
  const fill = drawer(plan, memory, drawn);
  const inputs = plan.inputs.map((column) => memory.values[column] as Float64Array);
  let kernel: Kernel | undefined;
  const count = (block: number) => Math.min(BLOCK, plan.scenarios - block * BLOCK);
  return {
    draw(block) {
      fill(block);
      return { ...memory, outputs, count: count(block) };
    },
    evaluate(block) {
      fill(block);
      kernel ??= compileKernel(plan.graph, plan.wanted, plan.constants);
      kernel.run(inputs, outputs, count(block));
      return { ...memory, outputs, count: count(block) };
    },
  };
}

interface Memory {
  readonly uniforms: readonly Float64Array[];
  readonly values: readonly Float64Array[];
}

/** Always whole blocks, so that a partial last block is the beginning of a whole one. */
function drawer(plan: Plan, { uniforms, values }: Memory, drawn?: ReadonlySet<number>): (block: number) => void {
  const sampler = openSampler(plan.sampler);
  const correlate = copulaTransform();
  const groups = plan.groups.map((group) => ({
    group,
    members: group.streams.map((s) => uniforms[s] as Float64Array),
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
    for (const { group, members } of groups) correlate(group, members, BLOCK);
    for (const { inversion, from, to } of cells) invert(inversion, from, to, BLOCK);
    for (const shares of simplexes) normalise(shares);
  };
}

/** Independent gammas over their sum: a Dirichlet draw. */
function normalise(columns: readonly Float64Array[]): void {
  for (let i = 0; i < BLOCK; i++) {
    let sum = 0;
    for (const column of columns) sum += column[i] as number;
    for (const column of columns) column[i] = (column[i] as number) / sum;
  }
}
