/**
 * The engine's WebAssembly, where it has one that can do two doubles at a time. Typed here, since the declarations that
 * come with the compiler belong to browsers alone.
 */
import { vectorsBytes } from "./vectorsBytes.js";

/** A compiled module: crosses to worker threads. */
export type Module = object & { readonly wasmModule?: never };

/** A memory of WebAssembly, of which only the bytes are of interest. */
export interface Memory {
  readonly buffer: ArrayBuffer;
}

/** A function of numbers that a module calls back. */
export type HostFunction = (...values: number[]) => number;

interface Api {
  readonly Module: new (bytes: Uint8Array) => Module;
  readonly Instance: new (
    module: Module,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  validate(bytes: Uint8Array): boolean;
}

const pageSize = 65536;

function api(): Api | undefined {
  return (globalThis as { readonly WebAssembly?: Api }).WebAssembly;
}

/** Whether this engine runs WebAssembly with 128-bit vectors. */
export function canRunVectors(): boolean {
  return api()?.validate(vectorsBytes()) === true;
}

/** Throws where there is no WebAssembly: ask `canRunVectors` first. */
export function compileModule(bytes: Uint8Array): Module {
  return new (present().Module)(bytes);
}

/** A memory of at least so many bytes. */
export function openMemory(bytes: number): Memory {
  return new (present().Memory)({ initial: Math.ceil(bytes / pageSize) });
}

/** The functions that a module exports. `functions`: what it imports from the module `portable`. */
export function instantiate<Exports>(
  module: Module,
  memory: Memory,
  functions: Readonly<Record<string, HostFunction>> = {},
): Exports {
  const { exports } = new (present().Instance)(module, { host: { memory }, portable: functions });
  return exports as Exports;
}

function present(): Api {
  const found = api();
  if (found === undefined) throw new TypeError("this engine has no WebAssembly");
  return found;
}
