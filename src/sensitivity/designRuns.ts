/** The model for analyses with designs of their own. */
import { type DesignKernel, designKernel } from "../engine/designKernel.js";
import { type ModelRuns, openModelRuns } from "../engine/modelRuns.js";
import { once, type SensitivityRequest } from "./method.js";
import { counted } from "./runCount.js";

/** The formulas of the outputs asked for are compiled once for all analyses; runs are counted. */
export function designRuns(request: SensitivityRequest): ModelRuns {
  const runs = openModelRuns(request.plan, request.outputs, once(request, compiled));
  return counted(runs, request.runCount);
}

const compiled = ({ plan, outputs }: SensitivityRequest): DesignKernel => designKernel(plan, outputs);
