/** The scenarios of a run in two heaps, by an event: the one that the study states, or the usual one. */
import { quantiles } from "../../numerics/quantile.js";
import type { Study } from "../../study/study.js";
import { thresholds } from "../../summary/probability.js";
import type { NamedEvent } from "../event.js";

/** A default event must happen in at least this share of the scenarios, and fail to in as many. */
const RARE = 0.005;

export function usualEvent({ published }: Study, output: string, column: Float64Array): NamedEvent {
  const claim = published[output];
  const candidates = [
    ...(claim === undefined ? [] : [{ event: { above: claim.high }, words: "above published range" }]),
    { event: { above: 0 }, words: "above 0" },
  ];
  const fits = ({ event }: (typeof candidates)[number]) => {
    const share = insideOf(column, event).reduce((sum, one) => sum + one, 0) / column.length;
    return share >= RARE && share <= 1 - RARE;
  };
  const [tenth = 0] = quantiles(column, [0.9]);
  return candidates.find(fits) ?? { event: { above: tenth }, words: "among the highest tenth" };
}

export function insideOf(column: Float64Array, event: NamedEvent["event"]): Uint8Array {
  const [from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY] = thresholds(event);
  return Uint8Array.from(column, (value) => (value >= from && value < to ? 1 : 0));
}
