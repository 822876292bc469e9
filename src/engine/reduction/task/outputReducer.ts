/** One output's part in a task. */
import { BLOCK } from "../../../random/stream.js";
import type { Block } from "../../block.js";
import { GROUPS, type Scale, unscaled } from "../groups.js";
import { Gathering } from "../loops/gathering.js";
import type { Keeping, KeepingWindow } from "../loops/windowLoops.js";
import type { Workshop } from "../loops/workshop.js";
import type { OutputPart } from "../parts.js";
import type { Questions } from "../questions.js";
import type { Window } from "../windows.js";
import { fold } from "./folded.js";
import { openPowers } from "./powerReducer.js";
import { openWindowReducer } from "./windowReducer.js";

/** How many values of each group are below it. */
export interface Threshold {
  readonly at: number;
  readonly counts: Float64Array;
}

/** Serves one task after the other. */
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
  const powers = openPowers(workshop, replicates);
  const { sums, extremes } = powers;
  const thresholds = (questions.thresholds[output] ?? []).map((at) => ({ at, counts: workshop.doubles(GROUPS) }));
  const windows = openWindowReducer(questions.probabilities.length, workshop, keeping, replicates, reuse);
  const column = new Gathering();
  let scale = unscaled;
  let faults = noFaults;

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
      powers.begin();
      for (const { counts } of thresholds) counts.fill(0);
      faults = noFaults;
    },
    add({ outputs, count }) {
      const values = outputs[output] as Float64Array;
      powers.add(values, count, scale);
      for (const { at, counts } of thresholds) {
        // Most often not one value of a block is below it: no need to look at each.
        if ((extremes[0] as number) < at) workshop.below(values, count, at, counts);
      }
      windows.add(values, count);
    },
    addOthers({ outputs, count }, number) {
      const values = outputs[output] as Float64Array;
      windows.addPoints(values, count);
      if (questions.columns) column.add(values, undefined, count);
      if (!powers.areFinite()) faults = countFaults(values, count, number, faults);
    },
    endChunk: powers.endChunk,
    end() {
      return {
        sums: powers.chunks(),
        extremes: extremes.slice(),
        faults,
        below: thresholds.map(({ counts }) => fold(counts.slice(), replicates)),
        windows: windows.end(),
        ...(questions.columns ? { column: column.take(reuse).values } : {}),
      };
    },
  };
}

/** How many values are not finite, and the first scenario that has one. */
type Faults = OutputPart["faults"];

const noFaults: Faults = [0, Number.POSITIVE_INFINITY];

function countFaults(values: Float64Array, count: number, block: number, [known, first]: Faults): Faults {
  let faults = known;
  let earliest = first;
  for (let i = 0; i < count; i++) {
    if (Number.isFinite(values[i])) continue;
    faults++;
    earliest = Math.min(earliest, block * BLOCK + i);
  }
  return [faults, earliest];
}
