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
      resolve: (values, refuse) => ({ alpha: allAbove0(values, "alpha", refuse) }),
    },
    {
      keys: { counts: "observations in each element, no prior added" },
      lists: ["counts"],
      resolve: (values, refuse) => ({ alpha: allAbove0(values, "counts", refuse) }),
    },
    {
      keys: { mean: "the share of each element", n: "number of observations that they are worth" },
      lists: ["mean"],
      resolve: (values, refuse) => ({ alpha: fromShares(values, refuse) }),
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

/** Whichever list was stated, by its own key. @throws CredenceError `dirichlet-too-short`, `parameter-not-positive`, `parameter-out-of-range`. */
function allAbove0(values: Parameters, key: string, refuse: Refuse): readonly number[] {
  const all = list(values, key);
  if (all.length < 2) throw refuse("dirichlet-too-short", `${key} must hold at least 2 numbers, got ${all.length}`);
  const wrong = all.findIndex((value) => !(value > 0));
  if (wrong >= 0) {
    const remedy = "leave an element without observations out, or add a small prior count to every element";
    throw refuse(
      "parameter-not-positive",
      `${key} must be above 0, got ${all[wrong]} at position ${wrong + 1}`,
      remedy,
    );
  }
  if (Number.isFinite(exactSum(all))) return [...all];
  throw refuse("parameter-out-of-range", `${key} must have a sum that can be computed with`);
}

/** Shares written in decimals may miss 1 by this much. */
const slack = 1e-9;

function fromShares(values: Parameters, refuse: Refuse): readonly number[] {
  const n = positive(values, "n", refuse);
  const shares = list(values, "mean");
  const total = exactSum(shares);
  if (Math.abs(total - 1) > slack) throw refuse("shares-sum", `mean must add up to 1, got ${total}`);
  const alpha = allAbove0(values, "mean", refuse).map((share) => share * n);
  return allAbove0({ alpha }, "alpha", refuse);
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
