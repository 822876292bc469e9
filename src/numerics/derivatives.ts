/** Slopes and bends of a smooth function of a few numbers, by differences of the fourth order. */

/** A function of a few numbers whose unit is of the order of 1. */
export type FewNumbers = (at: readonly number[]) => number;

const slopeStep = 1e-3;
const bendStep = 1e-2;

/** Each first derivative, to about 1e-11 of the function's third to fifth ones. */
export function gradient(f: FewNumbers, at: readonly number[]): readonly number[] {
  return at.map((_, i) => slope((t) => f(moved(at, i, t))));
}

/** Second derivatives, row-major. */
export function hessian(f: FewNumbers, at: readonly number[]): readonly number[] {
  const size = at.length;
  const centre = f(at);
  const matrix = new Array<number>(size * size).fill(0);
  for (let i = 0; i < size; i++) {
    matrix[i * size + i] = bend((t) => f(moved(at, i, t)), centre);
    for (let j = 0; j < i; j++) {
      const twist = mixed((s, t) => f(moved(moved(at, i, s), j, t)));
      matrix[i * size + j] = twist;
      matrix[j * size + i] = twist;
    }
  }
  return matrix;
}

function moved(at: readonly number[], axis: number, by: number): readonly number[] {
  return at.map((value, i) => (i === axis ? value + by : value));
}

function slope(f: (t: number) => number): number {
  const [near, far] = [f(slopeStep) - f(-slopeStep), f(2 * slopeStep) - f(-2 * slopeStep)];
  return (8 * near - far) / (12 * slopeStep);
}

function bend(f: (t: number) => number, centre: number): number {
  const [near, far] = [f(bendStep) + f(-bendStep), f(2 * bendStep) + f(-2 * bendStep)];
  return (16 * near - far - 30 * centre) / (12 * bendStep * bendStep);
}

/** Richardson's extrapolation of the plain cross difference. */
function mixed(f: (s: number, t: number) => number): number {
  const cross = (h: number): number => (f(h, h) - f(h, -h) - f(-h, h) + f(-h, -h)) / (4 * h * h);
  return (4 * cross(bendStep) - cross(2 * bendStep)) / 3;
}
