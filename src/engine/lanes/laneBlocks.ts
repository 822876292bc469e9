/** Blocks drawn and evaluated in WebAssembly, two scenarios at a time, with the bits that JavaScript gives. */
import type { LaneKernel } from "../../formula/lanes/compile.js";
import { openLanes } from "../../formula/lanes/open.js";
import type { CopulaGroup } from "../../random/copula.js";
import { copulaTransform } from "../../random/copulaTransform.js";
import { openSampler } from "../../random/samplers.js";
import { BLOCK } from "../../random/stream.js";
import { instantiate, openMemory } from "../../wasm/host.js";
import type { Plan } from "../plan.js";
import { copyGiven, type Workbench } from "../workbench.js";
import { type Column, columnBytes } from "./columns.js";
import { compileDrawModule, type DrawFunctions, type Fill } from "./drawModule.js";
import { laneCorrelate } from "./laneCorrelate.js";
import { laneInvert } from "./laneInvert.js";
import { largestMemory } from "./laneKernel.js";
import type { Layout } from "./layout.js";

/**
 * Memory and functions for a plan's blocks; without its kernel they are only drawn there. Undefined where they are too
 * large.
 * @param spare bytes behind them that whoever works on with the columns wants
 */
export function openLaneBench(
  plan: Plan,
  layout: Layout,
  kernel: LaneKernel | undefined,
  drawn?: ReadonlySet<number>,
  spare = 0,
): Workbench | undefined {
  const address = layout.end;
  if (address + spare > largestMemory) return undefined;
  const memory = openMemory(address + spare);
  for (const { address, values } of layout.contents) {
    new Uint8Array(memory.buffer, address).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }
  const columnAt = (address: number): Column => ({ address, values: new Float64Array(memory.buffer, address, BLOCK) });
  const [uniforms, values, outputs] = [layout.uniforms, layout.values, layout.outputs].map((addresses) =>
    addresses.map(columnAt),
  ) as [Column[], Column[], Column[]];
  const draws = instantiate<DrawFunctions>(plan.modules?.draw ?? compileDrawModule(), memory);
  const fillUniforms = uniformFiller(plan, draws, layout, uniforms);
  const steps = drawSteps(plan, draws, layout, { uniforms, values, columnAt }, drawn);
  return {
    uniforms: uniforms.map((column) => column.values),
    values: values.map((column) => column.values),
    outputs: outputs.map((column) => column.values),
    fill(block) {
      fillUniforms(block);
      for (const step of steps) step(block);
    },
    kernel: kernel === undefined ? undefined : openLanes(kernel, memory),
    spare: { memory, address },
  };
}

function uniformFiller(
  plan: Plan,
  draws: DrawFunctions,
  { fills }: Layout,
  columns: readonly Column[],
): (block: number) => void {
  const sampler = openSampler(plan.sampler);
  const named = draws as unknown as Readonly<Record<string, Fill>>;
  const steps = columns.flatMap(({ address, values }, stream): readonly ((block: number, high: number) => void)[] => {
    const lanes = fills[stream];
    if (lanes === undefined) return [(block) => sampler.uniforms(stream, block, values)];
    return lanes.map(({ fill, words }) => {
      const run = named[fill] as Fill;
      return (block, high) => run(words, block, high, address);
    });
  });
  return (block) => {
    const high = Math.floor(block / 4294967296);
    for (const step of steps) step(block, high);
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
): readonly ((block: number) => void)[] {
  const { copula } = layout;
  const sum = columnAt(layout.sum);
  const correlations = plan.groups.flatMap((group) => {
    const members = group.streams.map((stream) => uniforms[stream] as Column);
    const { given } = group;
    if (given !== undefined)
      return [
        (block: number) =>
          copyGiven(
            given,
            members.map(({ values }) => values),
            block,
          ),
      ];
    if (group.mixer !== undefined) return [inJavaScript(group, members, uniforms[group.mixer] as Column)];
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

/** A copula without lanes of its own: JavaScript's transform on the same columns. */
function inJavaScript(group: CopulaGroup, members: readonly Column[], mixer: Column): () => void {
  const correlate = copulaTransform();
  const columns = members.map(({ values }) => values);
  return () => correlate(group, columns, BLOCK, mixer.values);
}

/** Independent gammas over their sum: as in `workbench.ts`. */
function normalise(draws: DrawFunctions, members: readonly Column[], sum: Column): void {
  sum.values.fill(0);
  for (const { address } of members) draws.addScaled(sum.address, address, columnBytes, 1);
  for (const { address } of members) draws.divide(address, sum.address, columnBytes);
}
