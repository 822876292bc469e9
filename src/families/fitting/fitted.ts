/** A distribution stated by data: the family with the greatest likelihood for what it must be fitted with. */
import { unknownName } from "../../errors.js";
import { list, number } from "../check.js";
import type { Distribution, Parameters, Refuse } from "../distribution.js";
import { sortedSample } from "../empirical.js";
import { family } from "../family.js";
import type { Family } from "../familyContract.js";
import { fitSample, fittedNames, type SampleFit } from "./fitSample.js";
import { fittables } from "./index.js";
import { sampleOf } from "./sample.js";

/** @example fitted({ values: [3.1, 4.5, 2.8, 6.0, 5.2, 3.9, 4.4], family: "gamma" }).mean */
export const fitted = family({
  name: "fitted",
  summary: "A family fitted to a sample by maximum likelihood, the data being the record (file, column)",
  sample: "values",
  parameterisations: [
    {
      keys: { values: "the observations, in a list or as file and column" },
      optional: {
        family: "family to fit; that of the smallest AIC unless stated",
        min: "smallest possible value, of a beta",
        max: "largest possible value, of a beta or of a binomial (how many were observed)",
      },
      lists: ["values"],
      words: ["family"],
      resolve: checked,
    },
  ],
  make(parameters) {
    const fit = fitOf(parameters);
    return { ...familyOf(fit).make(fit.parameters), family: "fitted", parameters } satisfies Distribution;
  },
  standardise(parameters) {
    const fit = fitOf(parameters);
    const found = familyOf(fit);
    return found.standardise?.(fit.parameters) ?? { standard: found.make(fit.parameters), shift: 0, scale: 1 };
  },
  becomes(parameters) {
    const { family: name, parameters: own } = fitOf(parameters);
    return { family: name, parameters: own, from: `${list(parameters, "values").length} observations` };
  },
});

function familyOf({ family: name }: SampleFit): Family {
  return fittables().find((one) => one.family.name === name)?.family as Family;
}

/** The fit of checked parameters, which name their family. */
function fitOf(parameters: Parameters): SampleFit {
  return fitSample(sampleFrom(parameters), [parameters.family as string]).fits[0] as SampleFit;
}

function sampleFrom(values: Parameters) {
  return sampleOf(list(values, "values"), {
    min: values.min === undefined ? undefined : number(values, "min"),
    max: values.max === undefined ? undefined : number(values, "max"),
  });
}

/** The family that was chosen becomes part of the record, so that it is chosen once. */
function checked(stated: Parameters, refuse: Refuse): Parameters {
  const values = sortedSample(list(stated, "values"), refuse);
  const { family: wanted, ...ends } = stated;
  const rest = { ...ends, values };
  if (wanted !== undefined && !fittedNames().includes(wanted as string)) {
    const { message, remedy } = unknownName("family to fit", wanted as string, fittedNames());
    throw refuse("unknown-family", message, remedy);
  }
  const { fits, unfitted } = fitSample(sampleFrom(rest), wanted === undefined ? undefined : [wanted as string]);
  const [best] = fits;
  if (best !== undefined) return { ...rest, family: best.family };
  const why = unfitted[0]?.reason ?? "nothing suits it";
  throw refuse("family-does-not-suit", `${wanted ?? "no family"} cannot be fitted to this sample: ${why}`);
}
