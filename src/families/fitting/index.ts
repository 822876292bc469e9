/** Families that can be fitted, in the order in which they win a tie. To add one: its file and a line here. */
import { fittableBeta } from "./beta.js";
import { fittableBinomial } from "./binomial.js";
import { fittableExponential } from "./exponential.js";
import type { Fittable } from "./fittable.js";
import { fittableGamma } from "./gamma.js";
import { fittableGumbel } from "./gumbel.js";
import { fittableInverseGamma } from "./inverseGamma.js";
import { fittableLogitNormal } from "./logitNormal.js";
import { fittableLoglogistic } from "./loglogistic.js";
import { fittableLognormal } from "./lognormal.js";
import { fittableNegativeBinomial } from "./negativeBinomial.js";
import { fittableNormal } from "./normal.js";
import { fittablePoisson } from "./poisson.js";
import { fittableStudentT } from "./studentT.js";
import { fittableWeibull } from "./weibull.js";

/** @param df Degrees of freedom of a Student-t; free where left out. */
export function fittables(df?: number): readonly Fittable[] {
  return [
    fittableNormal,
    fittableGumbel,
    fittableLognormal,
    fittableGamma,
    fittableWeibull,
    fittableLoglogistic,
    fittableInverseGamma,
    fittableExponential,
    fittableBeta,
    fittableLogitNormal,
    fittableStudentT(df),
    fittablePoisson,
    fittableNegativeBinomial,
    fittableBinomial,
  ];
}
