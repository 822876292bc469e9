/** How the amounts of an output are printed, alike in all that is said of two runs. */
import { type Scale, scaleFor } from "../../charts/frame/scale.js";
import type { Comparison } from "../../compare/comparison.js";

export function scaleOf({ a, b, outputs }: Comparison, id: string): Scale {
  const study = a.study ?? b.study;
  const unit = study?.outputs.find((output) => output.id === id)?.unit;
  const amounts = (outputs[id] ?? []).filter(({ kind }) => kind === "amount").flatMap((each) => [each.a, each.b]);
  return scaleFor(study ?? { currency: "" }, unit, Math.max(0, ...amounts.filter(Number.isFinite).map(Math.abs)));
}
