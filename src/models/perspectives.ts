import type { Model } from "../study/model.js";

const choices = ["commissioner", "provider", "NHS", "public-sector", "society"];

/**
 * Whose money counts. A table says which terms each perspective sees: tariffs are payments inside the NHS, a price cut
 * on patients whose care does not change is the hospital's loss, VAT goes from one public pocket to another.
 */
export const perspectives: Model = {
  name: "perspectives",
  title: "Perspectives",
  settings: {
    "cash.perspective": {
      label: "Whose cash is counted",
      oneOf: choices,
      value: "commissioner",
      published: "commissioner",
      note: "The published figures are the commissioner's.",
    },
  },
  formulas: {
    "perspective.chosen": {
      over: "perspective",
      cells: Object.fromEntries(choices.map((one) => [one, `if(cash.perspective == "${one}", 1, 0)`])),
      unit: "ratio",
      label: "1 for the perspective chosen",
    },
    "visibility.here": {
      formula: "sum(visibility * perspective.chosen, perspective)",
      unit: "ratio",
      label: "Which terms the chosen perspective sees",
    },
  },
  scope: [],
};
