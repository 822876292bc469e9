/** The modules that are the same for every study. */
import { canRunVectors, compileModule, type Module } from "../../wasm/host.js";
import { loopsBytes } from "../reduction/loops/loopsBytes.js";
import { drawBytes } from "./drawBytes.js";

/** Cross to threads, machine code and all. */
export interface Modules {
  readonly draw: Module;
  readonly loops: Module;
}

/** Undefined where the engine has no vectors. */
export function compileModules(): Modules | undefined {
  return canRunVectors() ? { draw: compileModule(drawBytes()), loops: compileModule(loopsBytes()) } : undefined;
}
