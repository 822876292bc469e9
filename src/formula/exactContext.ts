/** What the exact evaluation of an expression asks of its surroundings. */
import type { Exact } from "./decimal.js";
import type { Source } from "./expression.js";
import type { DistributionFunction } from "./functions/distributions.js";
import type { Index } from "./graph.js";
import type { Position } from "./position.js";

/** What the evaluation of an expression may ask for. */
export interface ExactContext {
  readonly indexes: Readonly<Record<string, Index>>;
  /** Value of an input, a formula or a numeric index at a position. */
  valueOf(id: string, position: Position): Exact;
  /** Index and points of a grid. */
  gridOf(id: string): Grid;
  distribution(fn: string, family: string): DistributionFunction;
}

/** A grid of a lookup, in decimals. */
export interface Grid {
  readonly index: string;
  readonly points: readonly Exact[];
}

/** The formula being evaluated, for the place of an error. */
export interface Within {
  readonly id: string;
  readonly source: Source;
}
