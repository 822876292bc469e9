/** What the money of two runs is measured in: amounts are not subtracted across years and perspectives without a word. */
import type { Compared } from "./compared.js";

/** One thing that the two studies do not have in common; undefined where a study does not state it. */
export interface BasisDifference {
  readonly of: "currency" | "price year" | "perspective";
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}

/** Empty where both are alike, or where the study of one of the two is not known. */
export function basisDifferences({ study: a }: Compared, { study: b }: Compared): readonly BasisDifference[] {
  if (a === undefined || b === undefined) return [];
  const all: readonly BasisDifference[] = [
    { of: "currency", a: a.currency, b: b.currency },
    { of: "price year", a: a.priceYear, b: b.priceYear },
    { of: "perspective", a: a.perspective, b: b.perspective },
  ];
  return all.filter((one) => one.a !== one.b);
}
