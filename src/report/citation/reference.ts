/** What every form of reference to a run says. */
import type { Findings } from "../../summary/result.js";

export interface Reference {
  /** "credence-1a2b3c4d": the same for the same result. */
  readonly key: string;
  readonly title: string;
  readonly author: string;
  readonly version: string;
  readonly note: string;
}

export function referenceOf({ study, run }: Findings): Reference {
  const { seed, scenarios, sampler, replicates, studyHash, resultHash, version } = run;
  const preset = study.preset === undefined ? "" : `, preset ${study.preset}`;
  const { changed = [] } = study;
  const changes = changed.length === 0 ? "" : `, with ${changed.join(", ")} changed`;
  return {
    key: `credence-${resultHash.slice(0, 8)}`,
    title: `${study.name}${preset}${changes}: a run of credence`,
    author: "The credence developers",
    version,
    note: `study hash ${studyHash}; result hash ${resultHash}; seed "${seed}"; ${scenarios} scenarios; sampler ${sampler}; ${replicates} replicates`,
  };
}
