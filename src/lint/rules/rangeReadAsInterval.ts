/** A confidence interval taken for a smallest and a largest value, or the other way round. */
import { type LintRule, ofEach } from "../rule.js";
import { statedText } from "../statedText.js";

/** Families that end at the values that they are stated by. */
const ranges: ReadonlySet<string> = new Set(["uniform", "triangular", "pert", "log-uniform"]);

const interval =
  /\b(9\d|99|80|50) ?%? ?(per cent )?(ci|cri|confidence|credible|interval)\b|\b(confidence|credible) (interval|limits)/i;
const range =
  /\b(minimum and maximum|min(imum)?[ -/]+max(imum)?|lowest and highest|range from|full range)\b|(?<!interquartile |% )\brange:? ?\(?(of )?[£$€]?\d/i;

export const rangeReadAsInterval: LintRule = {
  name: "range-read-as-interval",
  severity: "warning",
  reason:
    "The ends of a confidence interval are passed by one scenario in twenty; a minimum and a maximum by none. Taking one for the other makes an assumption far too certain or too uncertain.",
  citation: "Andronis, Barton and Bryan 2009, Sensitivity analysis in economic evaluation, doi:10.3310/hta13290",
  find: ofEach((assumption) => {
    const [first = {}] = assumption.stated ?? [];
    const words = statedText(assumption);
    const { min, max, ci } = first;
    if (
      typeof min === "number" &&
      typeof max === "number" &&
      ranges.has(assumption.uncertainty?.family ?? "") &&
      interval.test(words)
    ) {
      const message = `its words speak of an interval, but ${min} and ${max} are taken as the smallest and largest value there is`;
      return { message, remedy: `write ci: [${min}, ${max}] with the family of that type of parameter` };
    }
    if (typeof ci === "object" && range.test(words) && !interval.test(words)) {
      const message = `its words speak of a smallest and a largest value, but ${ci.join(" and ")} are taken as an interval`;
      return { message, remedy: `write min: ${ci[0]}, max: ${ci[1]} with pert, triangular or uniform` };
    }
    return undefined;
  }),
};
