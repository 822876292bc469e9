/** The bytes of the module that works out tables of inversion. */
import { encodeModule } from "../wasm/module.js";
import { laneBins } from "./laneBins.js";

export function tailsBytes(): Uint8Array {
  return encodeModule({ functions: laneBins() });
}
