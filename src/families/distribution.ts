/** What a distribution is, of one number or of several. */
import type { CredenceError } from "../errors.js";
import type { Pearson } from "../numerics/octaves/pearson.js";
import type { BetaShape } from "../numerics/special/betaTail.js";
import type { GammaShape } from "../numerics/special/gammaTail.js";
import type { Tail } from "../numerics/special/tail.js";

export type { Tail };

/** A distribution inside another, as a study writes it: `{ distribution: "gamma", shape: 4, scale: 2 }`. */
export interface Member {
  readonly distribution: string;
  readonly [key: string]: Parameter;
}

/** One parameter: a number, several, a word, or distributions that this one is made of. */
export type Parameter = number | string | readonly number[] | readonly Member[];

/** Parameters by name, in a family's canonical parameterisation. Plain data: crosses to worker threads. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** One distribution of one number, its parameters checked and fixed. */
export interface Distribution {
  /** The family's name as studies write it, for example "log-uniform". */
  readonly family: string;
  /** Canonical parameters; `makeDistribution(family, parameters)` gives the same distribution again. */
  readonly parameters: Parameters;
  /** In the unit that was stated; infinite, or no number, where it has none. */
  readonly mean: number;
  /** In that unit squared. */
  readonly variance: number;
  /** Smallest and largest possible value (may be infinite). */
  readonly support: readonly [number, number];
  /** Whether its values are single ones, each with a probability. */
  readonly discrete: boolean;
  /**
   * The value that the distribution falls below with probability p (of the given tail): `quantile(1e-20, "upper")` is exact
   * where `quantile(1 - 1e-20)` cannot be. @throws CredenceError `probability-outside`.
   */
  quantile(p: number, tail?: Tail): number;
  /** Probability of a value at most x (lower) or above x (upper). @throws CredenceError `not-a-number`. */
  cdf(x: number, tail?: Tail): number;
  /** Probability density at x, or probability of x for a discrete family. @throws CredenceError `not-a-number`. */
  density(x: number): number;
  /** Only where it is a mixture: what it is made of, the weights adding up to one. */
  readonly parts?: readonly Part[] | undefined;
  /** Only where the slope of the log density is a ratio of polynomials: inversion tables are then built at once. */
  readonly pearson?: Pearson | undefined;
  /** Only of the gamma distribution with scale 1 and the beta distribution from 0 to 1: tables ask them in WebAssembly. */
  readonly shape?: GammaShape | BetaShape | undefined;
}

/** One of the distributions that a mixture is made of. */
export interface Part {
  readonly weight: number;
  readonly distribution: Distribution;
}

/** A distribution of several numbers that add up to one. Each member alone follows its marginal. */
export interface SimplexDistribution {
  readonly family: string;
  /** Canonical, as those of a `Distribution`. */
  readonly parameters: Parameters;
  /** One a member, as are variances and marginals. */
  readonly mean: readonly number[];
  readonly variance: readonly number[];
  readonly marginals: readonly Distribution[];
}

/** A distribution of several numbers that move together: a Gaussian copula of its marginals. */
export interface JointDistribution extends SimplexDistribution {
  /** Pearson correlations of the normal scores, a matrix row by row. */
  readonly correlation: readonly number[];
}

/**
 * Makes the error for a parameter that cannot be. Whoever reads the study has put its subject and place in already:
 * `throw refuse("beta-impossible-sd", "sd must be below 0.5, got 0.6", "…")`.
 */
export type Refuse = (code: string, rule: string, remedy?: string) => CredenceError;

/** A distribution as `shift + scale * Z`, so that all distributions of one shape share one inversion table, that of Z. */
export interface Standardised {
  readonly standard: Distribution;
  readonly shift: number;
  readonly scale: number;
}
