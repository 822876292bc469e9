/** Regression of the outputs of a run on its assumptions, of values or of ranks, with errors from groups of scenarios. */
import { rowName } from "../../assumptions/rowName.js";
import type { Driver } from "../../engine/plan/drivers.js";
import type { Plan } from "../../engine/plan/plan.js";
import { mapWithPauses } from "../../engine/turn.js";
import {
  coMoments,
  pooled,
  type StandardisedRegression,
  standardisedRegression,
} from "../../numerics/linearRegression.js";
import type { Study } from "../../study/study.js";
import { factorsOf, groupTitles, idleNames } from "../groups.js";
import { type Answer, columnOf, type SensitivityRequest } from "../method.js";
import { type OwnSample, ownSample } from "../ownSample.js";
import type { Refused } from "../refused.js";
import { CONSTANT, varies } from "../varies.js";
import { withinReach } from "../withinReach.js";
import { correlationRow, type RegressionRow, row, setRow } from "./coefficients.js";

/** Share of the variance below which a straight line is a poor summary. */
const POOR = 0.7;

/** What of the sample is regressed on what. */
export interface Regressed {
  inputs(sample: OwnSample): readonly Float64Array[];
  output(draws: Float64Array): Float64Array;
  /** What the output is not, where little is explained. */
  readonly poor: string;
  /** Why there is no answer for an output, by its position, where that can be. */
  refuse?(request: SensitivityRequest, output: number): Refused | undefined;
}

export async function regressionRows(
  request: SensitivityRequest,
  { inputs, output, poor, refuse }: Regressed,
): Promise<Answer<RegressionRow>> {
  const sample = await ownSample(request, (drivers) => 2 * (drivers + 1));
  if ("refused" in sample) return Object.fromEntries(request.outputs.map((id) => [id, sample]));
  const columns = inputs(sample).flatMap((column) => withinReach([column]));
  const answers = await mapWithPauses(request.outputs, request.pause, async (id) => {
    const refused = refuse?.(request, request.outputs.indexOf(id));
    if (refused !== undefined) return [id, refused] as const;
    const [y] = withinReach([output(columnOf(id, request.draws).subarray(0, sample.count))]) as [Float64Array];
    return [id, await answerOf(request, sample, columns, { y, poor })] as const;
  });
  return Object.fromEntries(answers);
}

async function answerOf(
  { study, plan, pause }: SensitivityRequest,
  { groups, free }: OwnSample,
  columns: readonly Float64Array[],
  { y, poor }: { readonly y: Float64Array; readonly poor: string },
): Promise<Answer<RegressionRow>[string]> {
  const inputs = free.filter((driver) => varies(columns[driver] as Float64Array));
  const { whole, each } = await regressed(
    [...inputs.map((driver) => columns[driver] as Float64Array), y],
    groups,
    pause,
  );
  if (whole === undefined) return { refused: varies(y) ? "some assumptions decide others" : CONSTANT };
  const drivers = inputs.map((driver) => plan.drivers[driver] as Driver);
  const titles = new Set((study.groups ?? []).map(({ name }) => name));
  const rows = factorsOf({ drivers }, study, ({ name }) => name).map(({ name, drivers: places }) =>
    titles.has(name) ? setRow(name, places, whole, each) : row(name, places[0] ?? -1, whole, each),
  );
  const idle = idleNames(study, plan).map((assumption) => row(assumption, -1, whole, each));
  const apart = await besides(plan, study, inputs, async (driver) => {
    const column = columns[driver] as Float64Array;
    return varies(column) ? regressed([column, y], groups, pause) : undefined;
  });
  const share = Math.round(whole.explained * 1000) / 10;
  const warning =
    whole.explained < POOR ? `: the output is ${poor}, and these coefficients are a poor summary of it` : "";
  const grouped =
    titles.size === 0 ? "" : "; of a group: multiple correlations, and the size of its part, without a sign";
  const remark = `all together explain ${share}% of the variance (R²)${warning}${grouped}${apart.remark}`;
  return { rows: [...rows, ...idle, ...apart.rows].sort((a, b) => sizeOf(b) - sizeOf(a)), remark };
}

interface Regression {
  readonly whole: StandardisedRegression | undefined;
  readonly each: readonly StandardisedRegression[];
}

/** The last column on all others, of all scenarios and of each group. */
async function regressed(
  columns: readonly Float64Array[],
  groups: number,
  pause: SensitivityRequest["pause"],
): Promise<Regression> {
  const centres = columns.map((column) => column[0] ?? 0);
  const numbers = [...new Array(groups).keys()];
  const parts = await mapWithPauses(numbers, pause, (group) => coMoments(columns, centres, group, groups));
  const whole = standardisedRegression(pooled(parts));
  return { whole, each: whole === undefined ? [] : parts.map((part) => standardisedRegression(part) ?? whole) };
}

/** Rows of what takes no part, and the sentence that says why: what never varied, and the last share of each whole. */
async function besides(
  plan: Plan,
  study: Study,
  inputs: readonly number[],
  alone: (driver: number) => Promise<Regression | undefined>,
): Promise<{ readonly rows: readonly RegressionRow[]; readonly remark: string }> {
  const titles = groupTitles(study);
  const rows: RegressionRow[] = [];
  const [still, decided]: [string[], string[]] = [[], []];
  for (const [driver, { name }] of plan.drivers.entries()) {
    if (inputs.includes(driver)) continue;
    const found = await alone(driver);
    if (found === undefined) still.push(rowName(study, name));
    // Of a group the other members tell all that its last share does.
    if (titles.has(name)) continue;
    if (found !== undefined) decided.push(rowName(study, name));
    rows.push(correlationRow(name, found?.whole, found?.each ?? []));
  }
  const share =
    decided.length === 0
      ? ""
      : `; of shares the last has no coefficient, as the others decide it: ${decided.join(", ")}`;
  const constant = still.length === 0 ? "" : `; left out, as they never vary in these scenarios: ${still.join(", ")}`;
  return { rows, remark: `${share}${constant}` };
}

/** What rows stand in the order of: what has no coefficient by its correlation. */
function sizeOf({ coefficient, correlation }: RegressionRow): number {
  return Math.abs(coefficient ?? correlation ?? 0);
}
