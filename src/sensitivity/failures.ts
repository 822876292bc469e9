/** Runs of a design that gave no number: they are counted, never dropped. */
import type { Refused } from "./method.js";

/** The refusal that an analysis with failed runs must be; undefined where all runs gave a number. */
export function failures(columns: readonly Float64Array[]): Refused | undefined {
  let failed = 0;
  let total = 0;
  for (const column of columns) {
    total += column.length;
    for (let i = 0; i < column.length; i++) if (!Number.isFinite(column[i])) failed++;
  }
  if (failed === 0) return undefined;
  return { refused: `${failed} of ${total} runs of the model in its design gave no finite number` };
}
