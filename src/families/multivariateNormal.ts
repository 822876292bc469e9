/** The multivariate normal distribution: several numbers, each normal, that move together. */
import { CredenceError } from "../errors.js";
import { cholesky } from "../numerics/cholesky.js";
import { list } from "./check.js";
import type { JointDistribution, Parameters, Refuse } from "./distribution.js";
import { jointFamily } from "./family.js";
import { normal } from "./normal.js";

/** Two halves of a printed matrix may differ by this share of their size. */
const slack = 1e-9;

/** @example multivariateNormal({ mean: [1, 2], covariance: [[1, 0.3], [0.3, 1]] }) */
export const multivariateNormal = jointFamily({
  name: "multivariate-normal",
  summary: "Coefficients of a regression with their covariance matrix: one number each, drawn together",
  parameterisations: [
    {
      keys: { mean: "one mean each", covariance: "their covariance matrix, a list of rows" },
      lists: ["mean", "covariance"],
      resolve: checked,
    },
  ],
  make() {
    const remedy = "name the index that its numbers run over, as in over: coefficient";
    throw new CredenceError("family-not-scalar", "multivariate-normal: gives several numbers, not one", { remedy });
  },
  makeJoint,
});

function checked(values: Parameters, refuse: Refuse): Parameters {
  const [mean, covariance] = [list(values, "mean"), list(values, "covariance")];
  const size = mean.length;
  if (size < 2 || covariance.length !== size * size) {
    const rule = `covariance must be a matrix of ${size} rows of ${size}, got ${covariance.length} numbers`;
    throw refuse("covariance-size", size < 2 ? `mean must hold at least 2 numbers, got ${size}` : rule);
  }
  refuseAsymmetric(covariance, size, refuse);
  if (cholesky(correlationOf(covariance, size), size) === undefined) {
    throw refuse("covariance-not-positive-definite", "covariance must be positive definite, as every covariance is");
  }
  return { mean, covariance };
}

function refuseAsymmetric(covariance: readonly number[], size: number, refuse: Refuse): void {
  for (let i = 0; i < size; i++) {
    const variance = covariance[i * size + i] as number;
    if (!(variance > 0)) throw refuse("parameter-not-positive", `a variance must be above 0, got ${variance}`);
    for (let j = 0; j < i; j++) {
      const [a, b] = [covariance[i * size + j] as number, covariance[j * size + i] as number];
      if (Math.abs(a - b) <= slack * Math.max(Math.abs(a), Math.abs(b))) continue;
      throw refuse("covariance-not-symmetric", `covariance must be symmetric, got ${a} and ${b} across the diagonal`);
    }
  }
}

function correlationOf(covariance: readonly number[], size: number): readonly number[] {
  const sd = (i: number): number => Math.sqrt(covariance[i * size + i] as number);
  return covariance.map((value, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    return i === j ? 1 : value / sd(i) / sd(j);
  });
}

function makeJoint(parameters: Parameters): JointDistribution {
  const [mean, covariance] = [list(parameters, "mean"), list(parameters, "covariance")];
  const variance = mean.map((_, i) => covariance[i * mean.length + i] as number);
  return {
    family: "multivariate-normal",
    parameters,
    mean,
    variance,
    marginals: mean.map((centre, i) => normal.make({ mean: centre, sd: Math.sqrt(variance[i] as number) })),
    correlation: correlationOf(covariance, mean.length),
  };
}
