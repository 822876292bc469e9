/** The columns of words: switching values, and the place of EVPPI. */
import type { DecisionRow } from "../../sensitivity/decision.js";
import type { RunResult } from "../../summary/result.js";
import { rowValue } from "../frame/assumptionText.js";
import { fixed } from "../frame/format.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { rowChannel, type Shown } from "../tornado/rows.js";
import { EVPPI, SWITCH } from "./columns.js";

/** Letters that the column of switching values has room for. */
const COLUMN = 21;

export function texts({ study }: RunResult, shown: Shown<DecisionRow>): VegaLiteSpec[] {
  const y = rowChannel(shown);
  const values = shown.rows.map(({ assumption, switchesAt, switchProbability = 0, switches }) => {
    if (switchesAt === undefined) return { row: assumption, label: "none within range" };
    const value = rowValue(study, assumption, switchesAt);
    const among = switches === undefined ? "" : `, one of ${switches}`;
    const probability = `(${fixed(switchProbability, 3)}${among})`;
    // What would run into the next column goes on in a second line.
    const wide = value.length + probability.length > COLUMN;
    return { row: assumption, label: `${value}${wide ? "\n" : " "}${probability}` };
  });
  const column = (x: number, rows: readonly object[], align: string): VegaLiteSpec => ({
    data: { values: rows },
    mark: { type: "text", align, fontSize: 10, lineHeight: 11 },
    encoding: { x: { value: x }, y, text: { field: "label" } },
  });
  const unknown = shown.rows.map(({ assumption }) => ({ row: assumption, label: "not computed" }));
  return [column(SWITCH, values, "left"), column(EVPPI, unknown, "left")];
}
