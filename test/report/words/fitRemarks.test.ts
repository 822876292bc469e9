import { describe, expect, it } from "vitest";
import { chiSquare } from "../../../src/families/fitting/chiSquare.js";
import { fitSample } from "../../../src/families/fitting/fitSample.js";
import { sampleOf } from "../../../src/families/fitting/sample.js";
import { makeDistribution } from "../../../src/families/index.js";
import { fitJson } from "../../../src/report/json/fitJson.js";
import { terminalFit } from "../../../src/report/terminal/terminalFit.js";
import { fitRemarks } from "../../../src/report/words/fitRemarks.js";

const gamma = makeDistribution("gamma", { shape: 4, scale: 50 });
/** The quantiles of a distribution: a sample as near to it as can be. */
const like = ({ quantile }: { quantile(p: number): number }, n: number) =>
  Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n));
const remarksOn = (values: readonly number[], families?: readonly string[]) => {
  const sample = sampleOf(values);
  const [best] = fitSample(sample, families).fits;
  return best === undefined ? [] : fitRemarks(best, sample);
};

describe("remarks on a fit", () => {
  it("are none where it fits", () => {
    expect(remarksOn(like(gamma, 100))).toEqual([]);
    expect(remarksOn(like(makeDistribution("poisson", { mean: 4 }), 300), ["poisson"])).toEqual([]);
  });

  it("say that the best does not fit, what of it cannot be, and what is heaped", () => {
    const remarks = remarksOn([...new Array<number>(30).fill(0), ...like(gamma, 50)]);
    expect(remarks[0]).toMatch(/does not fit: its Anderson-Darling distance of .* is above the 5% point 0\.7/);
    expect(remarks[1]).toMatch(/^\d+(\.\d)?% of this gumbel lies below 0, where no observation is\.$/);
    expect(remarks[2]).toContain("30 of 80 observations are exactly 0");
    expect(remarks[2]).toContain("weights: [0.375, 0.625]");
  });

  it("say of counts how improbable they are, and that more than chance varies", () => {
    const clustered = like(makeDistribution("negative-binomial", { r: 1.5, p: 0.25 }), 300);
    const [first, second] = remarksOn(clustered, ["poisson"]);
    expect(first).toMatch(/does not fit: a sample so far from it has a probability of .* \(chi-square\)/);
    expect(second).toContain("negative-binomial");
    expect(remarksOn(clustered, ["poisson", "negative-binomial"])).toEqual([]);
  });

  it("take rounded numbers for no heap", () => {
    expect(
      remarksOn(
        like(gamma, 200).map((x) => Math.max(10, 10 * Math.round(x / 10))),
        ["gamma"],
      ),
    ).toEqual([]);
  });

  it("stand in the terminal and in the JSON", () => {
    const sample = sampleOf([...new Array<number>(30).fill(0), ...like(gamma, 50)]);
    const source = { file: "x.csv", column: "x", missing: 0 };
    const fitted = fitSample(sample);
    expect(terminalFit(source, sample, fitted).join(" ")).toContain("30 of 80 observations are exactly 0");
    expect(fitJson(source, sample, fitted).remarks).toHaveLength(3);
    const counts = sampleOf(like(makeDistribution("poisson", { mean: 4 }), 300));
    const text = terminalFit(source, counts, fitSample(counts, ["poisson"])).join("\n");
    expect(text).toMatch(/chi-square +df +p +KS/);
    expect(text).toContain("Chi-square: distance from the counts");
  });
});

describe("chi-square", () => {
  it("is 0 with p = 1 where the counts are those expected", () => {
    // A binomial of 2 at 1/2, 400 times: 100, 200, 100.
    const counts = sampleOf([...new Array<number>(100).fill(0), ...new Array<number>(200).fill(1), ...new Array<number>(100).fill(2)]); // biome-ignore format: one sample
    const test = chiSquare(makeDistribution("binomial", { n: 2, p: 0.5 }), counts, 0);
    expect(test?.df).toBe(2);
    expect(test?.statistic).toBeLessThan(1e-20);
    expect(test?.p).toBeCloseTo(1, 12);
  });

  it("joins the classes of large counts, and is none of too few observations", () => {
    const poisson = makeDistribution("poisson", { mean: 1e5 });
    const test = chiSquare(poisson, sampleOf(like(poisson, 2000)), 1);
    expect(test?.df).toBeGreaterThan(40);
    expect(test?.df).toBeLessThan(62);
    expect(test?.p).toBeGreaterThan(0.99);
    expect(chiSquare(poisson, sampleOf(like(poisson, 9)), 1)).toBeUndefined();
  });
});
