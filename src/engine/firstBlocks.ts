/** The blocks that the pilot looks at whole: evaluated once, although they are reduced as well. */
import { BLOCK } from "../random/stream.js";
import type { Block, Evaluator } from "./block.js";
import type { Plan } from "./plan.js";
import type { Stretch } from "./reduction/parts.js";

export interface FirstBlocks {
  /** Every value of the outputs in a stretch of blocks, which is remembered. Stops after each block. */
  columns(stretch: Stretch): Generator<void, readonly Float64Array[]>;
  /** Any block. */
  evaluate(block: number): Block;
}

interface Remembered extends Stretch {
  readonly columns: readonly Float64Array[];
}

/** A block that is remembered has its outputs; what else of it is wanted, the runner draws again: that takes less than keeping it. */
export function firstBlocks(plan: Plan, runner: Evaluator): FirstBlocks {
  let known: Remembered | undefined;
  return {
    *columns(stretch) {
      const { first, blocks } = stretch;
      const length = Math.min(blocks * BLOCK, plan.scenarios - first * BLOCK);
      const columns = plan.outputs.map(() => new Float64Array(length));
      for (let i = 0; i < blocks; i++) {
        const { outputs, count } = runner.evaluate(first + i);
        for (const [o, output] of outputs.entries()) columns[o]?.set(output.subarray(0, count), i * BLOCK);
        yield;
      }
      known = { ...stretch, columns };
      return columns;
    },
    evaluate(block) {
      const place = block - (known?.first ?? 0);
      if (known === undefined || place < 0 || place >= known.blocks) return runner.evaluate(block);
      const again = runner.redraw(block);
      for (const [o, output] of again.outputs.entries()) {
        const from = place * BLOCK;
        output.set((known.columns[o] as Float64Array).subarray(from, from + again.count));
      }
      // Blocks come in order: after the last of them nobody asks again.
      if (place === known.blocks - 1) known = undefined;
      return again;
    },
  };
}
