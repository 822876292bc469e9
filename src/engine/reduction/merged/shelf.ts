/**
 * Memory for kept values that stands idle, between the windows of a run and between runs. An engine that is left to clear
 * it away marks all that a program holds, several times a second, on processors that could compute.
 */
import { powerOfTwoFrom } from "../../../numerics/powerOfTwo.js";

/** Room for values, each with the group of its scenario. */
export interface Memory {
  readonly values: Float64Array;
  readonly groups: Uint8Array;
}

/** Belongs to the caller, and may serve several runs at once: memory is lent to one of them. */
export interface Shelf {
  /** Memory for so many values, or some more. What lies in it means nothing. */
  take(length: number): Memory;
  leave(memory: Memory): void;
}

/** Bytes that stand idle at most. */
const MOST = 1 << 26;
/** What is given out holds at most so many times what was asked for: the rest of it would be missing elsewhere. */
const LARGER = 4;

const nothing: Memory = { values: new Float64Array(0), groups: new Uint8Array(0) };

/** Where nothing is lent: all memory is new. */
export const noShelf: Shelf = { take: created, leave: () => undefined };

export function openShelf(): Shelf {
  let idle: readonly Memory[] = [];
  return {
    take(length) {
      if (length === 0) return nothing;
      const found = idle
        .filter(({ values }) => values.length >= length && values.length <= LARGER * length)
        .sort(bySize)[0];
      idle = idle.filter((memory) => memory !== found);
      // Runs which keep somewhat more or less then find it long enough.
      return found ?? created(powerOfTwoFrom(length));
    },
    leave(memory) {
      if (bytesOf([...idle, memory]) <= MOST && memory.values.length > 0) idle = [...idle, memory];
    },
  };
}

function created(length: number): Memory {
  return { values: new Float64Array(length), groups: new Uint8Array(length) };
}

const bySize = (a: Memory, b: Memory): number => a.values.length - b.values.length;

function bytesOf(memories: readonly Memory[]): number {
  return memories.reduce((bytes, { values, groups }) => bytes + values.byteLength + groups.byteLength, 0);
}
