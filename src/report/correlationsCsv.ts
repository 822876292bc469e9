/** Correlations asked for and achieved, a row a pair. */
import type { CorrelationSummary } from "../summary/result.js";
import { csv } from "./csv.js";

/** `achieved_se` is one standard error of `achieved`, a Spearman rank correlation whatever the scale of `asked`. */
export function correlationsCsv({ pairs }: CorrelationSummary): string {
  const rows = pairs.map(({ a, b, scale, asked, achieved, standardError }) => [
    a,
    b,
    scale,
    asked,
    achieved,
    standardError,
  ]);
  return csv(["a", "b", "scale", "asked", "achieved", "achieved_se"], rows);
}
