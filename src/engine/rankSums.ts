/**
 * What Spearman rank correlations of an output are computed from, summed in the pass that evaluates it: an assumption is
 * monotone in its own uniform, so that uniform (its grade) stands for its rank; the output's rank is the mean rank of
 * the cell that its value falls in, known when all scenarios are counted.
 */
import { GROUPS } from "./reduction/groups.js";
import type { DistributionPart } from "./reduction/parts.js";

/** Sums over scenarios: grades g counted from ½, ranks r (or numbers of cells) from their middle. */
export interface RankSums {
  readonly count: number;
  readonly grade: number;
  readonly gradeSquares: number;
  readonly rank: number;
  readonly rankSquares: number;
  /** Σ g r. */
  readonly product: number;
}

/** One output against every driver. */
export interface RankTable {
  /** Names of the drivers: ids and cell labels. One that is missing has correlation 0. */
  readonly drivers: readonly string[];
  /** By driver, over all scenarios. */
  readonly whole: readonly RankSums[];
  /**
   * `replicates[r][d]`: driver d over scenarios r, r + R, r + 2 R, … of the run, with the number of a value's cell for its
   * rank: for the scatter that an error is taken from. None where scenarios count as independent.
   */
  readonly replicates: readonly (readonly RankSums[])[];
}

/** @param squares of each pair of drivers Σ g² in 16 groups, then those of the other */
export function rankTable(
  drivers: readonly string[],
  sums: DistributionPart,
  squares: readonly Float64Array[],
  replicates: number,
): RankTable {
  const ranks = centredRanks(sums.cells);
  const [count, rank, rankSquares] = cellSums(sums.cells, ranks);
  return {
    drivers,
    whole: drivers.map((_, driver) => {
      const [grade, product] = gradeSums(sums.grades[driver >> 1] as Float64Array, driver & 1, ranks);
      const gradeSquares = squaresOf(squares, driver).reduce((sum, each) => sum + each, 0);
      return { count, grade, gradeSquares, rank, rankSquares, product };
    }),
    replicates: replicates > 1 ? Array.from({ length: replicates }, (_, r) => replicateSums(sums, squares, r)) : [],
  };
}

function replicateSums(
  { numbers, products }: DistributionPart,
  squares: readonly Float64Array[],
  replicate: number,
): readonly RankSums[] {
  const [count = 0, rank = 0, rankSquares = 0] = [0, 1, 2].map((k) => numbers[k * GROUPS + replicate] as number);
  return products.map((product, driver) => ({
    count,
    grade: product[replicate] as number,
    gradeSquares: squaresOf(squares, driver)[replicate] as number,
    rank,
    rankSquares,
    product: product[GROUPS + replicate] as number,
  }));
}

/** Σ g² of a driver by group. */
function squaresOf(pairs: readonly Float64Array[], driver: number): Float64Array {
  const first = (driver & 1) * GROUPS;
  return (pairs[driver >> 1] as Float64Array).subarray(first, first + GROUPS);
}

/** Over all cells: Σ g and Σ g r of one of a pair. */
function gradeSums(table: Float64Array, which: number, ranks: Float64Array): readonly [number, number] {
  let sum = 0;
  let product = 0;
  for (let cell = 0; cell < ranks.length; cell++) {
    const grade = table[2 * cell + which] as number;
    sum += grade;
    product += grade * (ranks[cell] as number);
  }
  return [sum, product];
}

/** Over all cells: how many, Σ r and Σ r². */
function cellSums(table: Float64Array, ranks: Float64Array): readonly [number, number, number] {
  let sum = 0;
  let product = 0;
  let squares = 0;
  for (let cell = 0; cell < ranks.length; cell++) {
    const term = table[cell] as number;
    const rank = ranks[cell] as number;
    sum += term;
    product += term * rank;
    squares += term * rank * rank;
  }
  return [sum, product, squares];
}

/** Midranks of the values in each cell, less the mean of all ranks. */
function centredRanks(cells: Float64Array): Float64Array {
  const all = cells.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return cells.map((count) => {
    below += count;
    return below - count / 2 - all / 2;
  });
}
