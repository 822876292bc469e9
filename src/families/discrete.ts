/** A distribution on a few listed values. */
import { exactSum } from "../numerics/exactSum.js";
import { list } from "./check.js";
import { checkNumber, endOfSupport } from "./continuous.js";
import type { Distribution, Family, Parameters, Refuse, Tail } from "./distribution.js";

/** Probabilities written in decimals may miss 1 by this much; they are then scaled to add up to it. */
const slack = 1e-9;

/** A cumulative probability that falls short of p by rounding alone still counts as having reached it. */
const rounding = 1e-15;

export const discrete: Family = {
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
  make: (parameters) => makeDiscrete(parameters, list(parameters, "values"), list(parameters, "probabilities")),
};

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

function makeDiscrete(parameters: Parameters, values: readonly number[], stated: readonly number[]): Distribution {
  const total = exactSum(stated);
  const probabilities = stated.map((probability) => probability / total);
  const mean = exactSum(values.map((value, i) => value * (probabilities[i] as number)));
  const squares = values.map((value, i) => (value - mean) * (value - mean) * (probabilities[i] as number));
  const support = [values[0] as number, values[values.length - 1] as number] as const;
  const cumulative = { lower: lowerSums(probabilities), upper: upperSums(probabilities) };
  return {
    family: "discrete",
    parameters,
    mean,
    variance: exactSum(squares),
    support,
    discrete: true,
    quantile(p, tail = "lower") {
      return (
        endOfSupport({ family: "discrete", support }, p, tail) ?? (values[reaching(cumulative, p, tail)] as number)
      );
    },
    cdf(x, tail = "lower") {
      checkNumber("discrete", x);
      const above = values.findIndex((value) => value > x);
      if (above < 0) return tail === "lower" ? 1 : 0;
      return above === 0 ? (tail === "lower" ? 0 : 1) : (cumulative[tail][above - 1] as number);
    },
    density(x) {
      checkNumber("discrete", x);
      return probabilities[values.indexOf(x)] ?? 0;
    },
  };
}

/** Position of the first value whose cumulative probability reaches p of the tail. */
function reaching(cumulative: Readonly<Record<Tail, readonly number[]>>, p: number, tail: Tail): number {
  if (tail === "lower") return cumulative.lower.findIndex((reached) => reached >= p - rounding);
  return cumulative.upper.findIndex((left) => left <= p + rounding);
}

/** Probability of at most each value. */
function lowerSums(probabilities: readonly number[]): readonly number[] {
  let total = 0;
  const sums = probabilities.map((probability) => (total += probability));
  return [...sums.slice(0, -1), 1];
}

/** Probability of more than each value. */
function upperSums(probabilities: readonly number[]): readonly number[] {
  return [
    ...lowerSums([...probabilities].reverse())
      .slice(0, -1)
      .reverse(),
    0,
  ];
}
