import type { Model } from "../study/model.js";

/**
 * The outside view: what became of programmes like this one. A weight says how far it is believed instead of the model:
 * with that chance a scenario's saving is the claim times what an evaluated programme made of it (a linear opinion pool).
 * Source of the counts: Nuffield Trust, Shifting the balance of care (2017): of 27 schemes 7 saved money, 6 probably cost more.
 * Method: Kahneman and Tversky 1979; Flyvbjerg, European Planning Studies 2008;16:3-21.
 */
export const referenceClass: Model = {
  name: "reference-class",
  title: "Reference-class correction",
  settings: {
    "reference.class": {
      label:
        "Whether the outcome of evaluated programmes is blended into the headline (years and ladder stay the model's)",
      oneOf: ["none", "blended"],
      value: "none",
    },
  },
  formulas: {
    "reference.kept": {
      formula:
        "if(reference.pick < reference.share[verdict = saved], reference.multiple[verdict = saved], if(reference.pick < reference.share[verdict = saved] + reference.share[verdict = neither], reference.multiple[verdict = neither], reference.multiple[verdict = raised]))",
      unit: "ratio",
      label: "What an evaluated programme made of its claim",
    },
    "reference.saving": {
      formula:
        'reference.kept * (sum(if(max(term.once, term.contract) == 1, 0, if(term.indexed == 1, price.factor, 1) * term.full * visibility.here), term) - price.factor * term.full[term = "optimism-bias"] * visibility.here[term = "optimism-bias"])',
      unit: "GBP/year",
      label:
        "What the perspective sees of the claim, all of it released, as an evaluated programme would have kept it, England",
    },
    "cash.inYear": {
      formula:
        'if(reference.class == "none", cash.modelled, if(reference.coin < reference.weight, reference.saving, cash.modelled))',
      unit: "GBP/year",
      label: "Net cash in the year reported, England",
    },
  },
  scope: [],
};
