/** Blocks drawn and evaluated in WebAssembly, two scenarios at a time, with the bits that JavaScript gives. */
import { compileLanes } from "../../formula/lanes/compile.js";
import { openLanes } from "../../formula/lanes/open.js";
import { openSampler } from "../../random/samplers.js";
import { BLOCK } from "../../random/stream.js";
import { compileModule, instantiate, type Memory, type Module, openMemory } from "../../wasm/host.js";
import type { Plan } from "../plan.js";
import type { Workbench } from "../workbench.js";
import type { DrawFunctions } from "./drawModule.js";
import { laneCorrelate } from "./laneCorrelate.js";
import { laneInvert } from "./laneInvert.js";
import { type Column, columnBytes, type Layout, layOut } from "./layout.js";

/** A kernel compiled for the layout of a plan. Crosses to threads. */
export interface LaneKernelCode {
  readonly module: Module;
  readonly portable: readonly string[];
  readonly end: number;
}

/** Undefined where the formulas are for JavaScript alone. */
export function compileLaneKernel(plan: Plan): LaneKernelCode | undefined {
  const { outputs, values, end: free } = layOut(plan);
  const columns = {
    inputs: (input: number) => values[plan.inputs[input] as number] as number,
    outputs: (output: number) => outputs[output] as number,
  };
  const kernel = compileLanes(plan.graph, plan.wanted, plan.constants, columns, free);
  if (kernel === undefined) return undefined;
  const { bytes, portable, end } = kernel;
  return { module: compileModule(bytes), portable, end };
}

/** Memory and functions for a plan's blocks; without a kernel they are only drawn there. */
export function openLaneBench(
  plan: Plan,
  drawModule: Module,
  kernel: LaneKernelCode | undefined,
  drawn?: ReadonlySet<number>,
): Workbench {
  const layout = layOut(plan);
  const memory = openMemory(kernel?.end ?? layout.end);
  for (const { address, doubles } of layout.contents) new Float64Array(memory.buffer, address).set(doubles);
  const columnAt = (address: number): Column => ({ address, values: new Float64Array(memory.buffer, address, BLOCK) });
  const [uniforms, values, outputs] = [layout.uniforms, layout.values, layout.outputs].map((addresses) =>
    addresses.map(columnAt),
  ) as [Column[], Column[], Column[]];
  const draws = instantiate<DrawFunctions>(drawModule, memory);
  const fillUniforms = uniformFiller(plan, draws, layout, memory, uniforms);
  const steps = drawSteps(plan, draws, layout, { uniforms, values, columnAt }, drawn);
  return {
    uniforms: uniforms.map((column) => column.values),
    values: values.map((column) => column.values),
    outputs: outputs.map((column) => column.values),
    fill(block) {
      fillUniforms(block);
      for (const step of steps) step();
    },
    kernel: kernel === undefined ? undefined : openLanes(kernel.module, kernel.portable, memory),
  };
}

function uniformFiller(
  plan: Plan,
  draws: DrawFunctions,
  { keys }: Layout,
  memory: Memory,
  columns: readonly Column[],
): (block: number) => void {
  if (plan.sampler.name !== "random") {
    const sampler = openSampler(plan.sampler);
    return (block) => {
      columns.forEach(({ values }, stream) => {
        sampler.uniforms(stream, block, values);
      });
    };
  }
  plan.sampler.streams.forEach(({ key }, stream) => {
    new Int32Array(memory.buffer, keys[stream], 4).set(key);
  });
  return (block) => {
    const high = Math.floor(block / 4294967296);
    for (let i = 0; i < columns.length; i++) {
      draws.uniforms(keys[i] as number, block, high, (columns[i] as Column).address);
    }
  };
}

interface Columns {
  readonly uniforms: readonly Column[];
  readonly values: readonly Column[];
  readonly columnAt: (address: number) => Column;
}

/** What turns uniforms into values, in order: correlation, inversion, shares. */
function drawSteps(
  plan: Plan,
  draws: DrawFunctions,
  layout: Layout,
  { uniforms, values, columnAt }: Columns,
  drawn: ReadonlySet<number> | undefined,
): readonly (() => void)[] {
  const { copula } = layout;
  const sum = columnAt(layout.sum);
  const correlations = plan.groups.flatMap((group) => {
    const members = group.streams.map((stream) => uniforms[stream] as Column);
    return copula === undefined ? [] : [laneCorrelate(draws, copula, group, members, sum, columnAt)];
  });
  const inversions = plan.cells.flatMap(({ driver, inversion }, column) => {
    if (drawn !== undefined && !drawn.has(column)) return [];
    const by = plan.inversions[inversion] as Plan["inversions"][number];
    return [laneInvert(draws, layout, by, uniforms[driver] as Column, values[column] as Column)];
  });
  const shares = plan.simplexes.map((columns) => {
    const members = columns.map((column) => values[column] as Column);
    return () => normalise(draws, members, sum);
  });
  return [...correlations, ...inversions, ...shares];
}

/** Independent gammas over their sum: as in `workbench.ts`. */
function normalise(draws: DrawFunctions, members: readonly Column[], sum: Column): void {
  sum.values.fill(0);
  for (const { address } of members) draws.addScaled(sum.address, address, columnBytes, 1);
  for (const { address } of members) draws.divide(address, sum.address, columnBytes);
}
