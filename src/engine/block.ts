/**
 * A block of scenarios: columns of uniforms, correlated, inverted to values, run through the formulas. A pure function
 * of (plan, block number): any block can be computed alone, again, anywhere, and gives the same bits.
 */
import { BLOCK } from "../random/stream.js";
import { canRunVectors } from "../wasm/host.js";
import { openLaneBench } from "./lanes/laneBench.js";
import type { LaneSites } from "./lanes/laneSites.js";
import type { Plan } from "./plan/plan.js";
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

/** Made here alone and field by field: what works on blocks meets objects of one shape, and is compiled once. */
export function blockOf(
  count: number,
  { uniforms, values }: Pick<Block, "uniforms" | "values">,
  outputs: Block["outputs"],
): Block {
  return { count, uniforms, values, outputs };
}

/** Computes blocks of a plan, in any order. */
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

/** Scenarios of a block: the last of a run may have fewer. */
function countIn(scenarios: number, block: number): number {
  return Math.min(BLOCK, scenarios - block * BLOCK);
}

/** What blocks are computed in. Both give the same bits. */
export type Language = "javascript" | "webassembly";

/** WebAssembly where this engine has vectors. */
export function fastestLanguage(): Language {
  return canRunVectors() ? "webassembly" : "javascript";
}

/**
 * Working memory and tables for the blocks of a plan.
 * @param drawn The only columns of values that `draw` need fill.
 */
export function openBlocks(
  plan: Plan,
  drawn?: ReadonlySet<number>,
  language: Language = fastestLanguage(),
): BlockRunner {
  const { scenarios } = plan;
  let drawing: Workbench | undefined;
  let evaluating: ReturnType<typeof openWorkbench> | undefined;
  return {
    draw(block) {
      drawing ??= evaluating?.bench ?? openDrawing(plan, language, drawn);
      drawing.fill(block);
      return { ...drawing, count: countIn(scenarios, block) };
    },
    evaluate(block) {
      evaluating ??= openWorkbench(plan, drawn, language);
      const count = countIn(scenarios, block);
      evaluating.bench.fill(block);
      evaluating.kernel(count);
      return { ...evaluating.bench, count };
    },
  };
}

/** Evaluates a plan's blocks, and works on with them in the memory they are in. */
export interface Evaluator extends Pick<Workbench, "spare" | "close"> {
  evaluate(block: number): Block;
  /** The same block without outputs: nothing but its uniforms, and of the values those columns that were named. */
  redraw(block: number): Block;
}

/**
 * @param bytes of spare memory that are wanted
 * @param again columns of values that `redraw` fills beside the uniforms; undefined: not even these
 * @param sites where memory is taken from, and left
 */
export function openEvaluator(
  plan: Plan,
  language: Language,
  bytes: number,
  again?: ReadonlySet<number>,
  sites?: LaneSites,
): Evaluator {
  const { bench, kernel } = openWorkbench(plan, undefined, language, bytes, sites);
  // Plans are put together anew for every run: what is done for each block reads none, or would be compiled as often.
  const { scenarios } = plan;
  const blocks = new Map<number, Block>();
  const refill = again && bench.filling(again);
  const blockAt = (block: number): Block => {
    const count = countIn(scenarios, block);
    const known = blocks.get(count) ?? blockOf(count, bench, bench.outputs);
    blocks.set(count, known);
    return known;
  };
  return {
    spare: bench.spare,
    close: bench.close,
    evaluate(block) {
      const found = blockAt(block);
      bench.fill(block);
      kernel(found.count);
      return found;
    },
    redraw(block) {
      refill?.(block);
      return blockAt(block);
    },
  };
}

function openDrawing(plan: Plan, language: Language, drawn: ReadonlySet<number> | undefined): Workbench {
  const lanes = language === "webassembly" ? openLaneBench({ ...plan, lanes: undefined }, drawn) : undefined;
  return lanes ?? openBench(plan, drawn);
}

/** Columns, what fills them, and the kernel that computes the outputs from them: for those who change values between. */
export function openWorkbench(
  plan: Plan,
  drawn?: ReadonlySet<number>,
  language: Language = fastestLanguage(),
  spare = 0,
  sites?: LaneSites,
): { readonly bench: Workbench; readonly kernel: (count: number) => void } {
  const bench =
    (language === "webassembly" ? openLaneBench(plan, drawn, spare, sites) : undefined) ?? openBench(plan, drawn);
  return { bench, kernel: bench.kernel ?? openKernel(plan, bench) };
}
