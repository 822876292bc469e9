import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import { toDocument } from "../../src/study/toDocument.js";
import { sampled } from "../families/samples.js";

const finite = sampled.filter(([, { mean, variance }]) => Number.isFinite(mean + variance));

describe("a study of every family", () => {
  const assumptions = Object.fromEntries(
    sampled.map(([, { family, parameters, quantile }], i) => [
      `a${i}`,
      { distribution: family, ...parameters, ...(family === "fixed" ? {} : { value: quantile(0.5) }) },
    ]),
  );
  const formulas = Object.fromEntries(Object.keys(assumptions).map((id) => [`f_${id}`, `${id} + 0`]));
  const document = { study: "Families", assumptions, formulas, outputs: Object.keys(formulas) };

  it("comes back from its manifest with the same hash", () => {
    const study = defineStudy(document);
    const again = defineStudy(JSON.parse(JSON.stringify(toDocument(study))));
    expect(again.hash).toBe(study.hash);
    expect(again.assumptions.map(({ uncertainty }) => uncertainty)).toEqual(
      study.assumptions.map(({ uncertainty }) => uncertainty),
    );
  });

  it("has as base case the mean of each distribution, truncated where it is", () => {
    for (const [, { family, parameters, mean }] of finite) {
      if (family === "fixed") continue;
      const study = defineStudy({
        study: "One",
        assumptions: { x: { distribution: family, ...parameters } },
        formulas: { y: "x + 0" },
      });
      const base = Number(study.assumptions[0]?.value[0]);
      expect(Math.abs(base - mean)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(mean));
    }
  });

  it("draws each with its mean, to six standard errors", async () => {
    const run = await simulate(defineStudy(document), { scenarios: 4096, sensitivity: [], workers: 1 });
    sampled.forEach(([name, { mean, variance }], i) => {
      if (!Number.isFinite(mean + variance)) return;
      const drawn = run.outputs[`f_a${i}`]?.mean ?? Number.NaN;
      const error = Math.sqrt(variance / 4096);
      expect(Math.abs(drawn - mean), name).toBeLessThanOrEqual(6 * error + 1e-12 * Math.abs(mean));
    });
  });
});
