/** Where a program's tables and arrays lie in the memory of its module. */
import type { Data } from "../../wasm/module.js";

/** An array's address, and how far apart its cells are: a table has one double, an array a pair, one a lane. */
export interface Region {
  readonly address: number;
  readonly unit: 8 | 16;
}

/** Hands out addresses, each a multiple of 16, and keeps what is to lie there from the beginning. */
export class LaneMemory {
  readonly data: Data[] = [];
  #free: number;

  constructor(free: number) {
    this.#free = aligned(free);
  }

  /** The first address that is not taken. */
  get end(): number {
    return this.#free;
  }

  /** Doubles, the same in every scenario. */
  table(values: ArrayLike<number>): Region {
    const bytes = new Uint8Array(Float64Array.from(values).buffer);
    const address = this.#take(bytes.length);
    this.data.push({ address, bytes });
    return { address, unit: 8 };
  }

  /** Doubles of two scenarios side by side, beginning with these values. */
  pairs(values: Float64Array): Region {
    const address = this.#take(16 * values.length);
    if (values.some((value) => !Object.is(value, 0))) {
      const both = Float64Array.from({ length: 2 * values.length }, (_, i) => values[i >> 1] as number);
      this.data.push({ address, bytes: new Uint8Array(both.buffer) });
    }
    return { address, unit: 16 };
  }

  #take(bytes: number): number {
    const address = this.#free;
    this.#free = aligned(address + bytes);
    return address;
  }
}

function aligned(address: number): number {
  return Math.ceil(address / 16) * 16;
}
