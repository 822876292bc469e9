/** Parameterisations that several families share, each stated once. */
import { canonical, number, positive, spread } from "./check.js";
import type { Parameters, Refuse } from "./distribution.js";
import type { Parameterisation } from "./familyContract.js";

/** `{ shape, scale }`, as canonical parameters. */
export function shapeAndScale(shape: string, scale: string): Parameterisation {
  return {
    keys: { shape, scale },
    resolve: (values, refuse) =>
      canonical({ shape: positive(values, "shape", refuse), scale: positive(values, "scale", refuse) }, [], refuse),
  };
}

/** `{ mean, se }`: the uncertainty about a mean is its standard error, so it takes the place of the sd. */
export function standardErrorAsSd({ optional, resolve }: Parameterisation): Parameterisation {
  return {
    keys: { mean: "mean", se: "standard error of the mean" },
    ...(optional === undefined ? {} : { optional }),
    resolve: ({ se, ...rest }, refuse) => resolve({ ...rest, sd: se as number }, refuse),
  };
}

/** `{ mean, sd }` and `{ mean, cv }` of a family above 0 whose shape follows from the coefficient of variation. */
export function meanAndSpread(
  fromCv: (mean: number, cv: number, refuse: Refuse) => Parameters,
): readonly [sd: Parameterisation, cv: Parameterisation] {
  const mean = "mean";
  return [
    {
      keys: { mean, sd: "standard deviation" },
      resolve(values, refuse) {
        const centre = positive(values, "mean", refuse);
        return fromCv(centre, spread(values, "sd", refuse, centre) / centre, refuse);
      },
    },
    {
      keys: { mean, cv: "coefficient of variation: standard deviation / mean" },
      resolve(values, refuse) {
        const centre = positive(values, "mean", refuse);
        return fromCv(centre, spread(values, "cv", refuse, centre), refuse);
      },
    },
  ];
}

/** `{ mean, cv }` of a family that is stated by its mean and sd. */
export function cvAsSd({ optional, resolve }: Parameterisation): Parameterisation {
  return {
    keys: { mean: "mean", cv: "coefficient of variation: standard deviation / mean" },
    ...(optional === undefined ? {} : { optional }),
    resolve({ cv, ...rest }, refuse) {
      const mean = number(rest, "mean");
      if (mean === 0) throw refuse("cv-of-zero", "mean must not be 0 where the spread is a share of it", "state sd");
      return resolve({ ...rest, sd: (cv as number) * Math.abs(mean) }, refuse);
    },
  };
}
