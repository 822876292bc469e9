/** The registry of families. To add one: its file, and one line in `plain.ts`. */
import { CredenceError, type Place, unknownName } from "../errors.js";
import * as all from "./all.js";
import type { Distribution, Parameters, SimplexDistribution } from "./distribution.js";
import type { Family } from "./familyContract.js";
import { makeFrom, parametersFrom } from "./make.js";
import type { Stated } from "./resolve.js";

/** Every family under the name that studies use, in the order of the alphabet. */
export const families: Readonly<Record<string, Family>> = Object.fromEntries(
  Object.values<Family>(all)
    .map((family) => [family.name, family] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/**
 * The canonical parameters of what a person stated, in whichever way the family allows.
 * @param subject Id of the assumption: every message begins with it.
 * @throws CredenceError `unknown-family`, `unknown-parameter`, `parameters-missing`, `parameters-ambiguous`,
 * `parameter-not-a-number`, `parameter-not-finite`, `parameter-not-a-list`, and codes of impossible parameters such as
 * `beta-impossible-sd`, `zero-spread`, `negative-spread`, `parameter-not-positive`, `mode-outside`.
 * @example resolveParameters("beta", { mean: 0.5, sd: 0.1 }, "captureRate") // { alpha: 12, beta: 12 }
 */
export function resolveParameters(family: string, stated: Stated, subject: string, place?: Place): Parameters {
  return parametersFrom(familyNamed(family, subject, place), stated, subject, place);
}

/**
 * The distribution of a family with these parameters (canonical, or stated in any other way). Parameters are checked.
 * @throws CredenceError as `resolveParameters`; `family-not-scalar` for a simplex family.
 * @example makeDistribution("gamma", { shape: 4, scale: 0.5 }).quantile(0.975)
 */
export function makeDistribution(family: string, parameters: Parameters): Distribution {
  return makeFrom(familyNamed(family, family), resolveParameters(family, parameters, family));
}

/**
 * The distribution of canonical parameters, as `resolveParameters` gives them: what has been checked is not checked again.
 * @throws CredenceError `unknown-family`; `family-not-scalar` for a simplex family.
 */
export function distributionOf(family: string, canonical: Parameters): Distribution {
  return makeFrom(familyNamed(family, family), canonical);
}

/**
 * The distribution of shares that add up to one.
 * @throws CredenceError as `resolveParameters`; `family-not-simplex` for a family of single numbers.
 * @example makeSimplex("dirichlet", { alpha: [35, 40, 25] }).mean // [0.35, 0.4, 0.25]
 */
export function makeSimplex(family: string, parameters: Parameters): SimplexDistribution {
  const simplex = familyNamed(family, family).makeSimplex?.(resolveParameters(family, parameters, family));
  if (simplex !== undefined) return simplex;
  throw new CredenceError("family-not-simplex", `${family}: gives one number, not several that add up to one`);
}

function familyNamed(name: string, subject: string, place?: Place): Family {
  const family = Object.hasOwn(families, name) ? families[name] : undefined;
  if (family !== undefined) return family;
  const { message, remedy } = unknownName("distribution", name, Object.keys(families));
  throw new CredenceError("unknown-family", `${subject}: ${message}`, { place, remedy });
}
