/** What every distribution does alike: checks of arguments, ends of the support. */
import { CredenceError } from "../errors.js";
import type { Distribution, Tail } from "./distribution.js";

/** A distribution whose `quantile` need only serve 0 < p < 1, and `cdf` and `density` only the inside of the support. */
export function continuous(inside: Omit<Distribution, "discrete">): Distribution {
  const [low, high] = inside.support;
  return {
    ...inside,
    discrete: false,
    quantile(p, tail = "lower") {
      const end = endOfSupport(inside, p, tail);
      return end ?? inside.quantile(p, tail);
    },
    cdf(x, tail = "lower") {
      checkNumber(inside.family, x);
      if (x <= low) return tail === "lower" ? 0 : 1;
      if (x >= high) return tail === "lower" ? 1 : 0;
      return inside.cdf(x, tail);
    },
    density(x) {
      checkNumber(inside.family, x);
      if (x < low || x > high || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) return 0;
      return inside.density(x);
    },
  };
}

/** The end of the support that p = 0 and p = 1 stand for. @throws CredenceError `probability-outside`. */
export function endOfSupport(of: Pick<Distribution, "family" | "support">, p: number, tail: Tail): number | undefined {
  if (p > 0 && p < 1) return undefined;
  if (p === 0 || p === 1) return of.support[(p === 0) === (tail === "lower") ? 0 : 1];
  throw new CredenceError("probability-outside", `${of.family}: a probability must be between 0 and 1, got ${p}`);
}

/** @throws CredenceError `not-a-number`. */
export function checkNumber(family: string, x: number): void {
  if (!Number.isNaN(x)) return;
  throw new CredenceError("not-a-number", `${family}: needs a number to evaluate at, got ${x}`);
}
