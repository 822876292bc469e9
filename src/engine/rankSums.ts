/**
 * What a Spearman rank correlation needs of an assumption and an output, summed without keeping the assumption's
 * values: an input is monotone in its own uniform, so that uniform (its grade) stands for its rank.
 */
import { ExactSum } from "../numerics/exactSum.js";

/** Sums over scenarios, grades g counted from ½ (so that Σ g is near 0) and ranks r as given. */
export interface RankSums {
  readonly count: number;
  readonly grade: number;
  readonly gradeSquared: number;
  /** Σ g r, one an output (in the order the rank columns were given). */
  readonly gradeRank: readonly number[];
}

/** Exact expansions of the same sums over part of the scenarios. */
export interface RankParts {
  readonly count: number;
  readonly grade: readonly number[];
  readonly gradeSquared: readonly number[];
  readonly gradeRank: readonly (readonly number[])[];
}

/** Every `step`-th place of a block from `first` on, below `count`. */
export interface Places {
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** Gathers the sums of one driver against the ranks of several outputs. */
export class RankSummer {
  #count = 0;
  readonly #grade = new ExactSum();
  readonly #gradeSquared = new ExactSum();
  readonly #gradeRank: readonly ExactSum[];

  constructor(outputs: number) {
    this.#gradeRank = Array.from({ length: outputs }, () => new ExactSum());
  }

  /** Adds places of a block: `grades` from its start, each rank column from `offset`. Fixed order inside the block. */
  addBlock(grades: Float64Array, ranks: readonly Float64Array[], offset: number, places: Places): void {
    const { first, step, count } = places;
    let sum = 0;
    let squares = 0;
    for (let i = first; i < count; i += step) {
      const grade = (grades[i] as number) - 0.5;
      sum += grade;
      squares += grade * grade;
      this.#count++;
    }
    this.#grade.add(sum);
    this.#gradeSquared.add(squares);
    ranks.forEach((column, output) => {
      (this.#gradeRank[output] as ExactSum).add(productSum(grades, column, offset, places));
    });
  }

  merge(parts: RankParts): void {
    this.#count += parts.count;
    this.#grade.merge(parts.grade);
    this.#gradeSquared.merge(parts.gradeSquared);
    this.#gradeRank.forEach((sum, output) => {
      sum.merge(parts.gradeRank[output] ?? []);
    });
  }

  parts(): RankParts {
    return {
      count: this.#count,
      grade: this.#grade.parts(),
      gradeSquared: this.#gradeSquared.parts(),
      gradeRank: this.#gradeRank.map((sum) => sum.parts()),
    };
  }

  sums(): RankSums {
    return {
      count: this.#count,
      grade: this.#grade.value(),
      gradeSquared: this.#gradeSquared.value(),
      gradeRank: this.#gradeRank.map((sum) => sum.value()),
    };
  }
}

function productSum(grades: Float64Array, ranks: Float64Array, offset: number, { first, step, count }: Places): number {
  let sum = 0;
  for (let i = first; i < count; i += step) sum += ((grades[i] as number) - 0.5) * (ranks[offset + i] as number);
  return sum;
}
