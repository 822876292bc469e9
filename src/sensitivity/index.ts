/** Sensitivity analyses of a run, by the names of the registry. */
import type { Refusal, Sensitivity, SensitivityRow } from "../summary/result.js";
import type { Answer, Need, SensitivityMethod, SensitivityRequest } from "./method.js";
import { sensitivityMethods } from "./registry.js";

export type { SensitivityMethod, SensitivityRequest } from "./method.js";
export { sensitivityMethods };

export interface SensitivityAnswer {
  /** By output: the rows of each method that answered. */
  readonly sensitivity: Readonly<Record<string, Sensitivity>>;
  readonly refusals: readonly Refusal[];
}

/** The answers of several methods, by output. Nothing is done for methods that are not named. */
export async function analyseSensitivity(
  request: SensitivityRequest,
  names: readonly string[],
): Promise<SensitivityAnswer> {
  const answers: [string, Answer<SensitivityRow>][] = [];
  for (const method of methodsNamed(names)) answers.push([method.name, await method.answer(request)]);
  const refusals: Refusal[] = [];
  const sensitivity = Object.fromEntries(
    request.outputs.map((output) => {
      const answered = answers.flatMap(([analysis, rows]) => {
        const found = rows[output] ?? [];
        if (!("refused" in found)) return [[analysis, found] as const];
        refusals.push({ output, analysis, reason: found.refused });
        return [];
      });
      return [output, Object.fromEntries(answered)];
    }),
  );
  return { sensitivity, refusals };
}

/** Whether some of the methods named works from this. */
export function needed(need: Need, names: readonly string[]): boolean {
  return methodsNamed(names).some(({ needs }) => needs === need);
}

function methodsNamed(names: readonly string[]): readonly SensitivityMethod[] {
  return sensitivityMethods.filter(({ name }) => names.includes(name));
}
