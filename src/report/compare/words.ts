/** How a statistic is called in tables. */
import { percentage } from "../../charts/frame/format.js";

/** "mean", "standard deviation", "2.5 % quantile", "probability above 0". */
export function statisticWords(statistic: string): string {
  if (statistic === "sd") return "standard deviation";
  if (statistic === "0.5") return "median";
  if (/^[\d.]+$/.test(statistic)) return `${percentage(Number(statistic), 3)} quantile`;
  return statistic === "mean" ? statistic : `probability ${statistic}`;
}
