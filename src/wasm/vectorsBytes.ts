/** A module that uses vectors: engines that take it have them. */
import { type } from "./code.js";
import { f64x2 } from "./instructions.js";
import { encodeModule } from "./module.js";

export function vectorsBytes(): Uint8Array {
  return encodeModule({ functions: [{ parameters: [], results: [type.v128], locals: [], code: f64x2.const(0) }] });
}
