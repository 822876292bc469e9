/** The Bernoulli distribution: an event that happens or not. */
import { canonical, number, positive } from "./check.js";
import type { Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";
import { listed } from "./listed.js";

const probability: Parameterisation = {
  keys: { p: "probability of a 1" },
  resolve: (values, refuse) => resolved(number(values, "p"), refuse),
};

const eventsOfN: Parameterisation = {
  keys: { events: "number with the event", n: "number observed" },
  resolve: (values, refuse) => resolved(number(values, "events") / positive(values, "n", refuse), refuse),
};

/** @example bernoulli({ p: 0.3 }).mean */
export const bernoulli = family({
  name: "bernoulli",
  summary: "1 with a probability, else 0: whether a contract is signed, a trial succeeds, an event happens",
  parameterisations: [probability, eventsOfN],
  atoms: () => [0, 1],
  make(parameters) {
    const p = number(parameters, "p");
    return listed({ family: "bernoulli", parameters, values: [0, 1], weights: [1 - p, p] });
  },
});

function resolved(p: number, refuse: Refuse): Parameters {
  if (p > 0 && p < 1) return canonical({ p }, [], refuse);
  const remedy =
    p === 0 || p === 1
      ? `state a constant as value: ${p}`
      : p > 1 && p < 100
        ? `for ${p} % write ${p / 100}`
        : undefined;
  throw refuse("probability-outside", `p must be above 0 and below 1, got ${p}`, remedy);
}
