/** `credence run --audit`: the audit that stands in the report of a run. */
import { audit } from "../audit/audit.js";
import { headlineOf } from "../audit/headline.js";
import type { Audit } from "../audit/result.js";
import { loadStudy } from "../files/loadStudy.js";
import { interruptible } from "../run/interruptible.js";
import type { Choices, StudyDefinition } from "../study/definition.js";
import { resolveStudy } from "../study/resolve.js";
import { withRun } from "../study/runSettings.js";
import type { Study } from "../study/study.js";
import { drawnVariants } from "./auditVariants.js";
import { progressBar } from "./console.js";

export interface AuditChoices {
  readonly years?: number;
  readonly set: Readonly<Record<string, string>>;
  readonly seed?: string;
  readonly workers: "auto" | number;
  readonly beside?: readonly string[];
  readonly quiet?: boolean;
}

/**
 * Everything that may be wrong is found before the run is made; the audit itself follows it.
 * @throws CredenceError `no-published-range`, and what the studies beside it throw.
 */
export function auditOf(
  definition: StudyDefinition,
  study: Study,
  { years, set, seed, workers, beside = [], quiet }: AuditChoices,
): (scenarios: number) => Promise<Audit> {
  headlineOf(study);
  const resolved = (choices: Choices) => withRun(resolveStudy(definition, { years, set, ...choices }), { seed }, []);
  const variants = drawnVariants(definition, study, resolved);
  const others = beside.map((file) => loadStudy(file));
  return async (scenarios) => {
    const bar = progressBar(quiet === true);
    const run = { seed: study.run.seed, scenarios, workers, beside: others, onProgress: bar.show };
    return interruptible((signal) => audit(study, variants, { ...run, signal })).finally(bar.clear);
  };
}
