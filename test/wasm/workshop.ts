/** Columns of doubles in a memory, for tests of functions that work on columns. */
import { compileModule, instantiate, type Memory, openMemory } from "../../src/wasm/host.js";
import { type Definition, encodeModule } from "../../src/wasm/module.js";

export interface Workshop<Functions> {
  readonly functions: Functions;
  readonly memory: Memory;
  /** Puts doubles into the memory; gives their address, and a view of them. */
  put(values: ArrayLike<number>): { readonly address: number; readonly values: Float64Array };
}

export function workshop<Functions>(definitions: readonly Definition[], bytes = 1 << 20): Workshop<Functions> {
  const memory = openMemory(bytes);
  const functions = instantiate<Functions>(compileModule(encodeModule({ functions: definitions })), memory);
  let free = 64;
  return {
    functions,
    memory,
    put(values) {
      const view = new Float64Array(memory.buffer, free, values.length);
      view.set(values);
      const address = free;
      free += 64 * Math.ceil(view.byteLength / 64);
      return { address, values: view };
    },
  };
}
