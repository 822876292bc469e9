/** Runs of the model that gave no finite number, as a table. */
import type { FailedRuns } from "../../errors.js";
import { csv } from "./csv.js";

/** A row an input of a failed run that is told, with the counts beside it; undefined where none failed. */
export function failuresCsv(failures: readonly FailedRuns[] = []): string | undefined {
  if (failures.length === 0) return undefined;
  const rows = failures.flatMap(({ output, analysis, failed, of, first }) =>
    first.flatMap(({ scenario, inputs }, run) =>
      Object.entries(inputs).map(([input, value]) => [
        output,
        analysis ?? "the run itself",
        failed,
        of,
        run + 1,
        scenario,
        input,
        value,
      ]),
    ),
  );
  return csv(["output", "analysis", "failed", "of", "told", "scenario", "assumption", "value"], rows);
}
