/** Statistics of a run whose scenarios hardly meet something that matters to them: their errors count it in, and it is said. */
import type { SensitivityRequest } from "../sensitivity/method.js";
import { type Unmet, unmetBy } from "../sensitivity/rare/unmet.js";
import type { OutputSummary, RunResult } from "../summary/result.js";

/** Errors that grow by less are not worth a word. */
const VISIBLE = 1.1;

/**
 * The same summaries, the errors of means and standard deviations with what the scenarios hardly meet, as of independent
 * scenarios; and by output what that is, where errors grow by it visibly.
 */
export function withUnmet(
  outputs: Readonly<Record<string, OutputSummary>>,
  request: SensitivityRequest,
): Pick<RunResult, "outputs" | "unmet"> {
  const ids = Object.keys(outputs);
  const unmet = unmetBy({ ...request, outputs: ids });
  const { scenarios } = request.plan;
  const found = ids.map((id, o) => {
    const [before, { variance, words }] = [outputs[id] as OutputSummary, unmet[o] as Unmet];
    const after = variance > 0 ? widenedBy(variance, before, scenarios) : before;
    const said = Number.isNaN(variance) || isVisible(before, after) ? [[id, words()] as const] : [];
    return { counted: [id, after] as const, said };
  });
  const said = found.flatMap((each) => each.said);
  return {
    outputs: Object.fromEntries(found.map(({ counted }) => counted)),
    ...(said.length === 0 ? {} : { unmet: Object.fromEntries(said) }),
  };
}

/** A sample that misses part of a variance has a standard deviation that is too small by that. */
function widenedBy(variance: number, summary: OutputSummary, scenarios: number): OutputSummary {
  const { sd, standardError, sdError } = summary;
  const missed = Math.sqrt(sd * sd + variance) - sd;
  return {
    ...summary,
    standardError: Math.sqrt(standardError * standardError + variance / scenarios),
    sdError: Math.sqrt(sdError * sdError + missed * missed),
  };
}

function isVisible(before: OutputSummary, after: OutputSummary): boolean {
  return after.standardError > VISIBLE * before.standardError || after.sdError > VISIBLE * before.sdError;
}
