/** Shares of a difference that several changes make together: they add up to it. */

/** What is reached with some of the changes, by position: any numbers that can be added. */
export type Worth = (taken: readonly number[]) => Promise<Float64Array>;

/**
 * Each change's part on average over all orders in which the changes can be made.
 * Source: Shapley 1953, A value for n-person games, doi:10.1515/9781400881970-018.
 */
export async function shapleyShares(count: number, worth: Worth): Promise<readonly Float64Array[]> {
  const subsets = Array.from({ length: 1 << count }, (_, mask) => members(mask, count));
  const worths: Float64Array[] = [];
  for (const subset of subsets) worths.push(await worth(subset));
  return Array.from({ length: count }, (_, player) => {
    const share = new Float64Array(worths[0]?.length ?? 0);
    for (const [mask, subset] of subsets.entries()) {
      if (subset.includes(player)) continue;
      const weight = 1 / (count * binomial(count - 1, subset.length));
      add(share, worths[mask | (1 << player)] ?? share, worths[mask] ?? share, weight);
    }
    return share;
  });
}

/** The average over two orders, one the other reversed: a pair of changes that act together share what they do evenly. */
export async function twoOrderShares(order: readonly number[], worth: Worth): Promise<readonly Float64Array[]> {
  const { length } = await worth([]);
  const shares = order.map(() => new Float64Array(length));
  for (const one of [order, [...order].reverse()]) {
    for (const [step, player] of one.entries()) {
      add(shares[player] as Float64Array, await worth(one.slice(0, step + 1)), await worth(one.slice(0, step)), 0.5);
    }
  }
  return shares;
}

function members(mask: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i).filter((i) => (mask >> i) % 2 === 1);
}

function add(sum: Float64Array, after: Float64Array, before: Float64Array, weight: number): void {
  after.forEach((value, i) => {
    sum[i] = (sum[i] as number) + weight * (value - (before[i] as number));
  });
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}
