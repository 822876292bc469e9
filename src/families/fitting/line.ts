/** The straight line nearest to points. */

/** Intercept and slope by least squares. */
export function line(xs: readonly number[], ys: readonly number[]): readonly [number, number] {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  let [product, square] = [0, 0];
  for (const [i, value] of xs.entries()) {
    product += (value - x) * ((ys[i] as number) - y);
    square += (value - x) * (value - x);
  }
  const slope = product / square;
  return [y - slope * x, slope];
}
