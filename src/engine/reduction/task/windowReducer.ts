/** The windows of one output in a task. */
import { nextUp } from "../../../numerics/bits.js";
import { GROUPS } from "../groups.js";
import type { Keeping, KeepingWindow } from "../loops/windowLoops.js";
import type { Workshop } from "../loops/workshop.js";
import type { WindowPart } from "../parts.js";
import type { Window } from "../windows.js";
import { fold, foldGroups } from "./folded.js";

/** Serves one task after the other. */
export interface WindowReducer {
  /** The windows of tasks to come. */
  place(windows: readonly Window[]): void;
  /** A task: nothing is in its windows yet. */
  begin(): void;
  /** Windows with an inside, since `place`. */
  ranges(): readonly KeepingWindow[];
  add(values: Float64Array, count: number): void;
  /** The same, to windows that are one point. */
  addPoints(values: Float64Array, count: number): void;
  hasPoints(): boolean;
  /** In the order in which they were placed. */
  end(): readonly WindowPart[];
}

interface PlacedWindow extends KeepingWindow {
  /** How many are not above it: of a window that is one point, whose values are counted and not kept. */
  readonly upTo: Float64Array;
}

const isPoint = ({ low, high }: Window): boolean => low === high;

/** @param most windows at once */
export function openWindowReducer(
  most: number,
  workshop: Workshop,
  keeping: Keeping,
  replicates: number,
  reuse: boolean,
): WindowReducer {
  const memory = Array.from({ length: most }, () => ({
    below: workshop.doubles(GROUPS),
    upTo: workshop.doubles(GROUPS),
    kept: workshop.gathering(),
  }));
  const counters = memory.flatMap(({ below, upTo }) => [below, upTo]);
  let all: readonly PlacedWindow[] = [];
  let ranges: readonly PlacedWindow[] = [];
  let points: readonly PlacedWindow[] = [];
  let hasPoints = false;
  return {
    place(windows) {
      all = windows.map(({ low, high }, w) => {
        // Member by member: see `blockOf`.
        const { below, upTo, kept } = memory[w] as (typeof memory)[number];
        return { low, high, below, upTo, kept };
      });
      ranges = all.filter((window) => !isPoint(window)).sort((a, b) => a.low - b.low);
      points = all.filter(isPoint);
      hasPoints = points.length > 0;
    },
    begin() {
      for (const each of counters) each.fill(0);
    },
    ranges: () => ranges,
    hasPoints: () => hasPoints,
    add(values, count) {
      workshop.keep(values, count, ranges, keeping);
    },
    addPoints(values, count) {
      if (!hasPoints) return;
      for (const { low, high, below, upTo } of points) {
        workshop.below(values, count, low, below);
        workshop.below(values, count, nextUp(high), upTo);
      }
    },
    end: () => all.map((window) => partOf(window, replicates, reuse)),
  };
}

function partOf(window: PlacedWindow, replicates: number, reuse: boolean): WindowPart {
  const { below, upTo } = window;
  const ties = isPoint(window)
    ? upTo.map((count, group) => count - (below[group] as number))
    : new Float64Array(GROUPS);
  const { values, groups } = window.kept.take(reuse);
  const kept = { values, groups: foldGroups(groups, replicates) };
  return { below: fold(below.slice(), replicates), ties: fold(ties, replicates), kept };
}
