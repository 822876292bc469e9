/**
 * What Spearman rank correlations of an output are computed from, summed in the pass that evaluates it: an assumption is
 * monotone in its own uniform, so that uniform (its grade) stands for its rank; the output's rank is the mean rank of
 * the cell that its value falls in, known when all scenarios are counted.
 */
import type { CellTable } from "./reduction/loops.js";

/** Sums over the scenarios of one group: grades g counted from ½, ranks r from their mean. */
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
  /**
   * `groups[g][d]`: driver d over scenarios g, g + G, g + 2 G, … of the run. There are as many groups as standard errors
   * are taken from; one where scenarios count as independent.
   */
  readonly groups: readonly (readonly RankSums[])[];
}

/**
 * @param counts how many scenarios: by row of cells, then group
 * @param grades of each driver Σ g, in the same order
 * @param squares of each driver Σ g² in 16 groups
 */
export function rankTable(
  drivers: readonly string[],
  shape: CellTable,
  counts: Float64Array,
  grades: readonly Float64Array[],
  squares: readonly Float64Array[],
): RankTable {
  const groups = 1 << shape.groups;
  const ranks = centredRanks(counts, groups);
  return {
    drivers,
    groups: Array.from({ length: groups }, (_, group) => {
      const [count, rank, rankSquares] = rowSums(counts, ranks, group);
      return grades.map((table, driver) => {
        const [grade, product] = rowSums(table, ranks, group);
        const gradeSquares = ofGroup(squares[driver] as Float64Array, group, groups);
        return { count, grade, gradeSquares, rank, rankSquares, product };
      });
    }),
  };
}

/** Over the rows of a group: Σ t, Σ t r and Σ t r². */
function rowSums(table: Float64Array, ranks: Float64Array, group: number): readonly [number, number, number] {
  const groups = table.length / ranks.length;
  let [sum, product, squares] = [0, 0, 0];
  for (let row = 0; row < ranks.length; row++) {
    const [term, rank] = [table[row * groups + group] as number, ranks[row] as number];
    sum += term;
    product += term * rank;
    squares += term * rank * rank;
  }
  return [sum, product, squares];
}

/** Midranks of the rows, less the mean of all ranks. */
function centredRanks(counts: Float64Array, groups: number): Float64Array {
  const rows = new Float64Array(counts.length / groups);
  counts.forEach((count, place) => {
    const row = Math.floor(place / groups);
    rows[row] = (rows[row] as number) + count;
  });
  const all = rows.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return rows.map((count) => {
    below += count;
    return below - count / 2 - all / 2;
  });
}

function ofGroup(squares: Float64Array, group: number, groups: number): number {
  let sum = 0;
  for (let g = group; g < squares.length; g += groups) sum += squares[g] as number;
  return sum;
}
