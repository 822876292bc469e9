/** The exact moments of the study of a request. */
import { planKernel } from "../../engine/plan/kernelPlan.js";
import { once, type SensitivityRequest } from "../method.js";
import { drawnMoments, type MomentsOf } from "./drawnMoments.js";

/** Those at hand; where none are, they are read once for all analyses. */
export function knownMoments(request: SensitivityRequest): MomentsOf {
  return request.moments ?? once(request, momentsIn);
}

const momentsIn = ({ study, kernel = planKernel(study) }: SensitivityRequest): MomentsOf => drawnMoments(study, kernel);
