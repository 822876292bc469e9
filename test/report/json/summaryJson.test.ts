import { describe, expect, it } from "vitest";
import { summaryJson } from "../../../src/report/json/summaryJson.js";
import { nationalResult } from "../fixture.js";

describe("the JSON document", () => {
  const result = nationalResult(10);
  const document = JSON.parse(JSON.stringify(summaryJson(result)));

  it("has the keys of the study format and no others at the top", () => {
    expect(Object.keys(document)).toEqual(["study", "run", "outputs", "sensitivity"]);
    expect(Object.keys(document.run)).toEqual(
      expect.arrayContaining(["seed", "scenarios", "sampler", "studyHash", "resultHash", "version"]),
    );
    expect(document.run).not.toHaveProperty("seconds");
  });

  it("has exact base cases as text and unrounded numbers", () => {
    const total = document.outputs["national.total"];
    expect(total.baseCase).toBe("828196581.1965811966");
    expect(total).toMatchObject({ mean: 828.4e6, quantiles: { "0.025": 538.8e6 }, probabilities: { "above 0": 1 } });
    expect(total.standardError).toBe(result.outputs["national.total"]?.standardError);
  });

  it("lists every row of a sensitivity analysis", () => {
    const { "one-way": oneWay, rank } = document.sensitivity["national.total"];
    expect(oneWay).toHaveLength(15);
    expect(oneWay[0]).toEqual({ assumption: "extent.esd", low: 661e6, high: 1012e6, atLow: 0.163, atHigh: 0.716 });
    expect(Object.keys(rank[0])).toEqual(["assumption", "value", "standardError"]);
  });

  it("keeps outputs in the study's order and one named __proto__", () => {
    const outputs = Object.fromEntries([
      ...Object.entries(result.outputs).reverse(),
      ["__proto__", result.outputs["local.ltc"]],
    ]);
    const study = {
      ...result.study,
      outputs: [...result.study.outputs, { id: "__proto__", formula: "x", cell: 0, label: "x" }],
    };
    const text = JSON.stringify(summaryJson({ ...result, study, outputs: outputs as never }));
    const ids = [...text.matchAll(/"([\w.]+)":\{"baseCase"/g)].map((match) => match[1]);
    expect(ids).toEqual(study.outputs.map(({ id }) => id));
  });
});
