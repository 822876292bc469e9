/** The contract that every distribution family meets. One family a file; the registry is `families/index.ts`. */
import type { Decimal } from "decimal.js";
import type { CredenceError } from "../errors.js";
import type { BetaShape } from "../numerics/betaTail.js";
import type { GammaShape } from "../numerics/gammaTail.js";
import type { Pearson } from "../numerics/pearson.js";

/** Which tail a probability is measured from. `quantile(1e-20, "upper")` is exact where `quantile(1 - 1e-20)` cannot be. */
export type Tail = "lower" | "upper";

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
  readonly mean: number;
  readonly variance: number;
  /** Smallest and largest possible value (may be infinite). */
  readonly support: readonly [number, number];
  readonly discrete: boolean;
  /** The value that the distribution falls below with probability p (of the given tail). */
  quantile(p: number, tail?: Tail): number;
  /** Probability of a value at most x (lower) or above x (upper). */
  cdf(x: number, tail?: Tail): number;
  /** Probability density at x, or probability of x for a discrete family. */
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
  readonly parameters: Parameters;
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

/** One way of stating a family: the keys a person writes, and how they become canonical parameters. */
export interface Parameterisation {
  /** Key to a short description: `{ mean: "mean", sd: "standard deviation" }`. All are required. */
  readonly keys: Readonly<Record<string, string>>;
  /** Further keys that may stand beside them, with what they default to said in the description. */
  readonly optional?: Readonly<Record<string, string>>;
  /** Those of the keys that hold a list of numbers rather than one number. */
  readonly lists?: readonly string[];
  /** Those of the keys that hold a word rather than a number. */
  readonly words?: readonly string[];
  /** Those of the keys that hold a list of distributions, each a record as a study writes it. */
  readonly members?: readonly string[];
  /** Checks the values, already known to be finite numbers and lists of them, and returns canonical parameters. */
  resolve(values: Parameters, refuse: Refuse): Parameters;
}

/** A distribution as `shift + scale * Z`, so that all distributions of one shape share one inversion table, that of Z. */
export interface Standardised {
  readonly standard: Distribution;
  readonly shift: number;
  readonly scale: number;
}

/** Quantiles: x[i] is the value below which p[i] lies. */
export interface Points {
  readonly p: readonly number[];
  readonly x: readonly number[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A family fitted to quantiles. */
export interface QuantileFit {
  readonly family: string;
  readonly parameters: Parameters;
  /** Weighted sum of squared differences of probability. */
  readonly squares: number;
  /** Largest distance between a stated probability and that of the fit. */
  readonly misfit: number;
}

/** Why a family was taken: stated, the best within tolerance, a metalog as none was, the best as no metalog serves. */
export type Reason = "stated" | "best" | "metalog" | "nearest";

/** A family that took the place of another. */
export interface Became {
  readonly family: string;
  readonly parameters: Parameters;
  readonly from: string;
}

/** What one of several experts said. */
export interface Judgement {
  readonly who: string;
  /** Share of the weight. */
  readonly share: number;
  readonly family: string;
  readonly parameters: Parameters;
}

/** How a judgement became a distribution. */
export interface Fitted {
  readonly points: Points;
  /** Largest miss of a probability at which a family counts as what was meant. */
  readonly tolerance: number;
  readonly chosen: QuantileFit;
  readonly reason: Reason;
  /** Every family that was fitted, the closest first. */
  readonly fits: readonly QuantileFit[];
}

/** Names of parameters, and the mean in decimals from them in this order. */
export type ExactMean = readonly [names: readonly string[], mean: (...values: Decimal[]) => Decimal];

/** A family: its name, how it can be stated, and how a distribution is made from canonical parameters. */
export interface Family {
  readonly name: string;
  /** One line for schema and documentation: what it is and when to use it. */
  readonly summary: string;
  /** The first is the canonical one: it gives canonical parameters back as they are. */
  readonly parameterisations: readonly Parameterisation[];
  /** Only where the distribution is a sample: the list parameter that `file` and `column` may fill. */
  readonly sample?: string;
  /** Only where keys may be numbers (`0.05: 2`): the two list parameters that hold those keys and their values. */
  readonly pairs?: readonly [string, string];
  /** For canonical parameters that have been checked. Throws `family-not-scalar` for a simplex family. */
  make(parameters: Parameters): Distribution;
  /** Only where the mean is simple arithmetic of canonical parameters, of all that are given: for exact base cases. */
  readonly exactMean?: ExactMean;
  /** Only where a draw is several numbers that add up to one. */
  makeSimplex?(parameters: Parameters): SimplexDistribution;
  /** Only where a draw is several numbers that move together without adding up to anything. */
  makeJoint?(parameters: Parameters): JointDistribution;
  /** Only where a discrete distribution has other values than 0, 1, 2 …: all of them, rising; undefined where these do not. */
  atoms?(parameters: Parameters): readonly number[] | undefined;
  /** Only where another family is fitted to what somebody said: how that came out. */
  fit?(parameters: Parameters): Fitted;
  /** Only where truncation is best done to what the distribution is made of; otherwise, and where undefined, `truncate.ts` does it. */
  truncate?(parameters: Parameters, ends: readonly [number, number]): Distribution | undefined;
  /** Only where another family takes its place: which, and what it was fitted to ("120 observations"). */
  becomes?(parameters: Parameters): Became;
  /** Only where several people's judgements are pooled: what each of them said. */
  judgements?(parameters: Parameters): readonly Judgement[];
  /** Only where shapes can be shared; otherwise a distribution is tabulated as it stands. */
  standardise?(parameters: Parameters): Standardised;
}
