/** The Gumbel distribution of largest values. */
import { exp, expm1 } from "../numerics/special/exponential.js";
import { log, log1p } from "../numerics/special/logarithm.js";
import { canonical, number, positive, spread } from "./check.js";
import { continuous } from "./continuous.js";
import type { Distribution, Parameters } from "./distribution.js";
import { family } from "./family.js";
import type { Parameterisation } from "./familyContract.js";
import { byInterval } from "./interval.js";
import { cvAsSd } from "./ways.js";

const eulerGamma = 0.5772156649015329;
const sdOfStandard = 1.2825498301618641; // π / √6

const locationAndScale: Parameterisation = {
  keys: { location: "location, which is the mode", scale: "scale" },
  resolve: (values, refuse) =>
    canonical({ location: number(values, "location"), scale: positive(values, "scale", refuse) }, [], refuse),
};

const meanAndSd: Parameterisation = {
  keys: { mean: "mean", sd: "standard deviation" },
  resolve(values, refuse) {
    const mean = number(values, "mean");
    const scale = spread(values, "sd", refuse, mean) / sdOfStandard;
    return canonical({ location: mean - eulerGamma * scale, scale }, ["scale"], refuse);
  },
};

const interval = byInterval(({ low, high, tail }, _values, refuse) => {
  const [atLow, atHigh] = [-log(-log(tail)), -log(-log1p(-tail))];
  const scale = (high - low) / (atHigh - atLow);
  return canonical({ location: high - scale * atHigh, scale }, ["scale"], refuse);
});

/**
 * E. J. Gumbel, Statistics of Extremes (Columbia 1958).
 * @example gumbel({ mean: 100, sd: 20 }).quantile(0.99)
 */
export const gumbel = family({
  name: "gumbel",
  summary: "The largest of many: a winter's peak demand, the worst day of a year",
  parameterisations: [locationAndScale, meanAndSd, cvAsSd(meanAndSd), interval],
  make: makeGumbel,
  standardise: (parameters) => ({
    standard: makeGumbel({ location: 0, scale: 1 }),
    shift: number(parameters, "location"),
    scale: number(parameters, "scale"),
  }),
});

function makeGumbel(parameters: Parameters): Distribution {
  const [location, scale] = [number(parameters, "location"), number(parameters, "scale")];
  const sd = scale * sdOfStandard;
  return continuous({
    family: "gumbel",
    parameters,
    mean: location + eulerGamma * scale,
    variance: sd * sd,
    support: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    quantile: (p, tail = "lower") => location - scale * log(-(tail === "lower" ? log(p) : log1p(-p))),
    cdf(x, tail = "lower") {
      const hazard = exp((location - x) / scale);
      return tail === "lower" ? exp(-hazard) : -expm1(-hazard);
    },
    density(x) {
      const z = (x - location) / scale;
      return exp(-z - exp(-z)) / scale;
    },
  });
}
