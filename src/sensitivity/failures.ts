/** Runs of a design that gave no number: they are counted and told with what went into them, never dropped. */
import type { ModelRuns } from "../engine/modelRuns.js";
import type { Refused } from "./method.js";

/**
 * The refusal that an analysis with failed runs must be; undefined where all runs gave a number.
 * @param faults of the output, `runs.faults(o)`: the inputs of the first failed runs
 */
export function failures(
  columns: readonly Float64Array[],
  faults: ReturnType<ModelRuns["faults"]>,
): Refused | undefined {
  let failed = 0;
  let total = 0;
  for (const column of columns) {
    total += column.length;
    for (let i = 0; i < column.length; i++) if (!Number.isFinite(column[i])) failed++;
  }
  if (failed === 0) return undefined;
  const where = faults.map((inputs) => `where ${inputs}`).join("; ");
  const first = where === "" ? "" : `, the first ${where}`;
  return { refused: `${failed} of ${total} runs of the model in its design gave no finite number${first}` };
}
