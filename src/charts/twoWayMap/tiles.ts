/** Shades of the two-way map, and the pairs that can be where values come singly. */
import { makeDistribution } from "../../families/index.js";
import type { TwoWayRow } from "../../sensitivity/points/twoWayRow.js";
import type { RunResult } from "../../summary/result.js";
import { findAssumption } from "../frame/assumptionText.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";
import { type Axis, channel } from "./axes.js";
import type { Place } from "./contour.js";
import { type Channels, short } from "./levelLines.js";

/** A tile between every four neighbouring places, in the shade of their mean; none where one of them has no number. */
export function tiles(places: readonly Place[], wide: number, channels: Channels): VegaLiteSpec {
  const values = places.flatMap((one, i) => {
    const [right, above, across] = [places[i + 1], places[i + wide], places[i + wide + 1]];
    if ((i + 1) % wide === 0 || right === undefined || above === undefined || across === undefined) return [];
    const height = (one.height + right.height + above.height + across.height) / 4;
    if (!Number.isFinite(height)) return [];
    return [{ x: short(one.x), x2: short(across.x), y: short(one.y), y2: short(across.y), height: short(height) }];
  });
  const shade = {
    field: "height",
    type: "quantitative",
    scale: { range: ["#f7f9fa", INK.mid], zero: false },
    legend: null,
  };
  return {
    data: { values },
    // A hair of the same shade closes the seams between tiles.
    mark: { type: "rect", strokeWidth: 0.6 },
    encoding: {
      ...channels,
      x2: { field: "x2" },
      y2: { field: "y2" },
      fill: shade,
      stroke: shade,
    },
  };
}

/** Those of the assumptions whose values come singly: counts, events, listed values. */
export function single({ study }: RunResult, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const { uncertainty } = findAssumption(study, name) ?? {};
    const [parameters] = uncertainty?.parameters ?? [];
    return (
      uncertainty !== undefined && parameters !== undefined && makeDistribution(uncertainty.family, parameters).discrete
    );
  });
}

/** The pairs that can be, where lines and shades between them only lead from one to the next. */
export function possible(rows: readonly TwoWayRow[], x: Axis, y: Axis): VegaLiteSpec {
  const values = rows.map(({ value, otherValue }) => ({
    x: short(otherValue / x.divisor),
    y: short(value / y.divisor),
  }));
  const mark = { type: "point", filled: true, size: 14, color: INK.soft, opacity: 1, clip: false };
  return { data: { values }, mark, encoding: { x: channel(x, "x"), y: channel(y, "y") } };
}
