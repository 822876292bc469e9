/** Roots of continuous functions inside a bracket, where no derivative is at hand. */

const mostSteps = 200;

/** Steps towards a change of sign; from where it must be reached the root is nowhere near. */
const mostTries = 24;

/** Halvings towards the edge of where the function exists. */
const mostHalvings = 10;

/**
 * Where `f` crosses 0 between two ends; undefined where it has the same sign at both. Ridders' method: a bracket that
 * halves at least with every two evaluations, and doubles its right digits near the root.
 * C. Ridders, IEEE Transactions on Circuits and Systems 26 (1979) 979, doi:10.1109/TCS.1979.1084580.
 */
export function ridders(f: (x: number) => number, from: number, to: number): number | undefined {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [f(low), f(high)];
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  if (!(atLow < 0 !== atHigh < 0)) return undefined;
  let last = Number.NaN;
  for (let step = 0; step < mostSteps; step++) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) return middle;
    const atMiddle = f(middle);
    if (atMiddle === 0) return middle;
    const root = Math.sqrt(atMiddle * atMiddle - atLow * atHigh);
    const x = middle + (middle - low) * ((atLow < 0 ? -1 : 1) * (atMiddle / root));
    if (!(root > 0) || Math.abs(x - last) <= 2e-16 * Math.abs(x)) return x;
    const atX = f(x);
    if (atX === 0) return x;
    // The narrowest pair of neighbours between which the sign changes.
    if (atMiddle < 0 !== atX < 0) [low, atLow, high, atHigh] = [middle, atMiddle, x, atX];
    else if (atLow < 0 !== atX < 0) [high, atHigh] = [x, atX];
    else [low, atLow] = [x, atX];
    last = x;
  }
  return low + (high - low) / 2;
}

/**
 * The same from one point and a first step in the direction of the root: the step doubles until the sign changes, and
 * is halved where `f` does not exist (not a number). Undefined where the sign never changes.
 */
export function rootBeyond(f: (x: number) => number, start: number, firstStep: number): number | undefined {
  let [near, step, halvings] = [start, firstStep, 0];
  const atStart = f(start);
  for (let tries = 0; tries < mostTries && halvings < mostHalvings; tries++) {
    const next = near + step;
    const value = f(next);
    if (Number.isNaN(value)) {
      halvings++;
      step /= 2;
    } else if (value < 0 !== atStart < 0 || value === 0) return ridders(f, near, next);
    else {
      near = next;
      step = halvings > 0 ? step / 2 : step * 2;
    }
  }
  return undefined;
}
