/** Regression of the outputs of a run on its assumptions, of values or of ranks, with errors from groups of scenarios. */
import type { Driver } from "../../engine/drivers.js";
import { mapWithPauses } from "../../engine/turn.js";
import {
  type CoMoments,
  coMoments,
  pooled,
  type StandardisedRegression,
  standardisedRegression,
} from "../../numerics/linearRegression.js";
import { type SetRegression, setRegression } from "../../numerics/setRegression.js";
import { scatter } from "../../summary/replicateErrors.js";
import { idleNames, playersOf } from "../groups.js";
import { type Answer, columnOf, type Refused, type SensitivityRequest } from "../method.js";
import { type OwnSample, ownSample } from "../ownSample.js";
import { withinReach } from "../withinReach.js";

/** Coefficients of one assumption, each with one standard error; `explained` is R² of the whole regression. */
export interface RegressionRow {
  readonly assumption: string;
  readonly correlation: number;
  readonly correlationError: number;
  readonly coefficient: number;
  readonly coefficientError: number;
  readonly partial: number;
  readonly partialError: number;
}

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
  const all = inputs(sample);
  const columns = sample.free.flatMap((driver) => withinReach([all[driver] as Float64Array]));
  const answers = await mapWithPauses(request.outputs, request.pause, async (id) => {
    const refused = refuse?.(request, request.outputs.indexOf(id));
    if (refused !== undefined) return [id, refused] as const;
    const drawn = columnOf(id, request.draws);
    return [
      id,
      await answerOf(request, sample, [...columns, ...withinReach([output(drawn.subarray(0, sample.count))])], poor),
    ] as const;
  });
  return Object.fromEntries(answers);
}

async function answerOf(
  { study, plan, pause }: SensitivityRequest,
  { groups, free }: OwnSample,
  columns: readonly Float64Array[],
  poor: string,
): Promise<Answer<RegressionRow>[string]> {
  const centres = columns.map((column) => column[0] ?? 0);
  const numbers = [...new Array(groups).keys()];
  const parts = await mapWithPauses(numbers, pause, (group) => coMoments(columns, centres, group, groups));
  const whole = standardisedRegression(pooled(parts));
  if (whole === undefined)
    return { refused: "an assumption or the output does not vary, or some assumptions decide others" };
  const each = parts.map((part: CoMoments) => standardisedRegression(part) ?? whole);
  const sets = playersOf({ drivers: free.map((driver) => plan.drivers[driver] as Driver) }, study, ({ name }) => name);
  const titles = new Set((study.groups ?? []).map(({ name }) => name));
  const rows = sets.map(({ name, drivers }) =>
    titles.has(name) ? setRow(name, drivers, whole, each) : row(name, drivers[0] ?? -1, whole, each),
  );
  const all = [...rows, ...idleNames(study, plan).map((assumption) => row(assumption, -1, whole, each))];
  const sorted = all.sort((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient));
  const share = Math.round(whole.explained * 1000) / 10;
  const warning =
    whole.explained < POOR ? `: the output is ${poor}, and these coefficients are a poor summary of it` : "";
  const grouped =
    titles.size === 0 ? "" : "; of a group: multiple correlations, and the size of its part, without a sign";
  return { rows: sorted, remark: `all together explain ${share}% of the variance (R²)${warning}${grouped}` };
}

/** Of all members together: multiple correlation, size of their part of the line, multiple partial correlation. */
function setRow(
  assumption: string,
  set: readonly number[],
  whole: StandardisedRegression,
  each: readonly StandardisedRegression[],
): RegressionRow {
  const none = { multiple: 0, standardised: 0, partial: 0 };
  const found = setRegression(whole, set) ?? none;
  const parts = each.map((one) => setRegression(one, set) ?? found);
  const error = (of: (one: SetRegression) => number) => scatter(parts.map(of), of(found)); // biome-ignore format: one thought
  return {
    assumption,
    correlation: found.multiple,
    correlationError: error(({ multiple }) => multiple),
    coefficient: found.standardised,
    coefficientError: error(({ standardised }) => standardised),
    partial: found.partial,
    partialError: error(({ partial }) => partial),
  };
}

function row(
  assumption: string,
  place: number,
  whole: StandardisedRegression,
  each: readonly StandardisedRegression[],
): RegressionRow {
  const of = (list: (one: StandardisedRegression) => readonly number[]): [number, number] => {
    const value = list(whole)[place] ?? 0;
    return [value, scatter(each.map((one) => list(one)[place] ?? 0), value)]; // biome-ignore format: one thought
  };
  const [correlation, correlationError] = of(({ pearson }) => pearson);
  const [coefficient, coefficientError] = of(({ standardised }) => standardised);
  const [partial, partialError] = of((one) => one.partial);
  return { assumption, correlation, correlationError, coefficient, coefficientError, partial, partialError };
}
