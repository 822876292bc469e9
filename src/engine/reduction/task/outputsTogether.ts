/** Whole blocks of all outputs at once: their powers in one call, what is below thresholds in another, their windows in a third. */
import type { Block } from "../../block.js";
import { belowAt, type List, openList, powersAt, recordBytes, setColumn } from "../loops/lists.js";
import { padded, type Workshop } from "../loops/workshop.js";
import type { Questions } from "../questions.js";
import type { OutputReducer, Threshold } from "./outputReducer.js";
import { windowsBytes, windowsTogether } from "./windowsTogether.js";

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
  const below = padded(thresholds.flat().length * recordBytes.below);
  return padded(outputs * recordBytes.powers) + below + windowsBytes(outputs * probabilities.length);
}

/** Undefined where loops take no lists. */
export function outputsTogether(
  outputs: readonly OutputReducer[],
  questions: Questions,
  workshop: Workshop,
): OutputsTogether | undefined {
  const { lists } = workshop;
  if (lists === undefined || outputs.length === 0) return undefined;
  const sum = questions.replicates > 1 ? lists.squaresList : lists.fourthsList;
  const powers = openList(outputs.length, recordBytes.powers, workshop);
  const limits = outputs.flatMap((output, o) => output.thresholds.map((threshold) => ({ output, o, threshold })));
  const below = openList(limits.length, recordBytes.below, workshop);
  const windows = windowsTogether(outputs, outputs.length * questions.probabilities.length, lists, workshop);
  limits.forEach(({ output, threshold }, t) => {
    writeThreshold(below, t * recordBytes.below, threshold, output);
  });
  let columns: Block["outputs"] = [];
  const place = (from: Block["outputs"]): void => {
    columns = from;
    outputs.forEach((_, o) => {
      setColumn(powers, o * recordBytes.powers, from[o] as Float64Array);
    });
    limits.forEach(({ o }, t) => {
      setColumn(below, t * recordBytes.below, from[o] as Float64Array);
    });
    windows.place(from);
  };
  return {
    aim() {
      columns = [];
      outputs.forEach((output, o) => {
        writePowers(powers, o * recordBytes.powers, output);
      });
      windows.aim();
    },
    add({ outputs: from }) {
      if (from !== columns) place(from);
      const fault = sum(powers.address, powers.endOf(outputs.length));
      if (limits.length > 0) lists.belowList(below.address, below.endOf(limits.length));
      windows.add();
      return fault !== 0;
    },
    flush: windows.flush,
  };
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
