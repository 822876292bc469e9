/** Runs of the model that gave no number: they are counted and told with what went into them, never dropped; three in words. */
import type { Point } from "../engine/evaluate.js";
import type { ModelRuns } from "../engine/modelRuns.js";
import { MOST_TOLD } from "../errors.js";
import type { Remarked } from "./method.js";
import type { Failed, Refused } from "./refused.js";

/** Inputs of a failed run that are listed in a sentence, and runs that it tells. */
const LISTED = 12;
const SAID = 3;

/**
 * The refusal that an analysis with failed runs must be; undefined where all runs gave a number.
 * @param faults of the output, `runs.faults(o)`: the inputs of the first failed runs
 */
export function failures(
  columns: readonly Float64Array[],
  faults: ReturnType<ModelRuns["faults"]>,
): Refused | undefined {
  const failed = columns.reduce((sum, column) => sum + notFinite(column).length, 0);
  const of = columns.reduce((sum, column) => sum + column.length, 0);
  if (failed === 0) return undefined;
  const found = { failed, of, first: faults.map((inputs) => ({ inputs })) };
  return {
    refused: `${failed} of ${of} runs of the model in its design gave no finite number${firstOf(found)}`,
    failed: found,
  };
}

/** Those among points that an analysis chose, every assumption that a point does not name at its base case. */
export function failedPoints(points: readonly Point[], results: Float64Array): Failed | undefined {
  const places = notFinite(results);
  if (places.length === 0) return undefined;
  const first = places.slice(0, MOST_TOLD).map((i) => ({ inputs: points[i] ?? {} }));
  return { failed: places.length, of: results.length, first };
}

/** Rows with the sentence that some of their points failed, behind what else must be read with them. */
export function remarked<Row>(
  rows: readonly Row[],
  failed: Failed | undefined,
  remark?: string,
): readonly Row[] | Remarked<Row> {
  if (failed === undefined) return remark === undefined ? rows : { rows, remark };
  const said = `${failed.failed} of ${failed.of} points that were looked at gave no finite number${firstOf(failed)}`;
  return { rows, remark: remark === undefined ? said : `${remark}; ${said}`, failed };
}

function notFinite(column: Float64Array): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < column.length; i++) if (!Number.isFinite(column[i])) found.push(i);
  return found;
}

function firstOf({ first }: Failed): string {
  const where = first
    .slice(0, SAID)
    .map(({ inputs }) => `where ${inWords(inputs)}`)
    .join("; ");
  return where === "" ? "" : `, the first ${where}`;
}

function inWords(inputs: Readonly<Record<string, number>>): string {
  const all = Object.entries(inputs).map(([name, value]) => `${name} = ${Number(value.toPrecision(6))}`);
  return [...all.slice(0, LISTED), ...(all.length > LISTED ? [`and ${all.length - LISTED} more`] : [])].join(", ");
}
