/** Whole blocks of all outputs at once: their powers in one call, what is below thresholds in another, their windows in a third. */
import { BLOCK } from "../../random/stream.js";
import type { Block } from "../block.js";
import { columnBytes } from "../lanes/columns.js";
import { belowAt, keepAt, type List, openList, powersAt, recordBytes } from "./lists.js";
import type { OutputReducer, Threshold } from "./outputReducer.js";
import type { Questions } from "./questions.js";
import type { KeepingWindow } from "./windowLoops.js";
import { padded, type Workshop } from "./workshop.js";

/** Values that a window keeps between two looks at it: then it has room for another block, and for one written in vain. */
const KEPT = 512;
const ROOM = KEPT + BLOCK + 8;

export interface OutputsTogether {
  /** Call it when outputs have been aimed. */
  aim(): void;
  /** A whole block. Whether an output has a value that is no finite number. */
  add(block: Block): boolean;
  /** Hands over what windows have kept so far. */
  flush(): void;
}

/** Bytes of a workshop that it takes. */
export function togetherBytes(outputs: number, { probabilities, thresholds }: Questions): number {
  const windows = outputs * probabilities.length;
  const below = padded(thresholds.flat().length * recordBytes.below);
  const lists = padded(outputs * recordBytes.powers) + below + padded(windows * recordBytes.keep);
  return lists + windows * (padded(8 * ROOM) + padded(ROOM));
}

/** Undefined where loops take no lists. */
export function outputsTogether(
  outputs: readonly OutputReducer[],
  questions: Questions,
  workshop: Workshop,
): OutputsTogether | undefined {
  const { lists } = workshop;
  if (lists === undefined || outputs.length === 0) return undefined;
  const most = outputs.length * questions.probabilities.length;
  const powers = openList(outputs.length, recordBytes.powers, workshop);
  const limits = outputs.flatMap((output, o) => output.thresholds.map((threshold) => ({ output, o, threshold })));
  const below = openList(limits.length, recordBytes.below, workshop);
  const keep = openList(most, recordBytes.keep, workshop);
  const sum = questions.replicates > 1 ? lists.squaresList : lists.fourthsList;
  const regions = Array.from({ length: most }, () => ({
    values: workshop.doubles(ROOM),
    groups: workshop.bytes(ROOM),
  }));
  limits.forEach(({ output, threshold }, t) => {
    writeThreshold(below, t * recordBytes.below, threshold, output);
  });
  let windows: readonly { readonly output: number; readonly window: KeepingWindow }[] = [];
  let columns: Block["outputs"] = [];
  const empty = (w: number): void => {
    const { values, groups } = regions[w] as (typeof regions)[number];
    keep.setAddress(w * recordBytes.keep + keepAt.values, values.byteOffset);
    keep.setAddress(w * recordBytes.keep + keepAt.groups, groups.byteOffset);
  };
  const place = (from: Block["outputs"]): void => {
    columns = from;
    outputs.forEach((_, o) => {
      setColumn(powers, o * recordBytes.powers, from[o] as Float64Array);
    });
    limits.forEach(({ o }, t) => {
      setColumn(below, t * recordBytes.below, from[o] as Float64Array);
    });
    windows.forEach(({ output }, w) => {
      setColumn(keep, w * recordBytes.keep, from[output] as Float64Array);
    });
  };
  const flush = (): void => {
    windows.forEach(({ window }, w) => {
      const { values, groups } = regions[w] as (typeof regions)[number];
      const end = keep.address32(w * recordBytes.keep + keepAt.values);
      window.kept.add(values, groups, (end - values.byteOffset) / 8);
      empty(w);
    });
  };
  return {
    aim() {
      columns = [];
      windows = outputs.flatMap(({ ranges }, output) => ranges().map((window) => ({ output, window })));
      outputs.forEach((output, o) => {
        writePowers(powers, o * recordBytes.powers, output);
      });
      windows.forEach(({ window }, w) => {
        writeWindow(keep, w * recordBytes.keep, window, (regions[w] as (typeof regions)[number]).values);
        empty(w);
      });
    },
    add({ outputs: from }) {
      if (from !== columns) place(from);
      const fault = sum(powers.address, powers.endOf(outputs.length));
      if (limits.length > 0) lists.belowList(below.address, below.endOf(limits.length));
      if (windows.length > 0 && lists.keepList(keep.address, keep.endOf(windows.length)) !== 0) flush();
      return fault !== 0;
    },
    flush,
  };
}

function setColumn(list: List, at: number, column: Float64Array): void {
  list.setAddress(at, column.byteOffset);
  list.setAddress(at + 4, column.byteOffset + columnBytes);
}

function writePowers(list: List, at: number, { scale, sums, extremes }: OutputReducer): void {
  const { centre, factor } = scale();
  list.setNumber(at + powersAt.centre, centre);
  list.setNumber(at + powersAt.factor, factor);
  list.setAddress(at + powersAt.sums, sums.byteOffset);
  list.setAddress(at + powersAt.ends, extremes.byteOffset);
}

function writeThreshold(list: List, at: number, threshold: Threshold, { extremes }: OutputReducer): void {
  list.setNumber(at + belowAt.threshold, threshold.at);
  list.setAddress(at + belowAt.counts, threshold.counts.byteOffset);
  list.setAddress(at + belowAt.ends, extremes.byteOffset);
}

function writeWindow(list: List, at: number, { low, high, below }: KeepingWindow, values: Float64Array): void {
  list.setNumber(at + keepAt.low, low);
  list.setNumber(at + keepAt.high, high);
  list.setAddress(at + keepAt.below, below.byteOffset);
  list.setAddress(at + keepAt.limit, values.byteOffset + 8 * KEPT);
}
