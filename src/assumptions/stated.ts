/** Distributions as functions of the keys that studies use: for notebooks, and for a look at what an assumption means. */
import type { Distribution, SimplexDistribution } from "../families/distribution.js";
import { makeDistribution, makeSimplex, resolveParameters } from "../families/index.js";

/** Keys that say what the number is; they may stand beside the family's own. */
const about = ["label", "unit", "source", "provenance", "note", "value", "priceYear"] as const;

/** The family's own keys (`{ mean, sd }`, `{ alpha, beta }` …), and whatever says what the number is. */
export type StatedKeys = Readonly<Record<string, unknown>>;

/** A distribution that also serves as the record of an assumption: `toJSON` gives what a study file would hold. */
export type Stated<D> = D & { toJSON(): StatedKeys };

/**
 * The function of a family: `statedAs("beta")({ mean: 0.6, sd: 0.08, source: "Local audit 2026" })`.
 * @throws CredenceError as a study file with the same keys would.
 */
export function statedAs(family: string): (keys: StatedKeys) => Stated<Distribution> {
  return (keys) => withRecord(makeDistribution(family, parametersOf(family, keys)), family, keys);
}

/** The function of a family of shares that add up to one. */
export function statedSimplex(family: string): (keys: StatedKeys) => Stated<SimplexDistribution> {
  return (keys) => withRecord(makeSimplex(family, parametersOf(family, keys)), family, keys);
}

function parametersOf(family: string, keys: StatedKeys) {
  const own = Object.entries(keys).filter(([key]) =>
    family === "fixed" ? key === "value" : !about.some((other) => other === key),
  );
  return resolveParameters(family, Object.fromEntries(own), family);
}

function withRecord<D extends object>(distribution: D, family: string, keys: StatedKeys): Stated<D> {
  const { priceYear, ...rest } = keys;
  const record = { distribution: family, ...rest, ...(priceYear === undefined ? {} : { "price-year": priceYear }) };
  return Object.assign(distribution, { toJSON: () => record });
}
