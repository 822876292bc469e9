/** Monte Carlo filtering: what the scenarios in which something happens have in common. */
import { mapWithPauses } from "../engine/turn.js";
import { record } from "../schema/record.js";
import { documented, text } from "../schema/shape.js";
import type { Study } from "../study/study.js";
import { toldOf, toldValues } from "./drivenValues.js";
import { type NamedEvent, readEvent } from "./event.js";
import { meanAndMedian, type Split } from "./filtering/conditionalStatistics.js";
import { chanceDistance, distance } from "./filtering/distance.js";
import { type Histogram, histogramOf } from "./filtering/histogram.js";
import { insideOf, usualEvent } from "./filtering/split.js";
import { idleNames, singly } from "./groups.js";
import { type Answer, columnOf, optionsOf, type SensitivityMethod, type SensitivityRequest } from "./method.js";
import { fromOwnSample, type OwnSample } from "./ownSample.js";
import { CONSTANT, varies } from "./varies.js";

/** An assumption inside and outside the event; one that reaches no output has distance 0 and nothing more. */
export interface FilteringRow extends Partial<BothSides> {
  readonly assumption: string;
  /** Largest difference of its distribution functions inside and outside, from 0 to 1. */
  readonly distance: number;
  readonly distanceError: number;
}

/** What an assumption is on either side, each number with one standard error. */
export interface BothSides {
  readonly meanInside: number;
  readonly meanInsideError: number;
  readonly meanOutside: number;
  readonly meanOutsideError: number;
  readonly medianInside: number;
  readonly medianInsideError: number;
  readonly medianOutside: number;
  readonly medianOutsideError: number;
  readonly histogram: Histogram;
}

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly filtering?: readonly FilteringRow[];
  }
}

/** Fewest scenarios on either side that can be compared. */
const FEWEST = 50;

const options = record({
  event: documented(
    text,
    'What happens to the output: "above 1.2bn", "below 0", "within 540m to 1.2bn", "above published range"',
  ),
});

/**
 * The scenarios of the run in two heaps, by whether an event happens to the output, and every assumption compared between
 * them: regional sensitivity analysis. No further run of the model. Unless an event is given it is passing the upper end
 * of the published range; where there is none, or that is next to impossible or certain, being above 0; else being among
 * the highest tenth.
 */
export const filtering: SensitivityMethod<FilteringRow> = {
  name: "filtering",
  title: "What the scenarios in question have in common",
  question: "What do the scenarios in which the event happens have in common that the others have not?",
  caveat: "what goes along is not what acts",
  reading: () =>
    "The scenarios of the run are parted by whether the event happens to the result. Distance: the largest difference between the assumption's distribution function inside and outside (Kolmogorov and Smirnov): 0 where the event tells nothing of the assumption, 1 where it decides on which side of some value it lies. Correlated assumptions go along with each other. Standard errors in brackets.",
  order: "largest distance first",
  needs: "inputs",
  options,
  check(study) {
    for (const output of study.run.sensitivityOf) statedEvent(study, output);
  },
  source:
    "Hornberger and Spear 1981, Journal of Environmental Management 12: 7–18; Saltelli et al. 2004, Sensitivity Analysis in Practice, ch. 6 (Monte Carlo filtering)",
  columns: [
    { key: "distance", title: "Distance", unit: "none", drawn: true, nonNegative: true, of: (row) => row.distance, error: (row) => row.distanceError }, // biome-ignore format: a column a line
    { key: "median_inside", title: "Median inside", unit: "assumption", of: (row) => row.medianInside, error: (row) => row.medianInsideError }, // biome-ignore format: a column a line
    { key: "median_outside", title: "outside", unit: "assumption", of: (row) => row.medianOutside, error: (row) => row.medianOutsideError }, // biome-ignore format: a column a line
    { key: "mean_inside", title: "Mean inside", unit: "assumption", of: (row) => row.meanInside, error: (row) => row.meanInsideError }, // biome-ignore format: a column a line
    { key: "mean_outside", title: "outside", unit: "assumption", of: (row) => row.meanOutside, error: (row) => row.meanOutsideError }, // biome-ignore format: a column a line
  ],
  view: (rows) => ({ rows, columns: filtering.columns.slice(0, 3) }),
  answer: (request) => fromOwnSample(request, () => 4, answerOf),
};

async function answerOf(
  request: SensitivityRequest,
  sample: OwnSample,
  output: string,
): Promise<Answer<FilteringRow>[string]> {
  const { study, plan, draws } = request;
  const column = columnOf(output, draws).subarray(0, sample.count);
  if (!varies(column)) return { refused: CONSTANT };
  const { event, words } = statedEvent(study, output) ?? usualEvent(study, output, column);
  const split: Split = { inside: insideOf(column, event), groups: sample.groups };
  const happens = split.inside.reduce((sum, one) => sum + one, 0);
  const least = Math.min(happens, sample.count - happens);
  if (least < FEWEST) {
    const reason = `its event, ${words}, happens in ${happens} of ${sample.count} scenarios: too few on one side to compare`;
    return { refused: reason };
  }
  const rows = await mapWithPauses(plan.drivers, request.pause, (driver, d) => {
    const values = toldValues(sample.values[d] as Float64Array, toldOf(driver, study));
    return rowOf(driver.name, sample.grades[d] as Float64Array, values, split);
  });
  const none = idleNames({ ...study, groups: [] }, plan).map((assumption) => ({
    assumption,
    distance: 0,
    distanceError: 0,
  }));
  const share = Math.round((1000 * happens) / sample.count) / 10;
  const chance = chanceDistance(happens, sample.count - happens).toFixed(3);
  const remark = `inside: ${words}, in ${share}% of ${String(sample.count).replace(/\B(?=(\d{3})+$)/g, ",")} scenarios; a distance below ${chance} may be chance`;
  const grouped = singly(study, "regression has each group's multiple correlation");
  const said = grouped === undefined ? remark : `${remark}; ${grouped}`;
  return { rows: [...rows, ...none].sort((a, b) => b.distance - a.distance), remark: said };
}

function rowOf(assumption: string, grades: Float64Array, values: Float64Array, split: Split): FilteringRow {
  const far = distance(grades, split);
  const [meanInside, medianInside] = meanAndMedian(values, split, 1);
  const [meanOutside, medianOutside] = meanAndMedian(values, split, 0);
  return {
    assumption,
    distance: far.value,
    distanceError: far.standardError,
    meanInside: meanInside.value,
    meanInsideError: meanInside.standardError,
    meanOutside: meanOutside.value,
    meanOutsideError: meanOutside.standardError,
    medianInside: medianInside.value,
    medianInsideError: medianInside.standardError,
    medianOutside: medianOutside.value,
    medianOutsideError: medianOutside.standardError,
    histogram: histogramOf(values, split),
  };
}

/** The event that the study states. @throws CredenceError `event-syntax`, `no-published-range` */
function statedEvent(study: Study, output: string): NamedEvent | undefined {
  const { options: chosen, place } = optionsOf(study, "filtering", options);
  return chosen.event === undefined ? undefined : readEvent(chosen.event, study.published[output], place);
}
