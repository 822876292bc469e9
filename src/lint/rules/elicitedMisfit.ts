/** A distribution that is not what was said. */
import { type Elicitation, elicitations } from "../../assumptions/elicitation.js";
import { type LintRule, ofEach } from "../rule.js";

export const elicitedMisfit: LintRule = {
  name: "elicited-misfit",
  severity: "warning",
  reason:
    "What is fitted to a judgement is shown to whom it comes from, and asked again where it misses: a distribution far from every quantile that was stated is nobody's belief.",
  citation: "O'Hagan et al. 2006, Uncertain Judgements: Eliciting Experts' Probabilities, doi:10.1002/0470033312",
  find: ofEach((assumption) => {
    const far = elicitations(assumption).filter(({ chosen, tolerance }) => chosen.misfit > tolerance);
    const [worst] = far.sort((a, b) => b.chosen.misfit - a.chosen.misfit);
    return worst && { message: words(worst), remedy };
  }),
};

const remedy = "ask again, state other quantiles, min and max or the family, or raise the tolerance with the reason";

function words({ chosen, tolerance, expert, asked }: Elicitation): string {
  const who = expert === undefined ? "" : ` of ${expert}`;
  const misses = asked.x.map((x, i) => ({ x, p: asked.p[i] as number, got: chosen.quantiles[i] as number }));
  const span = (asked.x.at(-1) ?? 0) - (asked.x[0] ?? 0) || 1;
  const [far] = [...misses].sort((a, b) => Math.abs(b.got - b.x) - Math.abs(a.got - a.x));
  const example =
    far === undefined || Math.abs(far.got - far.x) < 0.001 * span
      ? ""
      : `: its ${points(far.p)}% quantile is ${Number(far.got.toPrecision(4))}, and ${far.x} was said`;
  return `the ${chosen.family} fitted to the judgement${who} misses a probability by ${points(chosen.misfit)} percentage points, more than ${points(tolerance)}${example}`;
}

function points(share: number): string {
  return String(Number((100 * share).toPrecision(3)));
}
