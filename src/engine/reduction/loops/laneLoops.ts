/** The loops of `loops.ts` in WebAssembly, to the bit, over whole rows of a value of each group. Columns, sums and tables are addresses. */
import { laneDealing } from "../../../numerics/laneDealing.js";
import type { Definition } from "../../../wasm/module.js";
import { laneCells } from "./laneCells.js";
import { laneGrades } from "./laneGrades.js";
import { laneStandings } from "./laneKnots.js";
import { laneLists } from "./laneLists.js";
import { lanePowers } from "./lanePowers.js";
import { laneProducts } from "./laneProducts.js";
import { laneDeviations } from "./laneScales.js";
import { laneWindows } from "./laneWindows.js";

const loops: readonly Definition[] = [
  ...lanePowers,
  ...laneWindows,
  ...laneCells,
  laneGrades,
  laneProducts,
  laneStandings,
  laneDeviations,
  ...laneDealing,
];

export const laneLoops: readonly Definition[] = [...loops, ...laneLists(loops)];
