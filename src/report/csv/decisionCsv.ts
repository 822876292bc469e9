/** The decision-grade tornado as a table in units of the study. */
import { findAssumption } from "../../charts/frame/assumptionText.js";
import type { RunResult } from "../../summary/result.js";
import { decisionJson } from "../json/decisionJson.js";
import { csv } from "./csv.js";

const numbers = [
  "at_low",
  "low",
  "at_high",
  "high",
  "swing",
  "swing_se",
  "share",
  "share_se",
  "switches_at",
  "switches_at_se",
  "switch_probability",
];

/** A row an assumption and output; `evppi` says that it was not computed. Undefined where there is nothing to show. */
export function decisionCsv(result: RunResult): string | undefined {
  const found = decisionJson(result);
  if (found === undefined) return undefined;
  const rows = Object.entries(found).flatMap(([output, { shareOf, rows: all }]) =>
    all.map((row) => {
      const { label, unit } = findAssumption(result.study, row.assumption) ?? {};
      const swings = [row.atLow, row.low, row.atHigh, row.high, row.swing, row.swingError];
      const rest = [row.share, row.shareError, row.switchesAt, row.switchesAtError, row.switchProbability];
      const cells = [...swings, ...rest.map((value) => value ?? undefined)];
      const { share, error, members = [] } = row.together ?? {};
      const shared = [share, error, members.join("; ")];
      return [output, row.assumption, label, unit, ...cells, shareOf, "not computed", ...shared];
    }),
  );
  return csv(
    [
      "output",
      "assumption",
      "label",
      "unit",
      ...numbers,
      "share_of",
      "evppi",
      "share_together",
      "share_together_se",
      "together_with",
    ],
    rows,
  );
}
