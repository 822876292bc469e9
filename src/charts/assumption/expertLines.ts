/** What each of several experts said, as lines over the shape of their pool. */
import type { Distribution } from "../../families/distribution.js";
import { type HorizontalAxis, xField } from "../frame/axis.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";
import type { AssumptionView } from "./assumptionView.js";
import { drawnRange } from "./shape.js";

const POINTS = 120;
/** Experts are told apart by dashes; beyond these they share one. */
const DASHES: readonly { readonly word: string; readonly dash: readonly number[] }[] = [
  { word: "solid", dash: [1, 0] },
  { word: "dashed", dash: [6, 3] },
  { word: "dotted", dash: [1.5, 2] },
];
const OTHERS = { word: "dash-dotted", dash: [6, 2, 1.5, 2] };

/** "lines: A solid, B dashed", or nothing where nobody was asked. */
export function expertWords({ experts }: AssumptionView): string | undefined {
  if (experts.length === 0) return undefined;
  return `lines: ${experts.map(({ who }, i) => `${who} ${(DASHES[i] ?? OTHERS).word}`).join(", ")}`;
}

/** In the scale of the pool's highest bar: what lies above the picture is cut off. */
export function expertLines({ experts }: AssumptionView, pool: Distribution, axis: HorizontalAxis): VegaLiteSpec[] {
  const [from, to] = drawnRange(pool);
  const peak = Math.max(...steps(from, to).map((x) => finite(pool.density(x))));
  const [low, high] = axis.domain.map((end) => end * axis.divisor) as [number, number];
  return experts.map(({ distribution }, i) => {
    const values = steps(low, high).map((x) => ({
      x: x / axis.divisor,
      height: Math.min(finite(distribution.density(x)) / peak, 4),
    }));
    return {
      data: { values },
      mark: { type: "line", clip: true, strokeWidth: 1.2, color: INK.dark, strokeDash: (DASHES[i] ?? OTHERS).dash },
      encoding: {
        x: xField(axis, "x"),
        y: { field: "height", type: "quantitative", scale: { domain: [0, 1.22], nice: false }, axis: null },
      },
    };
  });
}

function steps(from: number, to: number): readonly number[] {
  return Array.from({ length: POINTS + 1 }, (_, i) => from + ((to - from) * i) / POINTS);
}

function finite(density: number): number {
  return Number.isFinite(density) ? density : 0;
}
