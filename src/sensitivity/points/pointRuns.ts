/** The model at points of an analysis' own choice, which are counted. */
import { evaluatePoints, type Point } from "../../engine/evaluate.js";
import type { SensitivityRequest } from "../method.js";

/** `evaluatePoints` of the study of a request: by output a value a point. */
export function pointRuns(
  { study, kernel, runCount }: SensitivityRequest,
  points: readonly Point[],
): Readonly<Record<string, Float64Array>> {
  runCount?.add(points.length);
  return evaluatePoints(study, points, kernel);
}
