/** A share of draws in words: "2.3%", "less than 0.1%". */
export function percent(share: number): string {
  return share < 0.001 ? "less than 0.1%" : `${Number((100 * share).toPrecision(2))}%`;
}
