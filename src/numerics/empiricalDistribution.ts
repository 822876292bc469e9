/** A sample as the exact share of its values below each of some thousand amounts: what a figure can show of it. */
import { nextUp } from "./bits.js";

/** Plain data. Between two amounts values are taken to lie evenly. */
export interface EmpiricalDistribution {
  /** Ascending, the least and the greatest value first and last. */
  readonly amounts: Float64Array;
  /** How many values lie below each amount; of the last: how many there are. */
  readonly below: Float64Array;
}

/** How many values it is of. */
export function distributionCount({ below }: EmpiricalDistribution): number {
  return below.at(-1) ?? 0;
}

/**
 * The distribution of values counted in cells.
 * @param edges ascending
 * @param counts of the cells below the first edge, from each edge up to the next, and from the last edge on
 */
export function distributionFromCells(
  edges: Float64Array,
  counts: Float64Array,
  [least, most]: readonly [number, number],
): EmpiricalDistribution {
  const [amounts, below] = [new Float64Array(edges.length + 2), new Float64Array(edges.length + 2)];
  amounts[0] = least;
  let last = 0;
  let count = counts[0] as number;
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i] as number;
    const inside = edge > (amounts[last] as number) && edge < most;
    if (inside) {
      amounts[++last] = edge;
      below[last] = count;
    }
    count += counts[i + 1] as number;
  }
  if (!(most > least)) return { amounts: Float64Array.of(least), below: Float64Array.of(count) };
  amounts[++last] = most;
  below[last] = count;
  return { amounts: amounts.slice(0, last + 1), below: below.slice(0, last + 1) };
}

/** The distribution of a column: each value counted where it is. */
export function distributionOfColumn(values: Float64Array): EmpiricalDistribution {
  const sorted = values.slice().sort();
  const amounts: number[] = [];
  const below: number[] = [];
  sorted.forEach((value, place) => {
    if (place > 0 && value === sorted[place - 1]) below[below.length - 1] = place + 1;
    else {
      amounts.push(value, nextUp(value));
      below.push(place, place + 1);
    }
  });
  return { amounts: Float64Array.from(amounts), below: Float64Array.from(below) };
}

/** How many values lie below x: exact where x is one of the amounts. */
export function countBelow(of: EmpiricalDistribution, x: number): number {
  const { amounts, below } = of;
  if (!(x > (amounts[0] as number))) return 0;
  if (x > (amounts.at(-1) as number)) return distributionCount(of);
  const cell = lastNotAbove(amounts, x);
  const [from, to] = [amounts[cell] as number, amounts[cell + 1] as number];
  const [low, high] = [below[cell] as number, below[cell + 1] as number];
  return cell + 1 < amounts.length ? low + ((high - low) * (x - from)) / (to - from) : low;
}

/**
 * The value that a share of p lies below: the middle of a gap where p falls in one. For figures; quantiles that are
 * reported are exact.
 */
export function distributionQuantile(of: EmpiricalDistribution, p: number): number {
  const { amounts, below } = of;
  const wanted = p * (distributionCount(of) - 1) + 0.5;
  const last = lastNotAbove(below, wanted);
  const [low, high] = [below[last] as number, below[last + 1] ?? (below[last] as number)];
  const [from, to] = [amounts[last] as number, amounts[last + 1] ?? (amounts[last] as number)];
  if (low === wanted || high <= low) return (from + (amounts[below.indexOf(low)] as number)) / 2;
  return from + ((to - from) * (wanted - low)) / (high - low);
}

/** The last place whose number is not above x; 0 where there is none. */
function lastNotAbove(ascending: Float64Array, x: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}
