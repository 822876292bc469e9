/** Everything known of a run's scenarios so far, merged from tasks in whatever order they end: the same bits for all. */
import type { Plan } from "../../plan/plan.js";
import { addTo, unscaled } from "../groups.js";
import type { Bearings, DistributionPart, ReduceResult, Stretch, Windows } from "../parts.js";
import type { Questions } from "../questions.js";
import { type Equipment, OutputReduction, type OutputState } from "./outputReduction.js";
import { withStretch } from "./stretches.js";

/** What a reduction is, as plain data. */
export interface ReductionState {
  readonly done: number;
  readonly stretches: readonly Stretch[];
  readonly outputs: readonly (OutputState | undefined)[];
  readonly distributions: readonly DistributionPart[];
  readonly squares: readonly Float64Array[];
}

const NARROWED = 4;
/** A task may end after the windows were due, and windows hold a few more values than was to be expected. */
const MARGIN = 0.25;

export class Reduction {
  readonly outputs: readonly OutputReduction[];
  distributions: readonly DistributionPart[];
  squares: readonly Float64Array[];
  readonly edges: readonly Float64Array[];
  readonly #scenarios: number;
  readonly #size: number;
  #done = 0;
  #stretches: readonly Stretch[] = [];
  /** Windows are drawn again whenever `NARROWED` times as many scenarios are done. */
  #narrowed: number;

  constructor(
    plan: Plan,
    questions: Questions,
    bearings: Bearings,
    windows: Windows,
    seen: number,
    equipment: Equipment = {},
  ) {
    this.outputs = plan.outputs.map((_, o) => {
      const thresholds = questions.thresholds[o] ?? [];
      return new OutputReduction(
        bearings.scales[o] ?? unscaled,
        windows[o] ?? [],
        thresholds.length,
        questions,
        equipment,
      );
    });
    this.distributions = [];
    this.squares = [];
    this.edges = bearings.edges;
    this.#scenarios = plan.scenarios;
    this.#size = plan.scenarios / questions.replicates;
    this.#narrowed = seen;
  }

  get done(): number {
    return this.#done;
  }

  /** The blocks that are done. Ascending. */
  get stretches(): readonly Stretch[] {
    return this.#stretches;
  }

  /** All of it as plain data; undefined where some value was no number: that run has no answer to come to. */
  state(): ReductionState | undefined {
    const outputs = this.outputs.map((output) => output.state());
    if (outputs.some((output) => output === undefined)) return undefined;
    const { distributions, squares } = this;
    return { done: this.#done, stretches: this.#stretches, outputs, distributions, squares };
  }

  /** Takes a state over. Call it before anything is merged. */
  restore(state: ReductionState): void {
    state.outputs.forEach((output, o) => {
      if (output !== undefined) this.outputs[o]?.restore(output);
    });
    this.distributions = state.distributions;
    this.squares = state.squares;
    this.#stretches = state.stretches;
    this.#done = state.done;
    this.#narrowed = Math.max(this.#narrowed, state.done);
  }

  /** What tasks to come should keep. */
  get windows(): Windows {
    return this.outputs.map((output) => output.windows.map(({ low, high }) => ({ low, high })));
  }

  /** How many scenarios are still to be merged before tasks to come should keep less. */
  get untilNarrower(): number {
    const due = NARROWED * this.#narrowed;
    return due < this.#scenarios ? due - this.#done : Number.POSITIVE_INFINITY;
  }

  /** Every value of each output, where the pilot has seen the whole run: order statistics are then read from them. */
  keepAll(columns: readonly Float64Array[]): void {
    this.outputs.forEach((output, o) => {
      output.whole = columns[o];
    });
  }

  /** Leaves the memory of what is kept to others: call it when nothing more is read. */
  release(): void {
    for (const output of this.outputs) output.release();
  }

  /** @param lasting whether what the result holds stays as it is until this has been read */
  merge(result: ReduceResult, lasting = false): void {
    result.outputs.forEach((part, o) => {
      this.outputs[o]?.merge(part, result.windows[o] ?? []);
    });
    this.#addDistributions(result, lasting);
    this.#done += result.count;
    this.#stretches = withStretch(this.#stretches, result);
    if (this.#done < NARROWED * this.#narrowed || this.#done >= this.#scenarios) return;
    this.#narrowed = this.#done;
    const growth = Math.min(NARROWED + MARGIN, this.#scenarios / this.#done + MARGIN);
    for (const output of this.outputs) output.narrow(this.#done, this.#size, growth);
  }

  #addDistributions({ distributions, squares }: ReduceResult, lasting: boolean): void {
    if (this.#done === 0) {
      this.distributions = lasting ? distributions : distributions.map(copyOf);
      this.squares = lasting ? squares : squares.map((each) => each.slice());
      return;
    }
    this.distributions.forEach((sums, d) => {
      const part = columnsOf(distributions[d] as DistributionPart);
      columnsOf(sums).forEach((column, i) => {
        addTo(column, part[i] as Float64Array);
      });
    });
    this.squares.forEach((sums, pair) => {
      addTo(sums, squares[pair] as Float64Array);
    });
  }
}

/** Adds to the windows that a second pass was made for. */
export function mergeAgain(reduction: Reduction, windows: Windows, { outputs }: ReduceResult): void {
  outputs.forEach((part, o) => {
    reduction.outputs[o]?.addWindows(part.windows, windows[o] ?? []);
  });
}

function columnsOf({ cells, grades, numbers, products }: DistributionPart): readonly Float64Array[] {
  return [cells, numbers, ...grades, ...products];
}

function copyOf({ cells, grades, numbers, products }: DistributionPart): DistributionPart {
  const copied = (columns: readonly Float64Array[]) => columns.map((column) => column.slice());
  return { cells: cells.slice(), grades: copied(grades), numbers: numbers.slice(), products: copied(products) };
}
