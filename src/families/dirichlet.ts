/** The Dirichlet distribution: shares that add up to one. */
import { CredenceError } from "../errors.js";
import { exactSum } from "../numerics/exactSum.js";
import { beta } from "./beta.js";
import { list, positive } from "./check.js";
import type { Distribution, Parameters, Refuse, SimplexDistribution } from "./distribution.js";
import { simplexFamily } from "./family.js";
import { gamma } from "./gamma.js";

/** @example dirichlet({ alpha: [120, 210, 60] }) */
export const dirichlet = simplexFamily({
  name: "dirichlet",
  summary: "Shares of a whole that add up to one: transition probabilities, a case mix",
  parameterisations: [
    {
      keys: { alpha: "one number above 0 for each share, for example counts" },
      lists: ["alpha"],
      resolve: (values, refuse) => ({ alpha: checkedAlpha(list(values, "alpha"), refuse) }),
    },
    {
      keys: { counts: "observations in each element, no prior added" },
      lists: ["counts"],
      resolve: (values, refuse) => ({ alpha: checkedAlpha(list(values, "counts"), refuse) }),
    },
    {
      keys: { mean: "the share of each element", n: "number of observations that they are worth" },
      lists: ["mean"],
      resolve: (values, refuse) => ({ alpha: fromShares(list(values, "mean"), positive(values, "n", refuse), refuse) }),
    },
  ],
  make() {
    const remedy = "name the index that its shares run over, as in over: band";
    throw new CredenceError("family-not-scalar", "dirichlet: gives several numbers that add up to one, not one", {
      remedy,
    });
  },
  makeSimplex: makeDirichlet,
});

/** Independent gammas whose shares of their sum are the shares of the Dirichlet: one inversion each draws it. */
export function dirichletComponents(parameters: Parameters): readonly Distribution[] {
  return list(parameters, "alpha").map((shape) => gamma.make({ shape, scale: 1 }));
}

function checkedAlpha(alpha: readonly number[], refuse: Refuse): readonly number[] {
  if (alpha.length < 2) throw refuse("dirichlet-too-short", `alpha must hold at least 2 numbers, got ${alpha.length}`);
  const wrong = alpha.findIndex((value) => !(value > 0));
  if (wrong < 0 && Number.isFinite(exactSum(alpha))) return [...alpha];
  const remedy = "leave an element without observations out, or add a small prior count to every element";
  throw refuse("parameter-not-positive", `alpha must be above 0, got ${alpha[wrong]} at position ${wrong + 1}`, remedy);
}

/** Shares written in decimals may miss 1 by this much. */
const slack = 1e-9;

function fromShares(shares: readonly number[], n: number, refuse: Refuse): readonly number[] {
  const total = exactSum(shares);
  if (Math.abs(total - 1) > slack) throw refuse("shares-sum", `mean must add up to 1, got ${total}`);
  return checkedAlpha(
    shares.map((share) => share * n),
    refuse,
  );
}

function makeDirichlet(parameters: Parameters): SimplexDistribution {
  const alpha = list(parameters, "alpha");
  const total = exactSum(alpha);
  const marginals = alpha.map((value, i) =>
    beta.make({ alpha: value, beta: exactSum(alpha.filter((_, j) => j !== i)) }),
  );
  return {
    family: "dirichlet",
    parameters,
    mean: alpha.map((value) => value / total),
    variance: marginals.map((marginal) => marginal.variance),
    marginals,
  };
}
