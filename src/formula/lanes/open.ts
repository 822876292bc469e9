/** A compiled kernel at work on a memory. */
import { instantiate, type Memory } from "../../wasm/host.js";
import { portableFunction } from "../codegen/portable.js";
import type { LaneKernel } from "./compile.js";

/** Evaluates the first `count` scenarios (rounded up to an even number) of the columns in the memory. */
export type LaneRun = (count: number) => void;

/** @param memory where the kernel's columns, tables and arrays are */
export function openLanes({ module, portable }: LaneKernel, memory: Memory): LaneRun {
  const functions = Object.fromEntries(portable.map((name) => [name, portableFunction(name)]));
  const { run } = instantiate<{ run(bytes: number): void }>(module, memory, functions);
  // Pairs of scenarios, sixteen bytes each.
  return (count) => run(16 * Math.ceil(count / 2));
}
