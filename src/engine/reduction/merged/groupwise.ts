/** Kept values dealt by group. */
import { GROUPS, type Kept } from "../groups.js";
import type { Memory } from "./shelf.js";

/** Values of one group after the other. */
export interface Groupwise {
  readonly memory: Memory;
  /** Where each group begins, and where the last ends. */
  readonly starts: readonly number[];
}

/** @param memory has room for all of them */
export function groupwise({ values, groups }: Kept, memory: Memory): Groupwise {
  const ends = new Uint32Array(GROUPS);
  for (let i = 0; i < groups.length; i++) ends[groups[i] as number] = (ends[groups[i] as number] as number) + 1;
  let end = 0;
  const starts = [0, ...Array.from(ends, (count) => (end += count))];
  const next = Uint32Array.from(starts);
  for (let i = 0; i < values.length; i++) {
    const group = groups[i] as number;
    memory.values[next[group] as number] = values[i] as number;
    next[group] = (next[group] as number) + 1;
  }
  return { memory, starts };
}
