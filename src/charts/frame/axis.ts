/** A linear horizontal axis whose ends are known, so that marks and labels can be placed by pixel. */
import { breaksAround, firstRoundWidth } from "../../numerics/roundWidth.js";
import type { VegaLiteSpec } from "./spec.js";
import { wrap } from "./theme.js";

/** An axis of known length. */
export interface HorizontalAxis {
  /** Ends in shown units ("£m"). */
  readonly domain: readonly [number, number];
  readonly width: number;
  readonly title: string;
  /** Divides a value of the result into shown units. */
  readonly divisor: number;
  /** Properties of the drawn axis that differ from the house style. */
  readonly look?: VegaLiteSpec;
}

/** Pixels from the left of the plot to a value of the result. */
export function pixelOf(axis: HorizontalAxis, value: number): number {
  const [from, to] = axis.domain;
  return ((value / axis.divisor - from) / (to - from)) * axis.width;
}

/** The x channel of a field in shown units. */
export function xField(axis: HorizontalAxis, field: string): VegaLiteSpec {
  return {
    field,
    type: "quantitative",
    scale: { domain: axis.domain, nice: false, zero: false },
    axis: { title: wrap(axis.title, 84, 1)[0], grid: false, tickCount: 8, ...axis.look },
  };
}

/** The x channel of one value of the result, as a number on the axis. */
export function xDatum(axis: HorizontalAxis, value: number): VegaLiteSpec {
  const { field: _, ...channel } = xField(axis, "");
  return { datum: value / axis.divisor, ...channel };
}

/** Ends of an axis that holds every value with `margin` of its length free on each side. Never empty. */
export function domainAround(values: readonly number[], divisor: number, margin: number): readonly [number, number] {
  const [low, high, length] = extent(values, divisor);
  return [low - margin * length, high + margin * length];
}

/**
 * Round numbers in shown units for the ticks of an axis, about `count`; every value lies between the first and the
 * last.
 */
export function ticksAround(values: readonly number[], divisor: number, count: number): readonly number[] {
  const [low, high, length] = extent(values, divisor);
  return breaksAround(
    low,
    high,
    firstRoundWidth(length, (width) => count * width >= length),
  );
}

/** Ends of the finite values in shown units, and a length that is not 0. */
function extent(values: readonly number[], divisor: number): readonly [number, number, number] {
  const shown = values.filter(Number.isFinite).map((value) => value / divisor);
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  return [low, high, high > low ? high - low : Math.abs(high) || 1];
}
