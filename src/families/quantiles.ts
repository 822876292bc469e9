/** A distribution stated by its quantiles, as experts give them: the family that fits best, or a metalog. */
import { list, number, range } from "./check.js";
import type { Parameters, Refuse } from "./distribution.js";
import { family } from "./family.js";
import { fitQuantiles, type Points } from "./quantileFit.js";

export const quantiles = family({
  name: "quantiles",
  summary: "What an expert says: 0.05: 2, 0.5: 4, 0.95: 9 (the best-fitting family, or a metalog where none fits)",
  pairs: ["p", "x"],
  parameterisations: [
    {
      keys: { p: "probabilities, rising", x: "the value below which each of them lies" },
      optional: { min: "smallest value, where there is one", max: "largest value, where there is one" },
      lists: ["p", "x"],
      resolve: checked,
    },
  ],
  make: (parameters) => ({ ...fitted(parameters), family: "quantiles", parameters }),
  standardise(parameters) {
    const fit = fitQuantiles(pointsOf(parameters));
    const own = { standard: fit.family.make(fit.parameters), shift: 0, scale: 1 };
    return fit.family.standardise?.(fit.parameters) ?? own;
  },
});

function fitted(parameters: Parameters) {
  const { family, parameters: own } = fitQuantiles(pointsOf(parameters));
  return family.make(own);
}

function pointsOf(values: Parameters): Points {
  const end = (key: string) => (values[key] === undefined ? undefined : number(values, key));
  return { p: list(values, "p"), x: list(values, "x"), min: end("min"), max: end("max") };
}

function checked(values: Parameters, refuse: Refuse): Parameters {
  const points = pointsOf(values);
  const { p, x, min, max } = points;
  if (p.length !== x.length)
    throw refuse("quantiles-length", `needs one value a probability, got ${p.length} and ${x.length}`);
  if (p.length < 3) {
    const remedy = "for two of them state a family by its ci and level";
    throw refuse("quantiles-too-few", `needs at least 3 quantiles, got ${p.length}`, remedy);
  }
  const wrong = p.find((q) => !(q > 0 && q < 1));
  if (wrong !== undefined) {
    const remedy = wrong > 1 && wrong < 100 ? `for ${wrong} % write ${wrong / 100}` : undefined;
    throw refuse("probability-outside", `a probability must be above 0 and below 1, got ${wrong}`, remedy);
  }
  refuseFalling("probabilities", p, refuse);
  refuseFalling("quantiles", x, refuse);
  if (min !== undefined && max !== undefined) range(min, max, refuse);
  const [first, last] = [x[0] as number, x[x.length - 1] as number];
  if ((min !== undefined && first <= min) || (max !== undefined && last >= max)) {
    throw refuse("quantile-outside", `quantiles must lie between min and max, got ${first} to ${last}`);
  }
  return { p, x, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function refuseFalling(what: string, values: readonly number[], refuse: Refuse): void {
  const at = values.findIndex((value, i) => i > 0 && !(value > (values[i - 1] as number)));
  if (at < 0) return;
  throw refuse("quantiles-not-rising", `${what} must rise, got ${values[at - 1]} then ${values[at]}`);
}
