/** Events counted over scenarios, and the Monte Carlo standard error of their share. */
import type { Statistics } from "../engine/sample.js";
import { CredenceError } from "../errors.js";
import { nextUp } from "../numerics/bits.js";

/** An estimate with one standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** What may be asked of an output: strictly above, strictly below, or from low to high inclusive. */
export type Event =
  | { readonly above: number }
  | { readonly below: number }
  | { readonly within: readonly [number, number] };

/** In how many scenarios of a sample an event happens. @throws CredenceError `unknown-event` */
export function countEvent(sample: Pick<Statistics, "count" | "below">, event: Event): number {
  const [from, to] = thresholds(event);
  return (to === undefined ? sample.count : sample.below(to)) - (from === undefined ? 0 : sample.below(from));
}

/**
 * An event as a stretch of values: not below the first threshold, below the second; undefined where it has no end.
 * @throws CredenceError `unknown-event`
 */
export function thresholds(event: Event): readonly [number | undefined, number | undefined] {
  refuseUnknown(event);
  if ("within" in event) return [event.within[0], nextUp(event.within[1])];
  if ("above" in event) return [nextUp(event.above), undefined];
  return [undefined, event.below];
}

/**
 * One standard error of a proportion, as half the width of Wilson's score interval at z = 1. It tends to the binomial
 * sqrt(p (1 - p) / n) and is 1 / (2 n + 2), not 0, where an event never or always happened.
 * Source: Wilson 1927, doi:10.1080/01621459.1927.10502953.
 */
export function proportionError(hits: number, count: number): number {
  const p = hits / count;
  return Math.sqrt((p * (1 - p)) / count + 1 / (4 * count * count)) / (1 + 1 / count);
}

function refuseUnknown(event: Event): void {
  const [kind, ...more] = Object.keys(event);
  const limits = "within" in event ? event.within : "above" in event ? [event.above] : [event.below];
  const known = kind === "within" || kind === "above" || kind === "below";
  if (known && more.length === 0 && limits.every((limit) => typeof limit === "number" && !Number.isNaN(limit))) return;
  throw new CredenceError(
    "unknown-event",
    `probability: event must be one of above, below, within with numbers, got ${JSON.stringify(event)}`,
  );
}
