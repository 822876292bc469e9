/** Correlations asked for and achieved, a row a pair. */
import type { CorrelationSummary } from "../../summary/result.js";
import { csv } from "./csv.js";

/** `achieved_se` is one standard error of `achieved`, a Spearman rank correlation, to be held against `asked_rank`. */
export function correlationsCsv({ pairs }: CorrelationSummary): string {
  const rows = pairs.map(({ a, b, scale, asked, achieved, standardError, askedRank }) => [
    a,
    b,
    scale,
    asked,
    achieved,
    standardError,
    askedRank,
  ]);
  return csv(["a", "b", "scale", "asked", "achieved", "achieved_se", "asked_rank"], rows);
}
