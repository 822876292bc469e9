/** What every form of reference to a run says. */
import type { Findings } from "../../summary/result.js";
import { type Release, release } from "../../version.js";

export interface Reference {
  /** "credence-1a2b3c4d": the same for the same result. */
  readonly key: string;
  readonly title: string;
  readonly author: string;
  readonly version: string;
  readonly note: string;
  /** Year, month, day of the release that made the run; unknown of runs of another version. */
  readonly issued?: readonly [number, number, number] | undefined;
  readonly url?: string | undefined;
}

/** @param by the release that tells it: only of runs of its own is the date known */
export function referenceOf({ study, run }: Findings, by: Release = release): Reference {
  const { seed, scenarios, sampler, replicates, studyHash, resultHash, version } = run;
  const preset = study.preset === undefined ? "" : `, preset ${study.preset}`;
  const { changed = [] } = study;
  const changes = changed.length === 0 ? "" : `, with ${changed.join(", ")} changed`;
  return {
    key: `credence-${resultHash.slice(0, 8)}`,
    title: `${study.name}${preset}${changes}: a run of credence`,
    author: "The credence developers",
    version,
    issued: by.version === version ? dateOf(by.date) : undefined,
    url: by.repository,
    note: `study hash ${studyHash}; result hash ${resultHash}; seed "${seed}"; ${scenarios} scenarios; sampler ${sampler}; ${replicates} replicates`,
  };
}

function dateOf(date: string): readonly [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return [year, month, day];
}
