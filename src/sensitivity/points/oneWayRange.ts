/** Over which range an assumption is moved alone: the run's interval, percentiles of one's own choice, or stated bounds. */

import type { Point } from "../../engine/evaluate.js";
import { CredenceError, unknownName } from "../../errors.js";
import { probability } from "../../schema/probability.js";
import { record } from "../../schema/record.js";
import { documented, list, mapOf, number } from "../../schema/shape.js";
import type { Study } from "../../study/study.js";
import { intervalEnds } from "../../summary/interval.js";
import { optionsOf } from "../method.js";
import { groupedSwings, type Swing } from "./swings.js";

export const oneWayOptions = record({
  from: documented(probability, "Percentile of each assumption's distribution that its bar starts from, such as 5 %"),
  to: documented(probability, "Percentile that it ends at"),
  bounds: documented(mapOf(list(number)), "Ends of one's own choice [low, high] for some assumptions, by id"),
});

/** A range by the share of the way from its low end (0) to its high end (1). */
export interface Range {
  readonly name: string;
  readonly value: (way: number) => number;
  readonly point: (way: number) => Point;
}

/** The range of each uncertain assumption. */
export function oneWayRanges(study: Study, interval: number): readonly Range[] {
  const { low, high, bounds } = chosenRange(study, interval);
  return groupedSwings(study).map((swing) => {
    const own = bounds.get(swing.name);
    const between =
      ([from, to]: readonly [number, number]) =>
      (way: number) =>
        way === 1 ? to : from + (to - from) * way;
    const place = between(own ?? [low, high]);
    const { name } = swing;
    if (own !== undefined) return { name, value: place, point: (way) => swing.set(place(way)) };
    return { name, value: (way) => swing.at(place(way)), point: (way) => swing.point(place(way)) };
  });
}

/** Names whose ends were stated. */
export type Bounds = ReadonlyMap<string, readonly [number, number]>;

export interface ChosenRange {
  readonly low: number;
  readonly high: number;
  readonly bounds: Bounds;
  /** Whether the percentiles are chosen ones rather than the ends of the run's interval. */
  readonly percentiles: boolean;
}

/** Probabilities of the two ends, and the ends that were stated instead. */
export function chosenRange(study: Study, interval = study.run.interval): ChosenRange {
  const { options } = optionsOf(study, "one-way", oneWayOptions);
  const [from, to] = intervalEnds(interval).map(Number) as [number, number];
  const bounds = (options.bounds ?? []).map(({ id, value }) => [id, value as unknown as [number, number]] as const);
  const percentiles = options.from !== undefined || options.to !== undefined;
  return { low: options.from ?? from, high: options.to ?? to, bounds: new Map(bounds), percentiles };
}

/** @throws CredenceError `bad-range`, `unknown-assumption` */
export function refuseBadRange(study: Study): void {
  const { place } = optionsOf(study, "one-way", oneWayOptions);
  const { low, high, bounds } = chosenRange(study);
  if (!(low < high)) {
    const rule = `sensitivity: one-way: from must lie below to, got ${low} and ${high}`;
    throw new CredenceError("bad-range", rule, { place });
  }
  const known = groupedSwings(study);
  for (const [id, ends] of bounds) {
    const swing = known.find(({ name }) => name === id);
    if (swing !== undefined) refuseOutside(swing, ends);
    else {
      const { message, remedy } = unknownName(
        "uncertain assumption",
        id,
        known.map(({ name }) => name),
      );
      throw new CredenceError("unknown-assumption", `sensitivity: one-way: bounds: ${message}`, { place, remedy });
    }
  }

  function refuseOutside({ name, support: [least, most] }: Swing, ends: readonly number[]): void {
    const [from = Number.NaN, to = Number.NaN] = ends;
    if (ends.length === 2 && from < to && from >= least && to <= most) return;
    const rule = `must be [low, high] within ${least} to ${most}, which its distribution allows`;
    const got = `[${ends.join(", ")}]`;
    throw new CredenceError("bad-range", `sensitivity: one-way: bounds: ${name}: ${rule}, got ${got}`, { place });
  }
}
