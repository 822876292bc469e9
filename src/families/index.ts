/** The registry of families. To add one: its file, and one line in `families`. */
import { CredenceError, type Place, unknownName } from "../errors.js";
import { beta } from "./beta.js";
import { dirichlet } from "./dirichlet.js";
import { discrete } from "./discrete.js";
import type { Distribution, Family, Parameters, SimplexDistribution } from "./distribution.js";
import { fixed } from "./fixed.js";
import { gamma } from "./gamma.js";
import { lognormal } from "./lognormal.js";
import { negativeBinomial } from "./negativeBinomial.js";
import { normal } from "./normal.js";
import { pert } from "./pert.js";
import { poisson } from "./poisson.js";
import { resolve, type Stated } from "./resolve.js";
import { triangular } from "./triangular.js";
import { uniform } from "./uniform.js";

/** Every family under the name that studies use. */
export const families: Readonly<Record<string, Family>> = {
  beta,
  dirichlet,
  discrete,
  fixed,
  gamma,
  lognormal,
  "negative-binomial": negativeBinomial,
  normal,
  pert,
  poisson,
  triangular,
  uniform,
};

/**
 * The canonical parameters of what a person stated, in whichever way the family allows.
 * @param subject Id of the assumption: every message begins with it.
 * @throws CredenceError `unknown-family`, `unknown-parameter`, `parameters-missing`, `parameters-ambiguous`,
 * `parameter-not-a-number`, `parameter-not-finite`, `parameter-not-a-list`, and codes of impossible parameters such as
 * `beta-impossible-sd`, `zero-spread`, `negative-spread`, `parameter-not-positive`, `mode-outside`.
 * @example resolveParameters("beta", { mean: 0.5, sd: 0.1 }, "captureRate") // { alpha: 12, beta: 12 }
 */
export function resolveParameters(family: string, stated: Stated, subject: string, place?: Place): Parameters {
  return resolve(familyNamed(family, subject, place), stated, subject, place);
}

/**
 * The distribution of a family with these parameters (canonical, or stated in any other way). Parameters are checked.
 * @throws CredenceError as `resolveParameters`; `family-not-scalar` for a simplex family.
 * @example makeDistribution("gamma", { shape: 4, scale: 0.5 }).quantile(0.975)
 */
export function makeDistribution(family: string, parameters: Parameters): Distribution {
  return familyNamed(family, family).make(resolveParameters(family, parameters, family));
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
