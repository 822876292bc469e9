/** A distribution on a few listed values. */
import { exactSum } from "../numerics/exactSum.js";
import { list } from "./check.js";
import type { Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import { listed } from "./listed.js";

/** Probabilities written in decimals may miss 1 by this much; they are then scaled to add up to it. */
const slack = 1e-9;

/** @example discrete({ values: [-1, 0, 1], probabilities: [0.2, 0.6, 0.2] }).mean */
export const discrete = family({
  name: "discrete",
  summary: "A few possible values, each with its probability: scenarios, prices on offer",
  parameterisations: [
    {
      keys: { values: "the possible values", probabilities: "their probabilities, which add up to 1" },
      lists: ["values", "probabilities"],
      resolve(stated, refuse) {
        const [values, probabilities] = [list(stated, "values"), list(stated, "probabilities")];
        checkProbabilities(values, probabilities, refuse);
        return sortedAndMerged(values, probabilities, refuse);
      },
    },
  ],
  atoms: (parameters) => list(parameters, "values"),
  make: (parameters) =>
    listed({
      family: "discrete",
      parameters,
      values: list(parameters, "values"),
      weights: list(parameters, "probabilities"),
    }),
});

function checkProbabilities(values: readonly number[], probabilities: readonly number[], refuse: Refuse): void {
  if (values.length !== probabilities.length) {
    const rule = `needs one probability a value, got ${values.length} values and ${probabilities.length} probabilities`;
    throw refuse("discrete-length", rule);
  }
  const wrong = probabilities.find((probability) => !(probability >= 0));
  if (wrong !== undefined) throw refuse("negative-probability", `probabilities must be at least 0, got ${wrong}`);
  const total = exactSum(probabilities);
  if (Math.abs(total - 1) <= slack) return;
  throw refuse("probabilities-sum", `probabilities must add up to 1, got ${total}`);
}

/** In rising order, equal values as one, impossible values left out. */
function sortedAndMerged(values: readonly number[], probabilities: readonly number[], refuse: Refuse): Parameters {
  const merged = new Map<number, number>();
  const order = values.map((_, i) => i).sort((i, j) => (values[i] as number) - (values[j] as number));
  for (const i of order) {
    const [value, probability] = [(values[i] as number) + 0, probabilities[i] as number];
    if (probability > 0) merged.set(value, (merged.get(value) ?? 0) + probability);
  }
  if (merged.size > 1) return { values: [...merged.keys()], probabilities: [...merged.values()] };
  const only = [...merged.keys()][0] ?? 0;
  throw refuse(
    "zero-spread",
    `needs at least 2 values that are possible, got ${merged.size}`,
    `state it as value: ${only}`,
  );
}
