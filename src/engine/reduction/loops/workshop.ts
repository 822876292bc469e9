/** The loops of a reduction and the memory they work in: beside a block's columns, where these are in WebAssembly. */
import type { Memory } from "../../../wasm/host.js";
import { Gathering } from "./gathering.js";
import { type Loops, loops } from "./loops.js";
import { openLaneLoops } from "./openLaneLoops.js";

/** Memory behind the columns of a block. */
export interface Spare {
  readonly memory: Memory;
  /** The first address that is free. */
  readonly address: number;
  /** The loops over this memory, where somebody keeps them for those who follow. */
  readonly loops?: () => Loops;
  /** What others have gathered values in who worked here: it serves again, and what is opened anew goes there. */
  readonly gatherings?: Gathering[];
}

/** Loops, and places for what they read and write. */
export interface Workshop extends Loops {
  doubles(length: number): Float64Array;
  integers(length: number): Int32Array;
  words(length: number): Uint16Array;
  bytes(length: number): Uint8Array;
  /** Whether loops can read and write an array where it is. */
  holds(array: Float64Array): boolean;
  /** Room for values whose number is not known beforehand. Empty. */
  gathering(): Gathering;
}

/** @param spare Where there is none, everything is in JavaScript. */
export function openWorkshop(spare: Spare | undefined): Workshop {
  if (spare === undefined) {
    return {
      ...loops,
      doubles: (length) => new Float64Array(length),
      integers: (length) => new Int32Array(length),
      words: (length) => new Uint16Array(length),
      bytes: (length) => new Uint8Array(length),
      holds: () => true,
      gathering: () => new Gathering(),
    };
  }
  const { buffer } = spare.memory;
  const { gatherings = [] } = spare;
  let next = spare.address;
  let gathered = 0;
  const take = (bytes: number): number => {
    const address = next;
    next += padded(bytes);
    return address;
  };
  return {
    doubles: (length) => new Float64Array(buffer, take(8 * length), length),
    integers: (length) => new Int32Array(buffer, take(4 * length), length),
    words: (length) => new Uint16Array(buffer, take(2 * length), length),
    bytes: (length) => new Uint8Array(buffer, take(length), length),
    holds: (array) => array.buffer === buffer,
    gathering() {
      gatherings[gathered] ??= new Gathering();
      return (gatherings[gathered++] as Gathering).emptied();
    },
    ...(spare.loops?.() ?? openLaneLoops(spare.memory)),
  };
}

/** Bytes that a piece of so many takes: whole lines of the cache. */
export function padded(bytes: number): number {
  return 64 * Math.ceil(bytes / 64);
}
