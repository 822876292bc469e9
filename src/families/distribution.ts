/** The contract that every distribution family meets. One family a file; the registry is `families/index.ts`. */

/** Which tail a probability is measured from. `quantile(1e-20, "upper")` is exact where `quantile(1 - 1e-20)` cannot be. */
export type Tail = "lower" | "upper";

/** Parameters by name, in a family's canonical parameterisation. Plain data: crosses to worker threads. */
export type Parameters = Readonly<Record<string, number | readonly number[]>>;

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
}

/** A distribution of several numbers that add up to one. Each member alone follows its marginal. */
export interface SimplexDistribution {
  readonly family: string;
  readonly parameters: Parameters;
  readonly mean: readonly number[];
  readonly variance: readonly number[];
  readonly marginals: readonly Distribution[];
}

/** One way of stating a family: the keys a person writes, and how they become canonical parameters. */
export interface Parameterisation {
  /** Key to a short description: `{ mean: "mean", sd: "standard deviation" }`. All are required. */
  readonly keys: Readonly<Record<string, string>>;
  /** Further keys that may stand beside them, with what they default to said in the description. */
  readonly optional?: Readonly<Record<string, string>>;
  /** Checks the values and returns canonical parameters. Throws CredenceError, subject first. */
  resolve(values: Parameters): Parameters;
}

/** A family: its name, how it can be stated, and how a distribution is made from canonical parameters. */
export interface Family {
  readonly name: string;
  /** One line for schema and documentation: what it is and when to use it. */
  readonly summary: string;
  readonly parameterisations: readonly Parameterisation[];
  make(parameters: Parameters): Distribution;
}
