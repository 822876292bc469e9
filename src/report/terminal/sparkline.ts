/** The shape of a distribution in a few characters. */
import { pointMasses } from "../../charts/assumption/pointMasses.js";
import { drawnRange, shapeBars } from "../../charts/assumption/shape.js";
import type { Distribution } from "../../families/distribution.js";

const HEIGHTS = "▁▂▃▄▅▆▇█";
/** Narrow bins of which each character shows the one in its middle. */
const FINE = 9;
/** A single value with a probability of its own beside a density. */
export const SPIKE = "┃";

/**
 * The central 99.5 % from left to right: "▁▃▆█▆▄▃▂▁▁", "┃▁▃▆█▆▃▁" where the lowest value has a probability of its own.
 * E. R. Tufte, Beautiful Evidence (2006).
 */
export function sparkline(distribution: Distribution, width = 12): string {
  const [low, high] = drawnRange(distribution);
  const bars = distribution.discrete ? shapeBars(distribution, width * FINE) : shapeBars(distribution, width);
  const step = (high - low) / width;
  const spikes = new Set(
    pointMasses(distribution).map(({ value }) => Math.min(Math.floor((value - low) / step), width - 1)),
  );
  return Array.from({ length: width }, (_, i) => {
    if (spikes.has(i)) return SPIKE;
    const middle = low + ((i + 0.5) / width) * (high - low);
    const nearest = bars.reduce((best, bar) =>
      Math.abs(bar.from + bar.to - 2 * middle) < Math.abs(best.from + best.to - 2 * middle) ? bar : best,
    );
    return HEIGHTS[Math.min(7, Math.floor(nearest.height * 8))] ?? "";
  }).join("");
}
