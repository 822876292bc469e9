/** Words that stand on a line. */
import type { VegaLiteSpec } from "./spec.js";

/** What is drawn before a layer of text, so that lines beneath leave a gap of light around its words. */
export function textGap(text: VegaLiteSpec): VegaLiteSpec {
  const mark = text["mark"] as VegaLiteSpec;
  return { ...text, mark: { ...mark, stroke: "white", strokeWidth: 4, opacity: 0.85 } };
}
