/** What the families that are fitted to somebody's judgement have in common. */
import { unknownName } from "../../errors.js";
import { list, number } from "../check.js";
import type { Distribution, Parameters, Refuse, Standardised } from "../distribution.js";
import type { Became, Family } from "../familyContract.js";
import type { Fitted, Points } from "../quantileFit.js";
import { familyNames, fittedFamily, refuseUnsuited } from "./candidates.js";
import { refuseOutside } from "./points.js";
import type { Wanted } from "./wanted.js";

/** Keys that may stand beside the judgement itself. */
export const fitKeys = {
  min: "smallest value, where there is one",
  max: "largest value, where there is one",
  family: "family to fit; the one that fits best unless stated",
  df: "degrees of freedom of a student-t, 3 unless stated",
  tolerance: "largest miss of a probability at which a family is taken, not a metalog",
} as const;

/** Of those the ones that are a word. */
export const fitWords = ["family"] as const;

/** Checks what is asked of the fit, and gives it back as far as it was stated. */
export function checkedWishes(values: Parameters, points: Points, refuse: Refuse): Parameters {
  const { family, df, tolerance } = values;
  if (family !== undefined && !familyNames().includes(family as string)) {
    const { message, remedy } = unknownName("family to fit", family as string, familyNames());
    throw refuse("unknown-family", message, remedy);
  }
  refuseOutside(points, refuse);
  refuseUnsuited(points, { family: family as string | undefined, tolerance: 0 }, refuse);
  if (df !== undefined && !(number(values, "df") > 0))
    throw refuse("parameter-not-positive", `df must be above 0, got ${df}`);
  if (tolerance !== undefined && !(number(values, "tolerance") >= 0 && number(values, "tolerance") < 1))
    throw refuse("tolerance-outside", `tolerance must be a share from 0 to 1, got ${tolerance}`);
  const keys = ["min", "max", "family", "df", "tolerance"] as const;
  return Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])));
}

/** What was asked of the fit; `tolerance` unless one was stated, `terms` of a metalog at most. */
export function wishesOf(values: Parameters, tolerance: number, terms?: number): Wanted {
  return {
    family: values.family as string | undefined,
    df: values.df === undefined ? undefined : number(values, "df"),
    tolerance: values.tolerance === undefined ? tolerance : number(values, "tolerance"),
    weights: values.weights === undefined ? undefined : list(values, "weights"),
    terms,
  };
}

/** The parts of a family that is the fit of another: its distribution, its table, and how the fit came about. */
export function asFitted(name: string, fitting: (parameters: Parameters) => Fitted) {
  return {
    name,
    fit: fitting,
    becomes(parameters: Parameters): Became {
      const { chosen, points } = fitting(parameters);
      return { family: chosen.family, parameters: chosen.parameters, from: `${points.p.length} quantiles` };
    },
    make(parameters: Parameters): Distribution {
      const { chosen } = fitting(parameters);
      return { ...fittedFamily(chosen.family).make(chosen.parameters), family: name, parameters };
    },
    standardise(parameters: Parameters): Standardised {
      const { chosen } = fitting(parameters);
      const [family, own] = [fittedFamily(chosen.family), chosen.parameters];
      return family.standardise?.(own) ?? { standard: family.make(own), shift: 0, scale: 1 };
    },
  } satisfies Partial<Family>;
}
