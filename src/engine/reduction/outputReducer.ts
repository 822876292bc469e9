/** One output's part in a task. */
import { BLOCK } from "../../random/stream.js";
import type { Block } from "../block.js";
import { fold } from "./folded.js";
import { Gathering } from "./gathering.js";
import { GROUPS, type Scale, total } from "./groups.js";
import type { OutputPart } from "./parts.js";
import type { Questions } from "./questions.js";
import type { Keeping, KeepingWindow } from "./windowLoops.js";
import { openWindowReducer } from "./windowReducer.js";
import type { Window } from "./windows.js";
import type { Workshop } from "./workshop.js";

/** How many values of each group are below it. */
export interface Threshold {
  readonly at: number;
  readonly counts: Float64Array;
}

export interface OutputReducer {
  readonly sums: Float64Array;
  readonly extremes: Float64Array;
  readonly thresholds: readonly Threshold[];
  /** Since `aim`. */
  scale(): Scale;
  ranges(): readonly KeepingWindow[];
  /** From where tasks to come count, and the windows that they keep. */
  aim(scale: Scale, windows: readonly Window[]): void;
  /** A task of which nothing is done yet. */
  begin(): void;
  /** Adds a block: powers, extremes, thresholds and the windows with an inside; then call `addOthers`. */
  add(block: Block): void;
  /** Adds the same block to all else. */
  addOthers(block: Block, number: number): void;
  /** Whether there is anything else, as long as all values are finite. */
  hasOthers(): boolean;
  endChunk(): void;
  end(): OutputPart;
}

export function openOutput(
  output: number,
  questions: Questions,
  workshop: Workshop,
  keeping: Keeping,
  reuse: boolean,
): OutputReducer {
  const { replicates } = questions;
  const powers = replicates > 1 ? 2 : 4;
  const sums = workshop.doubles(powers * GROUPS);
  const extremes = workshop.doubles(2);
  const thresholds = (questions.thresholds[output] ?? []).map((at) => ({ at, counts: workshop.doubles(GROUPS) }));
  const counters = [...thresholds.map(({ counts }) => counts), sums];
  const windows = openWindowReducer(questions.probabilities.length, workshop, keeping, replicates, reuse);
  const column = new Gathering();
  const { squares, fourths, below } = workshop;
  let scale: Scale = { centre: 0, factor: 1 };
  let chunks: number[] = [];
  let faults: [number, number] = [0, Number.POSITIVE_INFINITY];

  return {
    sums,
    extremes,
    thresholds,
    scale: () => scale,
    ranges: windows.ranges,
    hasOthers: () => windows.hasPoints() || questions.columns,
    aim(from, within) {
      scale = from;
      windows.place(within);
    },
    begin() {
      windows.begin();
      for (const each of counters) each.fill(0);
      extremes[0] = Number.POSITIVE_INFINITY;
      extremes[1] = Number.NEGATIVE_INFINITY;
      chunks = [];
      faults = [0, Number.POSITIVE_INFINITY];
    },
    add({ outputs, count }) {
      const values = outputs[output] as Float64Array;
      if (powers === 4) fourths(values, count, scale, sums, extremes);
      else squares(values, count, scale, sums, extremes);
      for (const { at, counts } of thresholds) {
        // Most often not one value of a block is below it: no need to look at each.
        if ((extremes[0] as number) < at) below(values, count, at, counts);
      }
      windows.add(values, count);
    },
    addOthers({ outputs, count }, number) {
      const values = outputs[output] as Float64Array;
      windows.addPoints(values, count);
      if (questions.columns) column.add(values, undefined, count);
      if (!allFinite(sums)) faults = countFaults(values, count, number, faults);
    },
    endChunk() {
      for (let power = 0; power < powers; power++) {
        const groups = sums.subarray(power * GROUPS, (power + 1) * GROUPS);
        chunks.push(...(replicates > 1 ? fold(groups, replicates).subarray(0, replicates) : [total(groups)]));
      }
      sums.fill(0);
    },
    end() {
      return {
        sums: Float64Array.from(chunks),
        extremes: extremes.slice(),
        faults,
        below: thresholds.map(({ counts }) => fold(counts.slice(), replicates)),
        windows: windows.end(),
        ...(questions.columns ? { column: column.take(reuse).values } : {}),
      };
    },
  };
}

function countFaults(
  values: Float64Array,
  count: number,
  block: number,
  [known, first]: readonly [number, number],
): [number, number] {
  let faults = known;
  let earliest = first;
  for (let i = 0; i < count; i++) {
    if (Number.isFinite(values[i])) continue;
    faults++;
    earliest = Math.min(earliest, block * BLOCK + i);
  }
  return [faults, earliest];
}

/** Whether all values so far are: an infinity or what is no number stays in the sum of its group. */
function allFinite(sums: Float64Array): boolean {
  let sum = 0;
  for (let group = 0; group < GROUPS; group++) sum += sums[group] as number;
  return sum - sum === 0;
}
