/** The bytes of the module of the loops. */
import { encodeModule } from "../../../wasm/module.js";
import { laneLoops } from "./laneLoops.js";

export function loopsBytes(): Uint8Array {
  return encodeModule({ functions: laneLoops });
}
