/** Events counted over scenarios, and the Monte Carlo standard error of their share. */
import type { Statistics } from "../engine/sample.js";
import { nextUp } from "../numerics/bits.js";
import { checkedEvent, type Event } from "./event.js";

export type { Event };

/** An estimate with one standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

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
  const asked = checkedEvent(event);
  if ("within" in asked) return [asked.within[0], nextUp(asked.within[1])];
  if ("above" in asked) return [nextUp(asked.above), undefined];
  return [undefined, asked.below];
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
