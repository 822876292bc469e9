/** The module that works out tables of inversion. */
import { encodeModule } from "../../wasm/module.js";
import { laneDistributions } from "../special/laneDistributions.js";
import { laneBins } from "./laneBins.js";
import { tableData } from "./shapeMemory.js";

/** Its bytes. */
export function tailsBytes(): Uint8Array {
  const bins = laneBins();
  return encodeModule({ functions: [...bins, ...laneDistributions(bins.length)], data: tableData });
}
