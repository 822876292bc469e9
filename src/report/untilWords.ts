/** How far a run with a target has come, in a line for the terminal. */
import { fixed, significant } from "../charts/format.js";
import type { UntilStep } from "../run/simulateUntil.js";
import type { Study } from "../study/study.js";

/** "4,096 scenarios: 97.5% is known to ± 3.2m, wanted ± 1m; likely 65,536 scenarios, 1.2 s more". */
export function stepLine({ run }: Study, step: UntilStep): string {
  const { worst, reached, scenarios, halfWidth, wanted } = step;
  const chance = worst.kind === "probability";
  const percent = run.until?.relative === true || chance;
  const size = (x: number): string => {
    const share = chance ? x : (x / wanted) * (run.until?.tolerance ?? 1);
    return percent ? `${significant(100 * share, 2)}%` : amount(x);
  };
  const name = worst.kind === "quantile" ? `${significant(100 * Number(worst.key), 6)}%` : worst.key;
  const known = `${fixed(scenarios, 0)} scenarios: ${name} of ${run.until?.output ?? ""} is known to ± ${size(halfWidth)}`;
  if (reached) return `${known}, as wanted; the whole run takes another ${duration(step.seconds)}`;
  const short = `${known}, wanted ± ${size(wanted)}`;
  if (step.forecast > scenarios) {
    return `${short}; likely ${fixed(step.forecast, 0)} scenarios, ${duration(step.seconds)} more`;
  }
  return `${short}: not reached; ${fixed(scenarios, 0)} scenarios are the most that are tried`;
}

function amount(x: number): string {
  for (const [size, suffix] of [
    [1e9, "bn"],
    [1e6, "m"],
    [1e3, "k"],
  ] as const) {
    // biome-ignore format: one thought
    if (x >= size) return `${significant(x / size, 2)}${suffix}`;
  }
  return significant(x, 2);
}

function duration(seconds: number): string {
  if (seconds >= 120) return `${fixed(seconds / 60, 0)} min`;
  return `${significant(Math.max(seconds, 0.1), 2)} s`;
}
