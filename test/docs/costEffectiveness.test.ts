/** The value of information of docs/cost-effectiveness.md beside draws in R (test/reference/cost-effectiveness.R). */
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { defineStudy } from "../../src/files/loadStudy.js";
import type { ConditionalMean } from "../../src/sensitivity/conditionalMeans.js";
import { linesOf } from "../../src/sensitivity/scatter/lines.js";
import { scatter } from "../../src/sensitivity/scatter.js";
import { simulateDraws } from "../engine/fixtures.js";
import { answered } from "../sensitivity/studies.js";
import { page } from "./markdown.js";

const written = page("docs/cost-effectiveness.md").blocks.find(({ marks }) => marks.get("file") === "biologic.yaml");
const study = defineStudy(parse(written?.text ?? ""));

/** What the R lines of the page compute from sensitivity.csv. */
function evppi(line: readonly ConditionalMean[]): number {
  const informed = line.reduce((sum, { share, mean }) => sum + share * Math.max(mean, 0), 0);
  const uninformed = line.reduce((sum, { share, mean }) => sum + share * mean, 0);
  return informed - Math.max(0, uninformed);
}

describe("the page on cost-effectiveness", () => {
  it("gives the value of information that R gives", async () => {
    const drawn = await simulateDraws(study, { scenarios: 65536, seed: "biologic", workers: 1, sampler: "sobol" });
    const rows = answered(await scatter.answer({ study, outputs: ["at_20000"], interval: 0.95, ...drawn }), "at_20000");
    const lines = linesOf(rows);
    expect(evppi(lines.get("standard[outcome=none]") ?? [])).toBeCloseTo(53.4, 0);
    expect(evppi(lines.get("biologic[outcome=none]") ?? [])).toBeCloseTo(39.6, 0);
  });
});
