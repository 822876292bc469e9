/** The order in which threads take analyses, and whether these take long. */
import type { SensitivityMethod } from "./method.js";

/** Scenarios times assumptions times analyses that look at all of them: from here on they take a second or more. */
const LONG = 1e7;

/**
 * One thread begins with the first, the others with the last. They meet where analyses take a moment, so that none waits
 * long for another: between those that run the model anew and those of the run's own sample, whose draws a thread makes again
 * once. The longest of these, main effects, stand first in the registry.
 */
export function inTurn(methods: readonly SensitivityMethod[]): readonly SensitivityMethod[] {
  const short = methods.filter((method) => !runsAnew(method) && !readsSample(method));
  return [...methods.filter(runsAnew), ...short, ...methods.filter(readsSample).reverse()];
}

/** Whether other threads had better make ready before the run has ended. */
export function takeLong(
  methods: readonly SensitivityMethod[],
  { scenarios, assumptions, outputs }: Readonly<Record<"scenarios" | "assumptions" | "outputs", number>>,
): boolean {
  const long = methods.filter((method) => runsAnew(method) || readsSample(method)).length;
  return long * scenarios * assumptions * outputs >= LONG;
}

const runsAnew = ({ needs }: SensitivityMethod): boolean => needs === "design";
const readsSample = ({ needs }: SensitivityMethod): boolean => needs === "inputs" || needs === "draws";
