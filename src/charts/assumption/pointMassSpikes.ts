/** Point masses as spikes over the shape of the rest, each with its probability: the full height would be 100%. */
import type { Distribution } from "../../families/distribution.js";
import { type HorizontalAxis, pixelOf, xField } from "../frame/axis.js";
import { percentage } from "../frame/format.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";
import { PANEL } from "./panel.js";
import { pointMasses } from "./pointMasses.js";

/** Pixels between spikes that leave room for the words of both. */
const ROOM = 34;

export function pointMassSpikes(distribution: Distribution, axis: HorizontalAxis): VegaLiteSpec[] {
  const masses = pointMasses(distribution);
  if (masses.length === 0) return [];
  const values = masses.map(({ value, share }) => ({ value: value / axis.divisor, height: share }));
  const x = xField(axis, "value");
  const y = { field: "height", type: "quantitative", scale: { domain: [0, 1.22], nice: false }, axis: null };
  const spikes = {
    mark: { type: "rule", strokeWidth: 3, color: INK.dark },
    encoding: { x, y, y2: { value: PANEL.height } },
  };
  const words = masses.filter((_, i) =>
    masses.every((other, k) => i === k || told(axis, masses[i]?.value, other.value)),
  );
  return [{ data: { values }, ...spikes }, ...words.map(({ value, share }) => label(axis, value, share))];
}

function told(axis: HorizontalAxis, value = 0, other = 0): boolean {
  return Math.abs(pixelOf(axis, value) - pixelOf(axis, other)) >= ROOM;
}

function label(axis: HorizontalAxis, value: number, share: number): VegaLiteSpec {
  const left = pixelOf(axis, value) < PANEL.width / 2;
  return {
    data: { values: [{ value: value / axis.divisor, height: share, label: percentage(share) }] },
    mark: { type: "text", align: left ? "left" : "right", baseline: "top", dx: left ? 4 : -4, fontSize: 10 },
    encoding: {
      x: xField(axis, "value"),
      y: { field: "height", type: "quantitative", scale: { domain: [0, 1.22], nice: false }, axis: null },
      text: { field: "label" },
    },
  };
}
