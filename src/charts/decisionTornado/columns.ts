/** The columns of the decision-grade tornado: where each stands, and its heading. */
import type { Decision } from "../../sensitivity/decision.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { INK } from "../frame/theme.js";

/** Pixels of the columns: from and to of those that are drawn, the left edge of those of text. */
export const SWING = [0, 140] as const;
export const SHARE = [154, 238] as const;
export const SWITCH = 251;
export const EVPPI = 377;

/** The x channel of a field in pixels. */
export function pixels(field: string): VegaLiteSpec {
  return { field, type: "quantitative", scale: { domain: [0, 436], nice: false, zero: false }, axis: null };
}

/** What stands above the columns, and the lines between them. */
export function heads({ shareTitle = "Share" }: Decision, height: number): VegaLiteSpec[] {
  const head = (x: number, lines: readonly string[]): VegaLiteSpec => ({
    data: { values: [{ label: lines.join("\n") }] },
    mark: { type: "text", align: "left", baseline: "bottom", lineHeight: 13, fontSize: 10, color: INK.soft },
    encoding: { x: { value: x }, y: { value: -19 }, text: { field: "label" } },
  });
  const between = [SWING[1] + 9, SWITCH - 6].map((x) => ({
    data: { values: [{}] },
    mark: { type: "rule", color: INK.grid },
    encoding: { x: { value: x }, y: { value: -30 }, y2: { value: height } },
  }));
  return [
    ...between,
    head(SWING[0], ["Swing", "(evaluated)"]),
    head(SHARE[0], ["Share of variance", `(${shareTitle})`]),
    head(SWITCH, ["Switches at", "(P of a smaller value)"]),
    head(EVPPI, ["EVPPI", ""]),
  ];
}
