/** The shape of a distribution in a few characters. */
import { drawnRange, shapeBars } from "../charts/shape.js";
import type { Distribution } from "../families/distribution.js";

const HEIGHTS = "▁▂▃▄▅▆▇█";
/** Narrow bins of which each character shows the one in its middle. */
const FINE = 9;

/** The central 99.5 % from left to right: "▁▃▆█▆▄▃▂▁▁". E. R. Tufte, Beautiful Evidence (2006). */
export function sparkline(distribution: Distribution, width = 12): string {
  const [low, high] = drawnRange(distribution);
  const bars = distribution.discrete ? shapeBars(distribution, width * FINE) : shapeBars(distribution, width);
  return Array.from({ length: width }, (_, i) => {
    const middle = low + ((i + 0.5) / width) * (high - low);
    const nearest = bars.reduce((best, bar) =>
      Math.abs(bar.from + bar.to - 2 * middle) < Math.abs(best.from + best.to - 2 * middle) ? bar : best,
    );
    return HEIGHTS[Math.min(7, Math.floor(nearest.height * 8))] ?? "";
  }).join("");
}
