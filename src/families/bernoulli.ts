/** The Bernoulli distribution: an event that happens or not. */
import { canonical, number, percentRemedy, positive } from "./check.js";
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
  resolve(values, refuse) {
    const [events, n] = [number(values, "events"), positive(values, "n", refuse)];
    if (events >= 0 && events <= n) return resolved(events / n, refuse);
    throw refuse("probability-outside", `events must be from 0 to n ${n}, got ${events}`);
  },
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
  const remedy = p === 0 || p === 1 ? `state a constant as value: ${p}` : percentRemedy(p);
  throw refuse("probability-outside", `p must be above 0 and below 1, got ${p}`, remedy);
}
