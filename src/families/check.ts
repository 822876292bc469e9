/** Checks that several families make of their parameters. */
import type { Parameters, Refuse } from "./distribution.js";

/** A parameter known to be there and to be one number. */
export function number(values: Parameters, key: string): number {
  return values[key] as number;
}

/** A parameter known to be there and to be a list. */
export function list(values: Parameters, key: string): readonly number[] {
  return values[key] as readonly number[];
}

/** A parameter that must be above 0. @throws CredenceError `parameter-not-positive`. */
export function positive(values: Parameters, key: string, refuse: Refuse, remedy?: string): number {
  const value = number(values, key);
  if (value > 0) return value;
  throw refuse("parameter-not-positive", `${key} must be above 0, got ${value}`, remedy);
}

/** "for 40 % write 0.4", where a share between 0 and 1 is wanted; undefined for what is no percentage either. */
export function percentRemedy(value: number): string | undefined {
  return value > 1 && value < 100 ? `for ${value} % write ${Number((value / 100).toPrecision(12))}` : undefined;
}

/** A standard deviation or the like. @throws CredenceError `zero-spread`, `negative-spread`. */
export function spread(values: Parameters, key: string, refuse: Refuse, centre?: number): number {
  const value = number(values, key);
  if (value > 0) return value;
  const remedy = centre === undefined ? "state a constant as value" : `state a constant as value: ${centre}`;
  if (value === 0) throw refuse("zero-spread", `${key} must be above 0, got 0`, remedy);
  throw refuse("negative-spread", `${key} must be above 0, got ${value}`);
}

/** Two ends of a range with room between them. @throws CredenceError `min-not-below-max`, `zero-spread`. */
export function range(min: number, max: number, refuse: Refuse): number {
  const width = max - min;
  if (width > 0 && width < Number.POSITIVE_INFINITY) return width;
  if (min === max) {
    throw refuse("zero-spread", `min must be below max, got ${min} for both`, `state a constant as value: ${min}`);
  }
  throw refuse("min-not-below-max", `min must be below max, got min ${min} and max ${max}`);
}

/** @throws CredenceError `mode-outside`. */
export function modeWithin(values: Parameters, refuse: Refuse): number {
  const [min, mode, max] = [number(values, "min"), number(values, "mode"), number(values, "max")];
  if (mode >= min && mode <= max) return mode;
  throw refuse("mode-outside", `mode must be between min ${min} and max ${max}, got ${mode}`);
}

/**
 * Canonical parameters, each of which came out as a finite number and, where named in `above0`, above 0.
 * @throws CredenceError `parameter-out-of-range` where extreme moments lead out of the range of numbers.
 */
export function canonical(parameters: Parameters, above0: readonly string[], refuse: Refuse): Parameters {
  for (const [key, value] of Object.entries(parameters)) {
    if (typeof value !== "number") continue;
    if (Number.isFinite(value) && (value > 0 || !above0.includes(key))) continue;
    throw refuse("parameter-out-of-range", `these parameters give ${key} ${value}, which cannot be computed with`);
  }
  return parameters;
}

/** Beyond this, counts are no longer told apart by the arithmetic that works them out. */
const largestCount = 1e12;

/** A number of persons, trials or the like. @throws CredenceError `not-a-whole-number`, `parameter-out-of-range`. */
export function wholeAbove0(values: Parameters, key: string, refuse: Refuse, most = largestCount): number {
  const value = number(values, key);
  if (!(value >= 1 && Math.floor(value) === value)) {
    throw refuse("not-a-whole-number", `${key} must be a whole number above 0, got ${value}`);
  }
  if (value <= most) return value;
  throw refuse("parameter-out-of-range", `${key} must be at most ${most}, got ${value}`, "use a continuous family");
}
