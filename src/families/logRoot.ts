/** Roots of monotone functions of a positive number, for parameters that moments give only implicitly. */
import { exp } from "../numerics/special/exponential.js";
import { log } from "../numerics/special/logarithm.js";

/** Halvings of the logarithm after which neighbouring doubles are told apart. */
const halvings = 64;

/** Where a falling function crosses 0 between two positive ends; undefined where it does not. */
export function logRoot(falling: (x: number) => number, least: number, most: number): number | undefined {
  if (!(falling(least) >= 0 && falling(most) <= 0)) return undefined;
  let [low, high] = [log(least), log(most)];
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (falling(exp(middle)) >= 0) low = middle;
    else high = middle;
  }
  return exp((low + high) / 2);
}
