/** How far a run with a target has come, in a line for the terminal, and what became of the target in the end. */
import { fixed, significant } from "../../charts/frame/format.js";
import type { Precision } from "../../run/precision.js";
import type { UntilStep } from "../../run/simulateUntil.js";
import { untilOutcome } from "../../run/untilOutcome.js";
import type { Study } from "../../study/study.js";
import type { Until } from "../../study/until.js";
import type { RunResult } from "../../summary/result.js";

/** "8,192 scenarios: 97.5% is known to ± 3.2m, wanted ± 1m; likely 65,536 scenarios, 1.2 s more". */
export function stepLine({ run }: Study, step: UntilStep): string {
  const { reached, scenarios } = step;
  const { known, wanted } = parts(run.until, step);
  const line = `${fixed(scenarios, 0)} scenarios: ${known}`;
  const more = (words: (seconds: string) => string) =>
    step.seconds === undefined ? "" : words(duration(step.seconds));
  if (reached) return `${line}, as wanted${more((seconds) => `; the whole run takes another ${seconds}`)}`;
  const short = `${line}, wanted ${wanted}`;
  if (step.forecast > scenarios) {
    return `${short}; likely ${fixed(step.forecast, 0)} scenarios${more((seconds) => `, ${seconds} more`)}`;
  }
  return `${short}: not reached; ${fixed(scenarios, 0)} scenarios are the most that are tried`;
}

/** Whether the target was reached, as a sentence; none where there was no target. */
export function untilSentence(result: RunResult): string | undefined {
  const outcome = untilOutcome(result);
  if (outcome === undefined) return undefined;
  const { known, wanted } = parts(result.study.run.until, outcome);
  const count = fixed(outcome.scenarios, 0);
  if (outcome.reached)
    return `Scenarios were doubled until the target was reached: at ${count} ${known}, wanted ${wanted}.`;
  return `The target was not reached: at ${count} scenarios, the most that are tried, ${known}, wanted ${wanted}.`;
}

/**
 * The statistic that is furthest from the target, and what it was to come down to; with as many digits as tell the two
 * apart.
 */
function parts(until: Until | undefined, { worst, halfWidth, wanted, reached }: Precision) {
  const chance = worst.kind === "probability";
  const percent = until?.relative === true || chance;
  const name = worst.kind === "quantile" ? `${significant(100 * Number(worst.key), 6)}%` : worst.key;
  const tolerance = chance ? wanted : (until?.tolerance ?? 1);
  // Of a value that is 0 no share is wanted: it is known to all of itself, or not at all.
  const share = chance ? halfWidth : halfWidth === 0 ? 0 : (halfWidth / wanted) * tolerance;
  const told = (digits: number) =>
    percent
      ? [share, tolerance].map((x) => `± ${significant(100 * x, digits)}%`)
      : [halfWidth, wanted].map((x) => `± ${amount(x, digits)}`);
  const [known, asked] = [2, 3, 4, 5].map(told).find(([a, b]) => reached || a !== b) ?? told(6);
  return { known: `${name} of ${until?.output ?? ""} is known to ${known}`, wanted: asked };
}

function amount(x: number, digits: number): string {
  for (const [size, suffix] of [
    [1e9, "bn"],
    [1e6, "m"],
    [1e3, "k"],
  ] as const) {
    if (x >= size) return `${significant(x / size, digits)}${suffix}`;
  }
  return significant(x, digits);
}

function duration(seconds: number): string {
  if (seconds >= 120) return `${fixed(seconds / 60, 0)} min`;
  return `${significant(Math.max(seconds, 0.1), 2)} s`;
}
