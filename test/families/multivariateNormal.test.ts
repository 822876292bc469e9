import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { multivariateNormal } from "../../src/index.js";
import { simulate } from "../../src/run/simulate.js";
import { toDocument } from "../../src/study/toDocument.js";
import { codeOf } from "./samples.js";

const mean = [-5.49094, -0.0367022, 0.768536];
// Of the size of a regression of a hip prosthesis survival model.
const covariance = [
  [0.0430863, -0.00078256, -0.00624],
  [-0.00078256, 0.0000271, 0.00003],
  [-0.00624, 0.00003, 0.0119],
];
const flat = covariance.flat();

const document = {
  study: "Regression",
  indexes: { coefficient: ["constant", "age", "male"] },
  assumptions: {
    b: { over: "coefficient", distribution: "multivariate-normal", mean, covariance },
    cost: { distribution: "gamma", mean: 100, sd: 20 },
  },
  correlations: [["cost", "b[coefficient=age]", 0.4]],
  formulas: {
    hazard: "b[coefficient=constant] + 60 * b[coefficient=age] + b[coefficient=male]",
    total: "hazard + 0 * cost",
  },
  outputs: ["hazard", "total"],
};

describe("the multivariate normal", () => {
  it("has normal marginals with the means and variances stated", () => {
    const joint = multivariateNormal({ mean, covariance });
    expect(joint.mean).toEqual(mean);
    expect(joint.variance).toEqual([flat[0], flat[4], flat[8]]);
    expect(joint.marginals.map(({ family }) => family)).toEqual(["normal", "normal", "normal"]);
    expect(joint.correlation[1]).toBeCloseTo(
      (flat[1] as number) / Math.sqrt((flat[0] as number) * (flat[4] as number)),
      14,
    );
    expect(multivariateNormal({ mean, covariance: flat }).parameters).toEqual(joint.parameters);
  });

  it("gives a sum of its members the variance a' S a, beside correlations with others", async () => {
    const weights = [1, 60, 1];
    const expected = weights.reduce(
      (sum, a, i) => sum + weights.reduce((part, b, j) => part + a * b * (flat[i * 3 + j] as number), 0),
      0,
    );
    const run = await simulate(defineStudy(document), { scenarios: 65536, sensitivity: [], workers: 1 });
    const { sd, mean: drawn } = run.outputs["hazard"] as { sd: number; mean: number };
    // The variance of n normals has the relative standard error √(2 / n) = 0.0055.
    expect(Math.abs(sd ** 2 / expected - 1)).toBeLessThan(4 * 0.0055);
    const centre = weights.reduce((sum, a, i) => sum + a * (mean[i] as number), 0);
    expect(Math.abs(drawn - centre)).toBeLessThan(4 * Math.sqrt(expected / 65536));
  });

  it("has its means as base case and comes back from a manifest with the same hash", () => {
    const study = defineStudy(document);
    expect(study.assumptions[0]?.value.map(Number)).toEqual(mean);
    expect(defineStudy(JSON.parse(JSON.stringify(toDocument(study)))).hash).toBe(study.hash);
  });

  it.each([
    [{ mean: [1], covariance: [[1]] }, "covariance-size"],
    [{ mean: [1, 2], covariance: [[1, 0]] }, "covariance-size"],
    [
      {
        mean: [1, 2],
        covariance: [
          [1, 0.5],
          [0.4, 1],
        ],
      },
      "covariance-not-symmetric",
    ],
    [
      {
        mean: [1, 2],
        covariance: [
          [1, 2],
          [2, 1],
        ],
      },
      "covariance-not-positive-definite",
    ],
    [
      {
        mean: [1, 2],
        covariance: [
          [1, 0],
          [0, 0],
        ],
      },
      "parameter-not-positive",
    ],
    [
      {
        mean: [1, 2],
        covariance: [
          [1, 0],
          [0, 1],
        ],
        truncate: [0, 1],
      },
      "truncate-simplex",
    ],
  ])("%j: %s", (keys, code) => {
    expect(codeOf(() => multivariateNormal(keys))).toBe(code);
  });

  it("runs over one index of its own length", () => {
    const over = (change: object) =>
      codeOf(() =>
        defineStudy({
          ...document,
          assumptions: { ...document.assumptions, b: { ...document.assumptions.b, ...change } },
        }),
      );
    expect(over({})).toBe("nothing");
    expect(over({ over: [] })).toBe("joint-index");
    expect(
      over({
        mean: [1, 2],
        covariance: [
          [1, 0],
          [0, 1],
        ],
      }),
    ).toBe("cell-count");
  });
});

describe("a matrix of rank correlations within a table", () => {
  const table = (within: unknown) =>
    defineStudy({
      study: "Table",
      indexes: { band: ["low", "high"] },
      assumptions: { cost: { over: "band", distribution: "gamma", mean: [10, 20], sd: [2, 3], within } },
      formulas: { difference: "cost[band=high] - cost[band=low]" },
    });

  it("is refused where it is none", () => {
    expect(
      codeOf(() =>
        table([
          [1, 0.5],
          [0.5, 1],
        ]),
      ),
    ).toBe("nothing");
    expect(
      codeOf(() =>
        table([
          [1, 0.5],
          [0.4, 1],
        ]),
      ),
    ).toBe("within-not-a-correlation");
    expect(codeOf(() => table([[1, 0.5]]))).toBe("wrong-type");
  });

  it("says the same as one number where all are equal", async () => {
    const [a, b] = await Promise.all(
      [
        0.5,
        [
          [1, 0.5],
          [0.5, 1],
        ],
      ].map((within) => simulate(table(within), { scenarios: 1000, sensitivity: [], workers: 1 })),
    );
    expect(a?.outputs["difference"]?.sd).toBe(b?.outputs["difference"]?.sd);
  });
});
