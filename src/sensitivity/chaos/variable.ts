/** The independent variables of a polynomial expansion, and the polynomials that suit the distribution of each. */
import type { Plan } from "../../engine/plan/plan.js";
import type { Distribution } from "../../families/distribution.js";
import { makeDistribution } from "../../families/index.js";
import { orthonormalColumns, type Recurrence, stieltjes } from "../../numerics/orthogonalPolynomials.js";
import { FAR, scoreMeasure } from "../scoreMeasure.js";

export interface ChaosVariable {
  /** Whether it is the drawn value itself; otherwise the normal score of its uniform, before correlation. */
  readonly drawn: boolean;
  readonly mean: number;
  readonly sd: number;
  readonly recurrence: Recurrence;
  /** Highest degree whose polynomial is known to be orthonormal. */
  readonly degree: number;
}

/** Degrees that are ever tried. */
export const HIGHEST = 20;

/**
 * One variable a driver: its value where it is drawn alone, and what it is drawn from where it depends on others
 * (correlated ones, shares of a simplex), so that all variables are independent.
 */
export function chaosVariables({ drivers, groups }: Plan): readonly ChaosVariable[] {
  const joint = new Set(groups.flatMap(({ streams }) => streams));
  const normal = makeDistribution("normal", { mean: 0, sd: 1 });
  return drivers.map(({ distributions: [first], simplex }, driver) => {
    const drawn = !joint.has(driver) && simplex === undefined && first !== undefined;
    return variableOf(drawn ? makeDistribution(first.family, first.parameters) : normal, drawn);
  });
}

function variableOf(distribution: Distribution, drawn: boolean): ChaosVariable {
  const { mean, variance } = distribution;
  const sd = Math.sqrt(variance);
  const all = scoreMeasure(distribution, mean, sd, FAR);
  const recurrence = exactStart(stieltjes(all, HIGHEST));
  const nearer = stieltjes(scoreMeasure(distribution, mean, sd, NEAR), HIGHEST);
  const settled = recurrence.squares.findIndex(
    (square, k) => !(Math.abs(square / (nearer.squares[k] as number) - 1) < SETTLED),
  );
  const most = settled < 0 ? HIGHEST : settled - 1;
  return { drawn, mean, sd, recurrence, degree: Math.max(1, distribution.discrete ? 1 : most) };
}

/** Mean 0 and variance 1 are known without quadrature. */
function exactStart({ centres, squares }: Recurrence): Recurrence {
  return { centres: [0, ...centres.slice(1)], squares: [1, 1, ...squares.slice(2)] };
}

/** How much nearer the ends are looked at again, and by how much that may matter. */
const NEAR = FAR - 1;
const SETTLED = 1e-7;

/** Orthonormal polynomials of degree 1, 2, … of a variable at its values. */
export function polynomialsAt(
  { mean, sd, recurrence, degree }: ChaosVariable,
  values: Float64Array,
): readonly Float64Array[] {
  const standard = values.map((value) => (value - mean) / sd);
  return orthonormalColumns(recurrence, standard, degree);
}
