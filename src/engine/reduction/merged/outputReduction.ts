/** What is known of one output over the scenarios done so far. */
import { type Dealing, openDealing } from "../../../numerics/dealing.js";
import { ExactSum } from "../../../numerics/exactSum.js";
import { addTo, GROUPS, type Scale } from "../groups.js";
import type { OutputPart, WindowPart } from "../parts.js";
import type { Questions } from "../questions.js";
import type { Window } from "../windows.js";
import { type KeptParts, KeptValues } from "./keptValues.js";
import { addParts, narrowed, type OpenWindow, opened } from "./openWindows.js";
import { noShelf, type Shelf } from "./shelf.js";

/** What an output's reduction is, as plain data. */
export interface OutputState {
  readonly sums: readonly (readonly Float64Array[])[];
  /** The least and the greatest value. */
  readonly extremes: Float64Array;
  readonly below: readonly Float64Array[];
  readonly windows: readonly (KeptParts & { readonly ends: Float64Array; readonly below: Float64Array })[];
}

/** What a reduction works with, where somebody has it at hand. */
export interface Equipment {
  /** What values in order are found by. */
  readonly dealing?: Dealing | undefined;
  /** Where memory for kept values is taken from, and left. */
  readonly shelf?: Shelf | undefined;
}

export class OutputReduction {
  readonly scale: Scale;
  /** By replicate, then power. */
  readonly sums: readonly (readonly ExactSum[])[];
  readonly below: readonly Float64Array[];
  readonly #questions: Questions;
  least = Number.POSITIVE_INFINITY;
  most = Number.NEGATIVE_INFINITY;
  faults = 0;
  firstFault = Number.POSITIVE_INFINITY;
  windows: readonly OpenWindow[];
  /** Every value of the run, in the place of windows, where somebody has them all. */
  whole: Float64Array | undefined;

  readonly dealing: Dealing;
  readonly #shelf: Shelf;

  constructor(
    scale: Scale,
    windows: readonly Window[],
    thresholds: number,
    questions: Questions,
    { dealing = openDealing(), shelf = noShelf }: Equipment = {},
  ) {
    this.dealing = dealing;
    this.#shelf = shelf;
    const powers = questions.replicates > 1 ? 2 : 4;
    this.scale = scale;
    this.#questions = questions;
    this.sums = Array.from({ length: questions.replicates }, () =>
      Array.from({ length: powers }, () => new ExactSum()),
    );
    this.below = Array.from({ length: thresholds }, () => new Float64Array(GROUPS));
    this.windows = windows.map((window) => opened(window, shelf));
  }

  /** Adds a part whose windows were `asked`: these, or ones that they lie in. */
  merge(part: OutputPart, asked: readonly Window[]): void {
    this.#addSums(part.sums);
    this.least = Math.min(this.least, part.extremes[0] as number);
    this.most = Math.max(this.most, part.extremes[1] as number);
    this.faults += part.faults[0];
    this.firstFault = Math.min(this.firstFault, part.faults[1]);
    this.below.forEach((counts, t) => {
      addTo(counts, part.below[t] as Float64Array);
    });
    this.addWindows(part.windows, asked);
  }

  /** Adds to the windows that lie in those `asked`. */
  addWindows(parts: readonly WindowPart[], asked: readonly Window[]): void {
    for (const window of this.windows) addParts(window, parts, asked);
  }

  /** As plain data; undefined where some value was no number. */
  state(): OutputState | undefined {
    if (this.faults > 0) return undefined;
    return {
      sums: this.sums.map((powers) => powers.map((sum) => Float64Array.from(sum.parts()))),
      extremes: Float64Array.of(this.least, this.most),
      below: this.below,
      windows: this.windows.map(({ low, high, below, kept }) => ({
        ends: Float64Array.of(low, high),
        below,
        ...kept.parts(),
      })),
    };
  }

  restore(state: OutputState): void {
    this.sums.forEach((powers, r) => {
      powers.forEach((sum, power) => {
        sum.merge([...(state.sums[r]?.[power] ?? [])]);
      });
    });
    [this.least, this.most] = state.extremes as unknown as [number, number];
    this.below.forEach((counts, t) => {
      counts.set(state.below[t] as Float64Array);
    });
    this.windows = state.windows.map(({ ends, below, kept, ties }) => {
      const values = new KeptValues(0, this.#shelf);
      values.add(kept);
      for (const [value, counts] of ties) values.addTies(value, counts);
      return { low: ends[0] as number, high: ends[1] as number, below, kept: values };
    });
  }

  /** More windows, for a second pass. */
  open(windows: readonly Window[]): void {
    this.windows = [...this.windows, ...windows.map((window) => opened(window, this.#shelf))].sort(
      (a, b) => a.low - b.low,
    );
  }

  /**
   * Narrower windows, once `seen` scenarios say better where quantiles lie. `size`: scenarios of a replicate; `growth`: so
   * many times as many will have been seen when they are narrowed again, or all are done.
   */
  narrow(seen: number, size: number, growth: number): void {
    if (this.faults > 0) this.windows = [];
    const { probabilities } = this.#questions;
    const narrower = narrowed(this.windows, probabilities, { seen, size, growth }, this.dealing);
    // A window that has missed its quantile is left to the second pass.
    if (narrower === undefined) return;
    this.release();
    this.windows = narrower;
  }

  /** Leaves the memory of what is kept to others. */
  release(): void {
    for (const { kept } of this.windows) kept.release();
    this.windows = [];
  }

  #addSums(rows: Float64Array): void {
    const replicates = this.#questions.replicates;
    const powers = this.sums[0]?.length ?? 0;
    for (let i = 0; i < rows.length; i++) {
      const power = Math.floor(i / replicates) % powers;
      this.sums[i % replicates]?.[power]?.add(rows[i] as number);
    }
  }
}
