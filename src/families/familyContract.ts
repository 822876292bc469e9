/** The contract that every distribution family meets. One family a file; the registry is `families/index.ts`. */
import type { Decimal } from "decimal.js";
import type {
  Distribution,
  JointDistribution,
  Parameters,
  Refuse,
  SimplexDistribution,
  Standardised,
} from "./distribution.js";
import type { Fitted } from "./quantileFit.js";

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

/** Names of parameters, and the mean in decimals from them in this order. */
export type ExactMean = readonly [names: readonly string[], mean: (...values: Decimal[]) => Decimal];

/** A family that takes the place of another, and what it was fitted to. */
export interface Became {
  readonly family: string;
  readonly parameters: Parameters;
  /** "120 observations". */
  readonly from: string;
}

/** What one of several people said, as a distribution. */
export interface Judgement {
  readonly who: string;
  /** Share of the weight. */
  readonly share: number;
  readonly family: string;
  readonly parameters: Parameters;
}

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
  /** Only where another family takes its place. */
  becomes?(parameters: Parameters): Became;
  /** Only where several people's judgements are pooled: what each of them said. */
  judgements?(parameters: Parameters): readonly Judgement[];
  /** Only where shapes can be shared; otherwise a distribution is tabulated as it stands. */
  standardise?(parameters: Parameters): Standardised;
}
