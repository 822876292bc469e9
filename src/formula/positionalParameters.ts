/** The order in which `pmf` and `cdf` take the parameters of a family. */
import { families } from "../families/index.js";

/** As the study format lists them. What it does not list goes by the family's own first parameterisation. */
const documented: ReadonlyMap<string, readonly string[]> = new Map([
  ["normal", ["mean", "sd"]],
  ["lognormal", ["meanlog", "sdlog"]],
  ["beta", ["alpha", "beta"]],
  ["gamma", ["shape", "scale"]],
  ["uniform", ["min", "max"]],
  ["triangular", ["min", "mode", "max"]],
  ["poisson", ["mean"]],
  ["negative-binomial", ["mean", "sd"]],
]);

/** The keys of the family's parameters, or undefined if there is no such family of single numbers. */
export function positionalParameters(family: string): readonly string[] | undefined {
  const first = Object.hasOwn(families, family) ? families[family]?.parameterisations[0] : undefined;
  if (first === undefined || first.lists !== undefined) return undefined;
  return documented.get(family) ?? Object.keys(first.keys);
}
