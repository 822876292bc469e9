/**
 * A block of scenarios: columns of uniforms, correlated, inverted to values, run through the formulas. A pure function
 * of (plan, block number): any block can be computed alone, again, anywhere, and gives the same bits.
 */
import { BLOCK } from "../random/stream.js";
import { canRunVectors, type Module } from "../wasm/host.js";
import { compileDrawModule } from "./lanes/drawModule.js";
import { compileLaneKernel, type LaneKernelCode, openLaneBench } from "./lanes/laneBlocks.js";
import type { Plan } from "./plan.js";
import { openBench, openKernel, type Workbench } from "./workbench.js";

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

/** What blocks are computed with. Both give the same bits; a module crosses to threads. */
export type BlockCode =
  | { readonly language: "javascript" }
  | { readonly language: "webassembly"; readonly draws: Module; readonly kernel?: LaneKernelCode | undefined };

/** WebAssembly where this engine has vectors. `kernel`: compile the formulas too, to be sent with the rest. */
export function compileBlocks(plan: Plan, kernel = false): BlockCode {
  if (!canRunVectors()) return { language: "javascript" };
  const draws = compileDrawModule();
  return { language: "webassembly", draws, kernel: kernel ? compileLaneKernel(plan) : undefined };
}

/**
 * Working memory and tables for the blocks of a plan.
 * @param drawn The only columns of values that `draw` need fill.
 */
export function openBlocks(
  plan: Plan,
  drawn?: ReadonlySet<number>,
  code: BlockCode = compileBlocks(plan),
): BlockRunner {
  const count = (block: number) => Math.min(BLOCK, plan.scenarios - block * BLOCK);
  let drawing: Workbench | undefined;
  let evaluating: { readonly bench: Workbench; readonly kernel: (count: number) => void } | undefined;
  return {
    draw(block) {
      drawing ??= evaluating?.bench ?? openDrawing(plan, code, drawn);
      drawing.fill(block);
      return { ...drawing, count: count(block) };
    },
    evaluate(block) {
      evaluating ??= openEvaluating(plan, code, drawn);
      evaluating.bench.fill(block);
      evaluating.kernel(count(block));
      return { ...evaluating.bench, count: count(block) };
    },
  };
}

function openDrawing(plan: Plan, code: BlockCode, drawn: ReadonlySet<number> | undefined): Workbench {
  if (code.language === "javascript") return openBench(plan, drawn);
  return openLaneBench(plan, code.draws, undefined, drawn);
}

function openEvaluating(plan: Plan, code: BlockCode, drawn: ReadonlySet<number> | undefined) {
  const bench =
    code.language === "javascript"
      ? openBench(plan, drawn)
      : openLaneBench(plan, code.draws, code.kernel ?? compileLaneKernel(plan), drawn);
  return { bench, kernel: bench.kernel ?? openKernel(plan, bench) };
}
