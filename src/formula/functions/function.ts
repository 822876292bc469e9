/** The contract of an operator or function that needs nothing but the values of its arguments. One record each. */
import type { Operation } from "../codegen/statement.js";
import type { Exact } from "../decimal.js";

/**
 * How units pass through. `same`: all arguments and the result share one unit. `truth`: they share one, the result
 * is a plain number. `plain`: arguments and result are plain numbers. `logic`: anything in, a plain number out.
 * `multiply`, `divide`: units combine as values do. `power`: that of the first, raised. `root`: half its powers.
 */
export type UnitRule = "same" | "truth" | "plain" | "logic" | "multiply" | "divide" | "power" | "root";

/** An operator or function. */
export interface PlainFunction {
  readonly name: string;
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  readonly units: UnitRule;
  /** On doubles. Where there is no value the answer is NaN, never an infinity that a later `min` would hide. */
  readonly double: (...values: number[]) => number;
  /** The same in decimals of 40 digits. */
  readonly exact: (...values: Exact[]) => Exact;
  /** What computes `double` of values held under these names (or literals), where that beats a call. */
  readonly inline?: (...names: string[]) => Operation | undefined;
}
