/** Everything known of a run's scenarios so far, merged from tasks in whatever order they end: the same bits for all. */
import type { Plan } from "../plan.js";
import { CELLS } from "./cells.js";
import { foldGroups } from "./folded.js";
import { GROUPS } from "./groups.js";
import { OutputReduction, type OutputState } from "./outputReduction.js";
import type { Bearings, DistributionPart, ReduceResult, Stretch, Windows } from "./parts.js";
import type { Questions } from "./questions.js";

/** Of one output whose distribution is wanted: see `DistributionPart`. */
type DistributionSums = DistributionPart;

/** What a reduction is, as plain data. */
export interface ReductionState {
  readonly done: number;
  readonly stretches: readonly Stretch[];
  readonly outputs: readonly (OutputState | undefined)[];
  readonly distributions: readonly DistributionPart[];
  readonly squares: readonly Float64Array[];
}

export class Reduction {
  readonly outputs: readonly OutputReduction[];
  readonly distributions: readonly DistributionSums[];
  readonly squares: readonly Float64Array[];
  readonly edges: readonly Float64Array[];
  readonly #scenarios: number;
  readonly #size: number;
  readonly #replicates: number;
  #done = 0;
  #stretches: readonly Stretch[] = [];
  /** Windows are drawn again whenever four times as many scenarios are done. */
  #narrowed: number;

  constructor(plan: Plan, questions: Questions, bearings: Bearings, windows: Windows, seen: number) {
    const drivers = questions.ranks ? plan.drivers.length : 0;
    const doubles = (count: number, length: number) => Array.from({ length: count }, () => new Float64Array(length));
    this.outputs = plan.outputs.map((_, o) => {
      const thresholds = questions.thresholds[o] ?? [];
      return new OutputReduction(bearings.scales[o] ?? noScale, windows[o] ?? [], thresholds.length, questions);
    });
    this.distributions = questions.distributions.map(() => ({
      cells: new Float64Array(CELLS),
      grades: doubles(drivers, CELLS),
      numbers: new Float64Array(3 * GROUPS),
      products: doubles(drivers, 2 * GROUPS),
    }));
    this.squares = doubles(questions.distributions.length === 0 ? 0 : drivers, GROUPS);
    this.edges = bearings.edges;
    this.#scenarios = plan.scenarios;
    this.#size = plan.scenarios / questions.replicates;
    this.#replicates = questions.replicates;
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
    this.distributions.forEach((sums, d) => {
      const from = columnsOf(state.distributions[d] as DistributionPart);
      columnsOf(sums).forEach((column, i) => {
        column.set(from[i] as Float64Array);
      });
    });
    this.squares.forEach((sums, driver) => {
      sums.set(state.squares[driver] as Float64Array);
    });
    this.#stretches = state.stretches;
    this.#done = state.done;
    this.#narrowed = Math.max(this.#narrowed, state.done);
  }

  /** What tasks to come should keep. */
  get windows(): Windows {
    return this.outputs.map((output) => output.windows.map(({ low, high }) => ({ low, high })));
  }

  /** Every value of each output, where the pilot has seen the whole run: order statistics are then read from them. */
  keepAll(columns: readonly Float64Array[]): void {
    const groups = new Uint8Array(columns[0]?.length ?? 0).map((_, i) => i % GROUPS);
    foldGroups(groups, this.#replicates);
    columns.forEach((values, o) => {
      this.outputs[o]?.keepAll({ values, groups });
    });
  }

  merge(result: ReduceResult): void {
    result.outputs.forEach((part, o) => {
      this.outputs[o]?.merge(part, result.windows[o] ?? []);
    });
    this.distributions.forEach((sums, d) => {
      const part = columnsOf(result.distributions[d] as DistributionPart);
      columnsOf(sums).forEach((column, i) => {
        addTo(column, part[i] as Float64Array);
      });
    });
    this.squares.forEach((sums, driver) => {
      addTo(sums, result.squares[driver] as Float64Array);
    });
    this.#done += result.count;
    this.#stretches = joinedStretches([...this.#stretches, { first: result.first, blocks: result.blocks }]);
    if (this.#done < 4 * this.#narrowed || this.#done >= this.#scenarios) return;
    this.#narrowed = this.#done;
    for (const output of this.outputs) output.narrow(this.#done, this.#size);
  }
}

function joinedStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const ascending = [...stretches].sort((a, b) => a.first - b.first);
  const found: Stretch[] = [];
  for (const { first, blocks } of ascending) {
    const last = found.at(-1);
    if (last === undefined || last.first + last.blocks < first) found.push({ first, blocks });
    else found[found.length - 1] = { first: last.first, blocks: first + blocks - last.first };
  }
  return found;
}

/** Adds to the windows that a second pass was made for. */
export function mergeAgain(reduction: Reduction, windows: Windows, { outputs }: ReduceResult): void {
  outputs.forEach((part, o) => {
    reduction.outputs[o]?.addWindows(part.windows, windows[o] ?? []);
  });
}

function columnsOf({ cells, grades, numbers, products }: DistributionSums): readonly Float64Array[] {
  return [cells, numbers, ...grades, ...products];
}

const noScale = { centre: 0, factor: 1 };

/** Whole numbers, or multiples of 2^-22: exact in any order. */
function addTo(sums: Float64Array, more: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (more[i] as number);
}
