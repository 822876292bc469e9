/** The probability of an event, counted over scenarios, with its Monte Carlo standard error. */
import { CredenceError } from "../errors.js";

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

/**
 * The share of scenarios in which the output is above, below or within the values given.
 * @param draws one value a scenario, drawn independently of each other
 * @throws CredenceError `empty-column`, `unknown-event`
 * @example probability(Float64Array.of(-1, 2, 3, 4), { above: 0 }).value // 0.75
 */
export function probability(draws: Float64Array, event: Event): Estimate {
  if (draws.length === 0) throw new CredenceError("empty-column", "probability: needs at least one scenario, got none");
  const hits = countEvent(draws, event);
  return { value: hits / draws.length, standardError: proportionError(hits, draws.length) };
}

/** In how many scenarios an event happens. @throws CredenceError `unknown-event` */
export function countEvent(draws: Float64Array, event: Event): number {
  const [low, high, inclusive] = bounds(event);
  return inclusive ? countWithin(draws, low, high) : countBetween(draws, low, high);
}

function countWithin(draws: Float64Array, low: number, high: number): number {
  let hits = 0;
  for (let i = 0; i < draws.length; i++) hits += (draws[i] as number) >= low && (draws[i] as number) <= high ? 1 : 0;
  return hits;
}

function countBetween(draws: Float64Array, low: number, high: number): number {
  let hits = 0;
  for (let i = 0; i < draws.length; i++) hits += (draws[i] as number) > low && (draws[i] as number) < high ? 1 : 0;
  return hits;
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

function bounds(event: Event): readonly [low: number, high: number, inclusive: boolean] {
  const [kind, ...more] = Object.keys(event);
  const limits = "within" in event ? event.within : "above" in event ? [event.above] : [event.below];
  const known = kind === "within" || kind === "above" || kind === "below";
  if (!known || more.length > 0 || limits.some((limit) => typeof limit !== "number" || Number.isNaN(limit))) {
    throw new CredenceError(
      "unknown-event",
      `probability: event must be one of above, below, within with numbers, got ${JSON.stringify(event)}`,
    );
  }
  if ("within" in event) return [event.within[0], event.within[1], true];
  if ("above" in event) return [event.above, Number.POSITIVE_INFINITY, false];
  return [Number.NEGATIVE_INFINITY, event.below, false];
}
