/** The audit of a published range: what gives each of its ends, what must be true to pass it, and how probable that is. */
import type { Study } from "../study/study.js";
import { version } from "../version.js";
import { type AuditRun, besideOf, chancesOf } from "./chances.js";
import { conditionalAbove } from "./conditional.js";
import { headlineOf } from "./headline.js";
import { mostProbable } from "./mostProbable.js";
import type { Audit, Beside, Chances } from "./result.js";

/** Scenarios of each variant, unless said. */
export const CHANCE_SCENARIOS = 8192;

/** How a study is audited. */
export interface AuditOptions extends AuditRun {
  /** Scenarios of each variant. */
  readonly chanceScenarios?: number | undefined;
  /** Other studies whose headlines stand on the same axis. */
  readonly beside?: readonly Study[] | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Audits the first output with a published range.
 * @param variants the study under each preset and perspective whose chances are wanted
 * @throws CredenceError `no-published-range`, and what runs throw.
 */
export async function audit(study: Study, variants: readonly Study[], options: AuditOptions): Promise<Audit> {
  const { output, published } = headlineOf(study);
  const { seed, scenarios, chanceScenarios = CHANCE_SCENARIOS, onProgress } = options;
  const others = options.beside ?? [];
  const total = variants.length + others.length + 2;
  const chances = await chancesOf(study, options);
  onProgress?.(1, total);
  const found: Chances[] = [];
  let done = 0;
  for (const variant of variants) {
    const one = await chancesOf(variant, { ...options, scenarios: chanceScenarios });
    if (one.preset !== chances.preset || one.perspective !== chances.perspective) found.push(one);
    onProgress?.(1 + ++done, total);
  }
  const beside: Beside[] = [];
  for (const other of others) beside.push(await besideOf(other, { ...options, scenarios: chanceScenarios }));
  const conditional = await conditionalAbove(study, published.high, options);
  onProgress?.(total, total);
  return {
    study,
    output: output.id,
    low: published.low,
    high: published.high,
    run: { seed, sampler: study.run.sampler, scenarios, chanceScenarios, studyHash: study.hash, version },
    chances,
    variants: found,
    ends: { low: mostProbable(study, published.low), high: mostProbable(study, published.high) },
    conditional,
    beside,
  };
}
