/** Least of a smooth function of two numbers, by steps along both axes that are halved when none goes down. */

const smallestStep = 1e-13;
const mostSteps = 4000;

/** R. Hooke and T. A. Jeeves, Journal of the ACM 8 (1961) 212, doi:10.1145/321062.321069. Deterministic, needs no slopes. */
export function compassSearch(
  f: (x: number, y: number) => number,
  start: readonly [number, number],
): readonly [number, number] {
  let [x, y] = start;
  let [least, step] = [f(x, y), 0.5];
  for (let i = 0; i < mostSteps && step > smallestStep; i++) {
    const tries = [
      [x + step, y],
      [x - step, y],
      [x, y + step],
      [x, y - step],
      [x + step, y + step],
      [x - step, y - step],
      [x + step, y - step],
      [x - step, y + step],
    ] as const;
    const values = tries.map(([a, b]) => f(a, b));
    const best = values.indexOf(Math.min(...values.filter((value) => !Number.isNaN(value))));
    if (best >= 0 && (values[best] as number) < least) {
      least = values[best] as number;
      [x, y] = tries[best] as readonly [number, number];
    } else step /= 2;
  }
  return [x, y];
}
