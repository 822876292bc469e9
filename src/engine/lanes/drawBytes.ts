/** The bytes of the module that draws: uniforms of every sampler, inversion, copula. */
import { laneForms } from "../../families/laneForms.js";
import { laneLookUp } from "../../numerics/octaves/laneOctaves.js";
import { laneCopula } from "../../random/laneCopula.js";
import { laneFills } from "../../random/samplers.js";
import { encodeModule } from "../../wasm/module.js";
import { laneBinBits } from "./drawModule.js";

export function drawBytes(): Uint8Array {
  return encodeModule({ functions: [...laneFills(), ...laneBinBits.map(laneLookUp), ...laneForms, ...laneCopula] });
}
