/** The loops of `loops.ts` in WebAssembly, to the bit, over whole blocks. Columns, sums and tables are addresses. */
import { laneDealing } from "../../numerics/laneDealing.js";
import { compileModule, type Module } from "../../wasm/host.js";
import { type Definition, encodeModule } from "../../wasm/module.js";
import { laneCells } from "./laneCells.js";
import { laneGrades } from "./laneGrades.js";
import { laneStandings } from "./laneKnots.js";
import { lanePowers } from "./lanePowers.js";
import { laneProducts } from "./laneProducts.js";
import { laneDeviations } from "./laneScales.js";
import { laneWindows } from "./laneWindows.js";

const laneLoops: readonly Definition[] = [
  ...lanePowers,
  ...laneWindows,
  ...laneCells,
  laneGrades,
  laneProducts,
  laneStandings,
  laneDeviations,
  ...laneDealing,
];

export function compileLoops(): Module {
  return compileModule(encodeModule({ functions: laneLoops }));
}
