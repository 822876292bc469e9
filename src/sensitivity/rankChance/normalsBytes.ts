/** The bytes of the module that draws normals. */
import { laneNormalTails, normalTailData } from "../../numerics/special/laneNormalTail.js";
import { laneUniforms } from "../../random/laneUniforms.js";
import { encodeModule } from "../../wasm/module.js";
import { laneCentre } from "./laneCentre.js";
import { tailsAt } from "./normalsMemory.js";

export function normalsBytes(): Uint8Array {
  const own = [laneUniforms, laneCentre];
  const functions = [...own, ...laneNormalTails(own.length, tailsAt)];
  return encodeModule({ functions, data: normalTailData(tailsAt) });
}
