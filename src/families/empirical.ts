/** The empirical distribution: a sample as it stands. */
import { list } from "./check.js";
import type { Distribution, Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import { listed } from "./listed.js";

/** @example empirical({ values: [3, 5, 8, 13, 21] }).quantile(0.5) */
export const empirical = family({
  name: "empirical",
  summary: "A sample as it stands, each observation as likely: lengths of stay, costs of patients (file, column)",
  sample: "values",
  parameterisations: [
    {
      keys: { values: "the observations, in a list or as file and column" },
      lists: ["values"],
      resolve: (stated, refuse) => ({ values: sortedSample(list(stated, "values"), refuse) }),
    },
  ],
  atoms: (parameters) => countedSample(list(parameters, "values")).values,
  make: makeEmpirical,
});

/** The observations in rising order. @throws CredenceError `sample-too-short`, `zero-spread`. */
export function sortedSample(values: readonly number[], refuse: Refuse): readonly number[] {
  if (values.length < 2)
    throw refuse("sample-too-short", `a sample must hold at least 2 numbers, got ${values.length}`);
  const sorted = values.map((value) => value + 0).sort((a, b) => a - b);
  if ((sorted[0] as number) < (sorted[sorted.length - 1] as number)) return sorted;
  const remedy = `state a constant as value: ${sorted[0]}`;
  throw refuse("zero-spread", `a sample must hold different numbers, got ${values.length} times ${sorted[0]}`, remedy);
}

function makeEmpirical(parameters: Parameters): Distribution {
  return listed({ family: "empirical", parameters, ...countedSample(list(parameters, "values")) });
}

/** Each value once, with how often it was observed. */
export function countedSample(sorted: readonly number[]): { values: readonly number[]; weights: readonly number[] } {
  const counted = new Map<number, number>();
  for (const value of sorted) counted.set(value, (counted.get(value) ?? 0) + 1);
  return { values: [...counted.keys()], weights: [...counted.values()] };
}
