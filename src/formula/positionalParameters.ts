/** The order in which `pmf` and `cdf` take the parameters of a family. */
import { families } from "../families/index.js";

/** The keys of the family's first parameterisation, or undefined if there is no such family of single numbers. */
export function positionalParameters(family: string): readonly string[] | undefined {
  const first = Object.hasOwn(families, family) ? families[family]?.parameterisations[0] : undefined;
  return first === undefined || first.lists !== undefined ? undefined : Object.keys(first.keys);
}
