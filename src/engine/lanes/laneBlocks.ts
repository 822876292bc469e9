/** Blocks drawn and evaluated in WebAssembly, two scenarios at a time, with the bits that JavaScript gives. */
import type { LaneKernel } from "../../formula/lanes/compile.js";
import { openLanes } from "../../formula/lanes/open.js";
import { BLOCK } from "../../random/stream.js";
import { instantiate, openMemory } from "../../wasm/host.js";
import type { Plan } from "../plan.js";
import type { Workbench } from "../workbench.js";
import { blockSteps } from "./blockSteps.js";
import type { Column } from "./columns.js";
import { compileDrawModule, type DrawFunctions } from "./drawModule.js";
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
  const filling = (columns: ReadonlySet<number> | undefined) => {
    const steps = blockSteps(plan, draws, layout, { uniforms, values, columnAt }, columns);
    return (block: number): void => {
      const high = Math.floor(block / 4294967296);
      for (const step of steps) step(block, high);
    };
  };
  return {
    uniforms: uniforms.map((column) => column.values),
    values: values.map((column) => column.values),
    outputs: outputs.map((column) => column.values),
    fill: filling(drawn),
    filling,
    kernel: kernel === undefined ? undefined : openLanes(kernel, memory),
    spare: { memory, address },
  };
}
