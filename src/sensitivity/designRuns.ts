/** The model for analyses with designs of their own. */
import { type DesignKernel, designKernel } from "../engine/designKernel.js";
import { type ModelRuns, openModelRuns } from "../engine/modelRuns.js";
import { once, type SensitivityRequest } from "./method.js";

/** The formulas of the outputs asked for are compiled once for all analyses. */
export function designRuns(request: SensitivityRequest): ModelRuns {
  return openModelRuns(request.plan, request.outputs, once(request, compiled));
}

const compiled = ({ plan, outputs }: SensitivityRequest): DesignKernel => designKernel(plan, outputs);
