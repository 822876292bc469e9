/** c[0] + c[1] T1(t) + c[2] T2(t) + … for -1 <= t <= 1, by Clenshaw's recurrence. */
export function chebyshevSum(c: Float64Array, t: number): number {
  const twice = t + t;
  let next = 0;
  let now = 0;
  for (let k = c.length - 1; k > 0; k--) {
    const before = twice * now - next + c[k];
    next = now;
    now = before;
  }
  return t * now - next + c[0];
}
