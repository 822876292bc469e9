/** What looks at columns whole: scales, order, order statistics, in the memory of a workshop and by its loops. */
import { type Dealing, dealingLoops, type Ends, endsBy, MOST_BINS } from "../../numerics/dealing.js";
import { BLOCK } from "../../random/stream.js";
import type { Scale } from "./groups.js";
import { deviations, scalesOf, TOGETHER } from "./loops/scales.js";
import { openWorkshop, padded, type Workshop } from "./loops/workshop.js";
import { CHUNK } from "./parts.js";

/** Serves one column at a time. */
export interface Survey {
  readonly dealing: Dealing;
  scales(columns: readonly Float64Array[], ends: readonly Ends[]): readonly Scale[];
}

/** Values that there is room for: those of a pilot. More are put where JavaScript finds them. */
const ROOM = CHUNK * BLOCK;
/** Values from elsewhere that are looked at in one go, having been copied to where loops can read them. */
const STAGE = 2 * BLOCK;

/** Columns, to whole steps of the loop that takes several. */
const together = (outputs: number): number => TOGETHER * Math.ceil(outputs / TOGETHER);

/** Bytes that it takes of a workshop. */
export function surveyBytes(outputs: number): number {
  const numbers = 4 * padded(8 * together(outputs)) + padded(8 * 2);
  return numbers + 2 * padded(4 * MOST_BINS) + padded(2 * MOST_BINS) + padded(8 * ROOM) + padded(8 * STAGE);
}

/** @param workshop has `surveyBytes` left; without one, everything is in JavaScript. */
export function openSurvey(outputs: number, workshop: Workshop = openWorkshop(undefined)): Survey {
  const numbers = (): Float64Array => workshop.doubles(together(outputs));
  const by = { units: numbers(), centres: numbers(), sums: numbers(), squares: numbers() };
  return {
    dealing: openDealing(workshop),
    scales(columns, ends) {
      return scalesOf(columns, ends, by, columns.every(workshop.holds) ? workshop.deviations : deviations);
    },
  };
}

function openDealing(workshop: Workshop): Dealing {
  const { dealing: loops, holds } = workshop;
  const [counts, next, slots] = [workshop.integers(MOST_BINS), workshop.integers(MOST_BINS), workshop.words(MOST_BINS)];
  const [found, all, stage] = [workshop.doubles(2), workshop.doubles(ROOM), workshop.doubles(STAGE)];
  const inStretches = (values: Float64Array, act: (stretch: Float64Array) => void): void => {
    if (holds(values)) act(values);
    else for (let from = 0; from < values.length; from += STAGE) act(copied(values, from, stage));
  };
  return {
    counts,
    slots,
    next,
    room: (length) => (length <= ROOM ? all.subarray(0, length) : new Float64Array(length)),
    ends: (values) => endsBy(values, found, (_, ends) => inStretches(values, (stretch) => loops.widen(stretch, ends))),
    count: (values, bins) => inStretches(values, (stretch) => loops.count(stretch, bins, counts)),
    starts: (bins) => loops.starts(counts, bins, next),
    pick(values, bins, into) {
      if (holds(into)) inStretches(values, (stretch) => loops.pick(stretch, bins, slots, next, into));
      else dealingLoops.pick(values, bins, slots, next, into);
    },
    spread(values, bins, into) {
      if (holds(into)) inStretches(values, (stretch) => loops.spread(stretch, bins, next, into));
      else dealingLoops.spread(values, bins, next, into);
    },
    settle: (values) => (holds(values) ? loops : dealingLoops).settle(values),
  };
}

function copied(values: Float64Array, from: number, stage: Float64Array): Float64Array {
  const stretch = values.subarray(from, from + stage.length);
  stage.set(stretch);
  return stage.subarray(0, stretch.length);
}
