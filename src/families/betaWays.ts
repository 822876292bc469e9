/** The ways of stating a beta distribution. */
import { betaAboutMean, betaAboutMedian, betaBetween, type Shapes } from "./betaInterval.js";
import { canonical, number, percentRemedy, positive, range, spread } from "./check.js";
import type { Parameters, Refuse } from "./distribution.js";
import type { Parameterisation } from "./familyContract.js";
import { byCentre, byInterval, type CentralInterval, impossibleInterval } from "./interval.js";
import { cvAsSd, standardErrorAsSd } from "./ways.js";

const ends = { min: "lower end, 0 unless stated", max: "upper end, 1 unless stated" } as const;

const shapes: Parameterisation = {
  keys: { alpha: "first shape", beta: "second shape" },
  optional: ends,
  resolve: (values, refuse) =>
    resolved(positive(values, "alpha", refuse), positive(values, "beta", refuse), values, refuse),
};

const meanAndSd: Parameterisation = {
  keys: { mean: "mean", sd: "standard deviation" },
  optional: ends,
  resolve(values, refuse) {
    const { mean, width } = meanWithin(values, refuse);
    const sd = spread(values, "sd", refuse, number(values, "mean")) / width;
    const size = (mean / sd) * ((1 - mean) / sd) - 1;
    if (!(size > 0)) throw impossibleSd(values, mean, width, refuse);
    return resolved(mean * size, (1 - mean) * size, values, refuse);
  },
};

const eventsOfN: Parameterisation = {
  keys: { events: "number with the event", n: "number observed" },
  optional: ends,
  resolve(values, refuse) {
    const [events, n] = [number(values, "events"), positive(values, "n", refuse)];
    if (events > 0 && events < n) return resolved(events, n - events, values, refuse);
    const remedy =
      "where all or none have the event, state alpha and beta, for example events + 0.5 and n - events + 0.5";
    throw refuse("beta-events-outside", `events must be above 0 and below n ${n}, got ${events}`, remedy);
  },
};

const meanOfN: Parameterisation = {
  keys: { mean: "mean", n: "number of observations that it is worth" },
  optional: ends,
  resolve(values, refuse) {
    const { mean } = meanWithin(values, refuse);
    const n = positive(values, "n", refuse);
    return resolved(mean * n, (1 - mean) * n, values, refuse);
  },
};

const modeOfN: Parameterisation = {
  keys: { mode: "likeliest value", n: "number of observations that it is worth, above 2" },
  optional: ends,
  resolve(values, refuse) {
    const { mean: mode } = meanWithin(values, refuse, "mode");
    const n = number(values, "n");
    if (!(n > 2)) throw refuse("beta-size-too-small", `n must be above 2 for a beta with a mode, got ${n}`);
    return resolved(1 + mode * (n - 2), 1 + (1 - mode) * (n - 2), values, refuse);
  },
};

const interval = byInterval((ci, values, refuse) => fromInterval(betaBetween, ci, values, refuse), ends);

const medianAndInterval = byCentre(
  "median",
  (median, ci, values, refuse) =>
    fromInterval((share) => betaAboutMedian(shareOf(median, values), share), ci, values, refuse),
  ends,
);

const meanAndInterval = byCentre(
  "mean",
  (mean, ci, values, refuse) =>
    fromInterval((share) => betaAboutMean(shareOf(mean, values), share), ci, values, refuse),
  ends,
);

/** The canonical one first. */
export const betaWays: readonly Parameterisation[] = [
  shapes,
  meanAndSd,
  standardErrorAsSd(meanAndSd),
  cvAsSd(meanAndSd),
  eventsOfN,
  meanOfN,
  modeOfN,
  interval,
  medianAndInterval,
  meanAndInterval,
];

/** The ends of its range. */
export function betaEnds(values: Parameters): readonly [number, number] {
  return [values.min === undefined ? 0 : number(values, "min"), values.max === undefined ? 1 : number(values, "max")];
}

/** The mean (or mode) as a share of the way from min to max. */
function meanWithin(values: Parameters, refuse: Refuse, key = "mean"): { mean: number; width: number } {
  const [min, max] = betaEnds(values);
  const width = range(min, max, refuse);
  const mean = number(values, key);
  if (mean > min && mean < max) return { mean: (mean - min) / width, width };
  const remedy = max === 1 ? percentRemedy(mean) : undefined;
  throw refuse("beta-mean-outside", `${key} must be above ${min} and below ${max}, got ${mean}`, remedy);
}

/** The shapes that an interval asks for, both brought to the scale of 0 to 1. @throws CredenceError `ci-outside`, `ci-impossible`. */
function fromInterval(
  find: (interval: CentralInterval) => Shapes,
  interval: CentralInterval,
  values: Parameters,
  refuse: Refuse,
): Parameters {
  const [min, max] = betaEnds(values);
  range(min, max, refuse);
  const { low, high } = interval;
  if (!(low > min && high < max)) {
    const remedy = max === 1 ? percentRemedy(high) : undefined;
    throw refuse("ci-outside", `ci must lie above ${min} and below ${max}, got [${low}, ${high}]`, remedy);
  }
  const found = find({ ...interval, low: shareOf(low, values), high: shareOf(high, values) });
  if (found === undefined) throw impossibleInterval("beta", interval, refuse);
  return resolved(...found, values, refuse);
}

function shareOf(value: number, values: Parameters): number {
  const [min, max] = betaEnds(values);
  return (value - min) / (max - min);
}

function impossibleSd(values: Parameters, mean: number, width: number, refuse: Refuse) {
  const largest = Number((width * Math.sqrt(mean * (1 - mean))).toPrecision(6));
  const stated = `a beta with mean ${number(values, "mean")} must have sd below ${largest}, got ${number(values, "sd")}`;
  return refuse("beta-impossible-sd", stated, "was a standard error meant?");
}

function resolved(alpha: number, beta: number, values: Parameters, refuse: Refuse): Parameters {
  const [min, max] = betaEnds(values);
  range(min, max, refuse);
  const stretched = min === 0 && max === 1 ? {} : { min, max };
  return canonical({ alpha, beta, ...stretched }, ["alpha", "beta"], refuse);
}
