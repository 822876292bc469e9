/** Coefficients of assumptions in a regression, with errors from groups of scenarios. */
import type { StandardisedRegression } from "../../numerics/linearRegression.js";
import { type SetRegression, setRegression } from "../../numerics/setRegression.js";
import { scatter } from "../../summary/scatter.js";

/** A share of the variance that is rounding. */
const ROUNDING = 1e-12;

/**
 * Coefficients of one assumption, each with one standard error. The last share of a whole, which the others decide, has a
 * correlation alone, and there is no partial correlation where the others explain all; an assumption that never varied in the scenarios has nothing.
 */
export interface RegressionRow {
  readonly assumption: string;
  readonly correlation?: number;
  readonly correlationError?: number;
  readonly coefficient?: number;
  readonly coefficientError?: number;
  readonly partial?: number;
  readonly partialError?: number;
}

/** Of all members together: multiple correlation, size of their part of the line, multiple partial correlation. */
export function setRow(
  assumption: string,
  set: readonly number[],
  whole: StandardisedRegression,
  each: readonly StandardisedRegression[],
): RegressionRow {
  const none = { multiple: 0, standardised: 0, partial: 0 };
  const found = setRegression(whole, set) ?? none;
  const parts = each.map((one) => setRegression(one, set) ?? found);
  const error = (of: (one: SetRegression) => number) => scatter(parts.map(of), of(found));
  return {
    assumption,
    correlation: found.multiple,
    correlationError: error(({ multiple }) => multiple),
    coefficient: found.standardised,
    coefficientError: error(({ standardised }) => standardised),
    partial: found.partial,
    partialError: error(({ partial }) => partial),
  };
}

export function row(
  assumption: string,
  place: number,
  whole: StandardisedRegression,
  each: readonly StandardisedRegression[],
): RegressionRow {
  const of = (list: (one: StandardisedRegression) => readonly number[]): [number, number] => {
    const value = list(whole)[place] ?? 0;
    return [
      value,
      scatter(
        each.map((one) => list(one)[place] ?? 0),
        value,
      ),
    ];
  };
  const [correlation, correlationError] = of(({ pearson }) => pearson);
  const [coefficient, coefficientError] = of(({ standardised }) => standardised);
  // 0 / 0, up to rounding: the others leave nothing to explain, and this one explains nothing.
  const known = { assumption, correlation, correlationError, coefficient, coefficientError };
  if (1 - whole.explained < ROUNDING && coefficient * coefficient < ROUNDING) return known;
  const [partial, partialError] = of((one) => one.partial);
  return { ...known, partial, partialError };
}

/** Of an assumption that takes no part in the regression: its correlation, from a regression on it alone. */
export function correlationRow(
  assumption: string,
  whole: StandardisedRegression | undefined,
  each: readonly StandardisedRegression[],
): RegressionRow {
  if (whole === undefined) return { assumption };
  const { correlation = 0, correlationError = 0 } = row(assumption, 0, whole, each);
  return { assumption, correlation, correlationError };
}
