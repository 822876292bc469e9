/** The blocks that the pilot looks at whole: evaluated once, although they are reduced as well. */
import { BLOCK } from "../random/stream.js";
import { type Block, blockCount, blockOf, type Evaluator } from "./block.js";
import { apart } from "./lanes/columns.js";
import type { Plan } from "./plan/plan.js";
import { padded, type Workshop } from "./reduction/loops/workshop.js";
import { CHUNK, type Stretch } from "./reduction/parts.js";

/** Serves one job, in one thread. */
export interface FirstBlocks {
  /**
   * Every value of the outputs in a stretch of blocks, which is remembered. Stops after each block. Where there is room for
   * them, the next call overwrites them.
   */
  columns(stretch: Stretch): Generator<void, readonly Float64Array[]>;
  /** Any block. */
  evaluate(block: number): Block;
}

/** A column for each output, in the memory that loops work in. */
export type Room = readonly Float64Array[];

interface Remembered extends Stretch {
  readonly columns: readonly Float64Array[];
  /** Whether loops can read them where they are. */
  readonly inRoom: boolean;
}

/**
 * A block that is remembered has its outputs; what else of it is wanted, the runner draws again: that takes less than keeping it.
 * @param room Blocks that fit in are remembered there.
 */
export function firstBlocks(plan: Plan, runner: Evaluator, room?: Room): FirstBlocks {
  let known: Remembered | undefined;
  return {
    columns: (stretch) =>
      remembered(plan, runner, room, stretch, (found) => {
        known = found;
      }),
    evaluate(block) {
      const place = block - (known?.first ?? 0);
      if (known === undefined || place < 0 || place >= known.blocks) return runner.evaluate(block);
      const again = runner.redraw(block);
      const from = place * BLOCK;
      const { inRoom, columns } = known;
      // Blocks come in order: after the last of them nobody asks again.
      if (place === known.blocks - 1) known = undefined;
      const outputAt = (o: number) => (columns[o] as Float64Array).subarray(from, from + again.count);
      if (!inRoom) {
        again.outputs.forEach((output, o) => void output.set(outputAt(o)));
        return again;
      }
      const outputs = again.outputs.slice();
      for (let o = 0; o < outputs.length; o++) outputs[o] = outputAt(o);
      return blockOf(again.count, again, outputs);
    },
  };
}

function* remembered(
  plan: Plan,
  runner: Evaluator,
  room: Room | undefined,
  { first, blocks }: Stretch,
  remember: (found: Remembered) => void,
): Generator<void, readonly Float64Array[]> {
  const length = Math.min(blocks * BLOCK, plan.scenarios - first * BLOCK);
  const inRoom = room !== undefined && (room[0]?.length ?? 0) >= length;
  const columns = inRoom ? room.map((column) => column.subarray(0, length)) : newColumns(plan, length);
  for (let i = 0; i < blocks; i++) {
    const { outputs, count } = runner.evaluate(first + i);
    for (const [o, output] of outputs.entries()) columns[o]?.set(output.subarray(0, count), i * BLOCK);
    yield;
  }
  remember({ first, blocks, columns, inRoom });
  return columns;
}

function newColumns({ outputs }: Plan, length: number): readonly Float64Array[] {
  return outputs.map(() => new Float64Array(length));
}

/** Bytes that room is made of, at most: a hundred outputs have some. */
const MOST = 1 << 24;

/** Bytes of the room that the pilot of a plan takes; 0 where that would be too much. */
export function roomBytes(plan: Plan): number {
  const bytes = plan.outputs.length * padded(8 * roomLength(plan));
  return bytes <= MOST ? bytes : 0;
}

/** @param workshop has `roomBytes` left */
export function openRoom(plan: Plan, workshop: Pick<Workshop, "doubles">): Room | undefined {
  return roomBytes(plan) === 0 ? undefined : plan.outputs.map(() => workshop.doubles(roomLength(plan)));
}

/** Doubles a column: not a power of two apart, or they would all want the same few lines of the cache. */
function roomLength(plan: Plan): number {
  return BLOCK * Math.min(CHUNK, blockCount(plan.scenarios)) + apart / 8;
}
