/** The registry of sensitivity methods. To add one: its file, and one line in `sensitivityMethods`. */
import type { SensitivityName } from "../study/study.js";
import type { Sensitivity } from "../summary/result.js";
import type { SensitivityMethod, SensitivityRequest } from "./method.js";
import { oneWay } from "./oneWay.js";
import { rank } from "./rank.js";

export type { SensitivityMethod, SensitivityRequest } from "./method.js";

/** Every method under the name that studies use. */
export const sensitivityMethods: { readonly [Name in SensitivityName]: SensitivityMethod<Name> } = {
  "one-way": oneWay,
  rank,
};

/** The answers of several methods, by output. Nothing is done for methods that are not named. */
export async function analyseSensitivity(
  request: SensitivityRequest,
  names: readonly SensitivityName[],
): Promise<Readonly<Record<string, Sensitivity>>> {
  const answers: [SensitivityName, Readonly<Record<string, Sensitivity[SensitivityName]>>][] = [];
  for (const name of names) answers.push([name, await sensitivityMethods[name].answer(request)]);
  return Object.fromEntries(
    request.outputs.map((output) => [
      output,
      Object.fromEntries(answers.map(([name, rows]) => [name, rows[output] ?? []])),
    ]),
  );
}
