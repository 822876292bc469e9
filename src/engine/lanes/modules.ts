/** The modules that are the same for every study. */
import type { Module } from "../../wasm/host.js";
import { canRunVectors } from "../../wasm/host.js";
import { compileLoops } from "../reduction/laneLoops.js";
import { compileDrawModule } from "./drawModule.js";

/** Cross to threads, machine code and all. */
export interface Modules {
  readonly draw: Module;
  readonly loops: Module;
}

/** Undefined where the engine has no vectors. */
export function compileModules(): Modules | undefined {
  return canRunVectors() ? { draw: compileDrawModule(), loops: compileLoops() } : undefined;
}
