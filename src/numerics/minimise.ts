/** Least of a smooth function of a few numbers: Newton's steps, damped where they do not go down. */
import { cholesky, solveCholesky } from "./cholesky.js";
import { type FewNumbers, gradient, hessian } from "./derivatives.js";

const mostSteps = 200;
const smallestStep = 1e-11;
const leastDamping = 1e-6;
const mostDamping = 1e12;

/** Where a function is least. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  /** False where the steps ran out, as on a slope without an end. */
  readonly found: boolean;
}

/**
 * The least value of `f` near `start`, whose numbers should be of the order of 1, with its place to about 1e-9.
 * Damping by D. W. Marquardt, Journal of the SIAM 11 (1963) 431, doi:10.1137/0111030. Deterministic.
 * @example minimise(([x, y]) => (x - 1) * (x - 1) + y * y, [0, 0]).at // [1, 0]
 */
export function minimise(f: FewNumbers, start: readonly number[]): Minimum {
  let at = start;
  let value = f(at);
  let damping = leastDamping;
  for (let i = 0; i < mostSteps; i++) {
    const [slopes, bends] = [gradient(f, at), hessian(f, at)];
    const next = downwards(f, at, value, slopes, bends, damping);
    if (next === undefined) return { at, value, found: settled(slopes, bends) };
    const step = Math.max(...next.at.map((x, k) => Math.abs(x - (at[k] as number))));
    ({ at, value, damping } = next);
    if (step < smallestStep) return { at, value, found: true };
  }
  return { at, value, found: false };
}

interface Step {
  readonly at: readonly number[];
  readonly value: number;
  readonly damping: number;
}

/** The first step that does not go up, with as much damping as that takes; undefined where none is left. */
function downwards(
  f: FewNumbers,
  at: readonly number[],
  value: number,
  slopes: readonly number[],
  bends: readonly number[],
  first: number,
): Step | undefined {
  const size = at.length;
  const scale = Math.max(...at.map((_, i) => Math.abs(bends[i * size + i] as number)), Number.MIN_VALUE);
  for (let damping = first; damping < mostDamping; damping *= 10) {
    const root = cholesky(damped(bends, size, damping > leastDamping ? damping * scale : 0), size);
    if (root === undefined) continue;
    const step = solveCholesky(root, slopes, size);
    const there = at.map((x, i) => x - (step[i] as number));
    const lower = f(there);
    if (lower <= value) return { at: there, value: lower, damping: Math.max(damping / 100, leastDamping) };
  }
  return undefined;
}

function damped(matrix: readonly number[], size: number, by: number): readonly number[] {
  return matrix.map((value, k) => (k % (size + 1) === 0 ? value + by : value));
}

/** No step goes down any more: at the bottom, to rounding, the slope is nothing beside the bend. */
function settled(slopes: readonly number[], bends: readonly number[]): boolean {
  const size = slopes.length;
  return slopes.every((slope, i) => Math.abs(slope) <= 1e-5 * Math.abs(bends[i * size + i] as number));
}
