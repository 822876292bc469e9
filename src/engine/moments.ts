/**
 * Mean, standard deviation and extremes of an output, the same bits for any split of the work: sums run in a fixed
 * order inside a block, block sums merge exactly. Deviations are taken from the output's base case, so that little
 * cancels in the variance.
 */
import { ExactSum } from "../numerics/exactSum.js";

/** Moments of one output over all scenarios. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  /** Unbiased (divided by count - 1); NaN for a single scenario. */
  readonly variance: number;
  readonly sd: number;
  readonly min: number;
  readonly max: number;
  /** How many values are infinite or not a number, and the first scenario (from 0) where one is. */
  readonly notFinite: number;
  readonly firstNotFinite: number | undefined;
}

/** Part of the scenarios, as plain data that crosses to another thread. */
export interface MomentParts {
  readonly count: number;
  /** Exact expansions of Σ (x - reference) and Σ (x - reference)². */
  readonly sum: readonly number[];
  readonly squares: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly notFinite: number;
  readonly firstNotFinite: number;
}

/** Gathers the moments of one output. `reference` is any finite number near its values. */
export class MomentSums {
  readonly #reference: number;
  readonly #sum = new ExactSum();
  readonly #squares = new ExactSum();
  #count = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  #notFinite = 0;
  #firstNotFinite = Number.POSITIVE_INFINITY;

  constructor(reference: number) {
    this.#reference = Number.isFinite(reference) ? reference : 0;
  }

  /** Adds the first `count` values of a block's column; its first value is scenario `first`. */
  addBlock(column: Float64Array, count: number, first: number): void {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < count; i++) {
      const x = column[i] as number;
      const deviation = x - this.#reference;
      sum += deviation;
      squares += deviation * deviation;
      if (x < this.#min) this.#min = x;
      if (x > this.#max) this.#max = x;
    }
    this.#count += count;
    this.#sum.add(sum);
    this.#squares.add(squares);
    if (sum - sum !== 0) this.#countNotFinite(column, count, first);
  }

  #countNotFinite(column: Float64Array, count: number, first: number): void {
    for (let i = 0; i < count; i++) {
      if (Number.isFinite(column[i])) continue;
      this.#notFinite++;
      this.#firstNotFinite = Math.min(this.#firstNotFinite, first + i);
    }
  }

  /** Adds what another gathered over other scenarios with the same reference. */
  merge(parts: MomentParts): void {
    this.#count += parts.count;
    this.#sum.merge(parts.sum);
    this.#squares.merge(parts.squares);
    this.#min = Math.min(this.#min, parts.min);
    this.#max = Math.max(this.#max, parts.max);
    this.#notFinite += parts.notFinite;
    this.#firstNotFinite = Math.min(this.#firstNotFinite, parts.firstNotFinite);
  }

  parts(): MomentParts {
    return {
      count: this.#count,
      sum: this.#sum.parts(),
      squares: this.#squares.parts(),
      min: this.#min,
      max: this.#max,
      notFinite: this.#notFinite,
      firstNotFinite: this.#firstNotFinite,
    };
  }

  moments(): Moments {
    const shift = this.#sum.value() / this.#count;
    const spread = this.#squares.value() - shift * this.#sum.value();
    const variance = this.#count > 1 ? Math.max(spread, 0) / (this.#count - 1) : Number.NaN;
    return {
      count: this.#count,
      mean: this.#reference + shift,
      variance,
      sd: Math.sqrt(variance),
      min: this.#min,
      max: this.#max,
      notFinite: this.#notFinite,
      firstNotFinite: this.#notFinite > 0 ? this.#firstNotFinite : undefined,
    };
  }
}
