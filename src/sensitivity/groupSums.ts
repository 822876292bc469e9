/** Sums over the groups of a sample: scenario i belongs to group i mod `groups`, added in the order of the scenarios. */
export function groupSums(count: number, groups: number, of: (scenario: number) => number): Float64Array {
  const sums = new Float64Array(groups);
  for (let i = 0; i < count; i++) sums[i % groups] = (sums[i % groups] as number) + of(i);
  return sums;
}
