/** The scenarios that a scatter draws, as a table, in units of the study. */
import { findAssumption } from "../../charts/frame/assumptionText.js";
import type { RunResult } from "../../summary/result.js";
import { csv } from "./csv.js";

/** A row a point, the class of its assumption beside it; undefined where no scatter was asked for. */
export function scatterCsv({ sensitivity, study }: RunResult): string | undefined {
  const rows = Object.entries(sensitivity).flatMap(([output, { scatter = [] }]) =>
    scatter.flatMap(({ assumption, class: place, points = [] }) => {
      const { label, unit } = findAssumption(study, assumption) ?? {};
      return points.map(([value, result]) => [output, assumption, label, unit, place, value, result]);
    }),
  );
  if (rows.length === 0) return undefined;
  return csv(["output", "assumption", "label", "unit", "class", "value", "result"], rows);
}
