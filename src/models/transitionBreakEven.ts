import type { Model } from "../study/model.js";

/**
 * Consultant-led services outside hospital: a review found no data on cost, so no saving can be computed. What can be
 * computed is the yearly saving that would pay back a stated transition cost and double running, over a stated horizon:
 * s* = PV(transition + double running) / annuity. The three amounts have no default; a study states them.
 * Source: The King's Fund, Specialists in out-of-hospital settings (2014).
 */
export const transitionBreakEven: Model = {
  name: "transition-break-even",
  title: "Break-even of a transition",
  notEstimable:
    "The saving of consultant-led services outside hospital is not estimable: the King's Fund found no data on their wider cost implications, and benefits that relate mainly to quality of care. Only the saving that would pay back a stated transition can be computed.",
  settings: {},
  formulas: {
    "transition.annuity": {
      formula:
        "(1 - (1 + transition.discountRate) ^ -(transition.horizon / transition.oneYear)) / transition.discountRate",
      unit: "ratio",
      label: "Present value of 1 a year over the horizon, paid at the end of each year",
    },
    "transition.presentValue": {
      formula: "transition.cost + transition.doubleRunning",
      unit: "GBP",
      label: "Transition and double running, paid now",
    },
    "transition.breakEvenSaving": {
      formula: "transition.presentValue / transition.annuity / transition.oneYear",
      unit: "GBP/year",
      label: "Saving a year that pays the transition back",
    },
  },
  scope: [],
};
