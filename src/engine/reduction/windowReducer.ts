/** The windows of one output in a task. */
import { nextUp } from "../../numerics/bits.js";
import { fold, foldGroups } from "./folded.js";
import { GROUPS } from "./groups.js";
import type { Workshop } from "./openLoops.js";
import type { WindowPart } from "./parts.js";
import type { Keeping, KeepingWindow } from "./windowLoops.js";
import type { Window } from "./windows.js";

export interface WindowReducer {
  begin(windows: readonly Window[]): void;
  /** Windows with an inside, since `begin`. */
  ranges(): readonly KeepingWindow[];
  add(values: Float64Array, count: number): void;
  /** The same, to windows that are one point. */
  addPoints(values: Float64Array, count: number): void;
  hasPoints(): boolean;
  /** In the order in which they were begun. */
  end(): readonly WindowPart[];
}

interface OpenWindow extends KeepingWindow {
  /** How many are not above it: of a window that is one point, whose values are counted and not kept. */
  readonly upTo: Float64Array;
}

const isPoint = ({ low, high }: Window): boolean => low === high;

/** A window at its place. Nothing is in it yet. */
function placed({ low, high }: Window, { below, upTo, kept }: Omit<OpenWindow, keyof Window>): OpenWindow {
  below.fill(0);
  upTo.fill(0);
  return { low, high, below, upTo, kept };
}

/** @param most windows at once */
export function openWindows(
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
  let all: OpenWindow[] = [];
  let ranges: OpenWindow[] = [];
  let points: OpenWindow[] = [];
  let hasPoints = false;
  return {
    begin(windows) {
      [all, ranges, points] = [[], [], []];
      for (let w = 0; w < windows.length; w++) {
        const window = placed(windows[w] as Window, memory[w] as (typeof memory)[number]);
        all.push(window);
        (isPoint(window) ? points : ranges).push(window);
      }
      ranges.sort((a, b) => a.low - b.low);
      hasPoints = points.length > 0;
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
    end: () =>
      all.map((window) => {
        const { below, upTo } = window;
        const ties = isPoint(window)
          ? upTo.map((count, group) => count - (below[group] as number))
          : new Float64Array(GROUPS);
        const { values, groups } = window.kept.take(reuse);
        const kept = { values, groups: foldGroups(groups, replicates) };
        return { below: fold(below.slice(), replicates), ties: fold(ties, replicates), kept };
      }),
  };
}
