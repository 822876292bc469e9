import { describe, expect, it } from "vitest";
import { bibtex, latex } from "../../src/report/citation/bibtex.js";
import { cite } from "../../src/report/citation/citation.js";
import { cslJson } from "../../src/report/citation/cslJson.js";
import type { Findings } from "../../src/summary/result.js";
import { nationalResult, smallResult } from "./fixture.js";

const national = cite(nationalResult(10));

describe("a citation", () => {
  it("tells in its paragraph what was varied, how it was drawn, what was found and how to repeat it", () => {
    const { run } = nationalResult(10);
    for (const words of [
      "assumptions",
      "were given probability distributions",
      "100,000 scenarios were drawn",
      `credence ${run.version}, seed “${run.seed}”`,
      "mean £828.4m a year (Monte Carlo standard error £0.5m), 95% interval £538.8m to £1,202m (£1.1m and £2m)",
      run.studyHash,
      run.resultHash,
      "credence verify",
    ]) {
      expect(national.paragraph).toContain(words);
    }
  });

  it("counts calibrated and assumed values apart", () => {
    const { study } = nationalResult(10);
    const calibrated = study.assumptions.filter(({ provenance }) => provenance === "calibrated").length;
    expect(calibrated).toBeGreaterThan(0);
    const all = study.assumptions.length;
    expect(national.paragraph).toContain(
      `Of all ${all} assumptions, varied or fixed, ${calibrated} are calibrated and`,
    );
  });

  it("never calls a published scenario an interval, and says of a constant that it is one", () => {
    expect(national.paragraph).toMatch(
      /The published £540m and £1,200m are two scenarios \(.+\), not the ends of an interval/,
    );
    const small = smallResult();
    const id = small.study.outputs[0]?.id as string;
    const constant = {
      ...small.outputs[id],
      mean: 10,
      sd: 0,
      sdError: 0,
      standardError: 0,
    } as Findings["outputs"][string];
    expect(cite({ ...small, outputs: { ...small.outputs, [id]: constant } }).paragraph).toMatch(/in every scenario/);
  });

  it("says which assumption was integrated out of the percentiles, and nothing where they were counted", () => {
    const result = nationalResult(10);
    const id = result.study.outputs[0]?.id as string;
    const preIntegration = { assumption: "common.tariffIndex", scenarios: 16_384, gains: {} };
    const summary = { ...result.outputs[id], preIntegration } as unknown as Findings["outputs"][string];
    expect(cite({ ...result, outputs: { ...result.outputs, [id]: summary } }).paragraph).toMatch(
      /Its percentiles have the assumption “Common index.*” integrated out exactly at 16,384 points \(pre-integration\)\./,
    );
    expect(national.paragraph).not.toContain("integrated");
  });

  it("bears another title where assumptions or settings were changed, and names them", () => {
    const study = { ...smallResult().study, changed: ["ltc.capture_rate", "price.year"] };
    const { paragraph, bibtex, cslJson } = cite({ ...smallResult(), study });
    expect(paragraph).toContain("Changed from the study as written: ltc.capture_rate, price.year.");
    expect(cslJson.title).toContain(", with ltc.capture_rate, price.year changed: a run of credence");
    expect(bibtex).toContain(", with ltc.capture\\_rate, price.year changed: a run of credence");
    expect(cite(smallResult()).paragraph).not.toContain("Changed from");
  });

  it("states perspective and price year, and that a study does not", () => {
    const result = smallResult();
    const stated = { ...result, study: { ...result.study, perspective: "NHS", priceYear: "2023/24" } };
    expect(cite(stated).paragraph).toContain("The perspective is: NHS; money is in GBP, 2023/24 prices.");
    const silent = { ...result, study: { ...result.study, perspective: undefined, priceYear: undefined } };
    expect(cite(silent).paragraph).toContain("The perspective is not stated; money is in GBP, price year not stated.");
  });

  it("names version, hashes, seed, scenarios and sampler in both references, under a key of its result", () => {
    const { run } = nationalResult(10);
    expect(national.cslJson).toMatchObject({ type: "software", version: run.version });
    expect(national.bibtex).toMatch(/^@software\{credence-[0-9a-z]{1,8},\n/);
    for (const text of [national.cslJson.note, national.bibtex]) {
      for (const part of [run.studyHash, run.resultHash, run.seed, "100000 scenarios", run.sampler]) {
        expect(text).toContain(part);
      }
    }
  });

  it("is dated by the release that made the run, and by no other", () => {
    expect(national.bibtex).toMatch(/\n {2}year += \{2026\},\n {2}month += \{11\},\n/);
    expect(national.cslJson.issued).toEqual({ "date-parts": [[2026, 11, 21]] });
    const result = smallResult();
    const older = { ...result, run: { ...result.run, version: "0.0.1" } };
    expect(cite(older).cslJson).not.toHaveProperty("issued");
    expect(cite(older).bibtex).not.toContain("year");
  });

  it("has the address of the source where one is known, and makes up none", () => {
    expect(national.bibtex).not.toMatch(/url|http/);
    expect(national.cslJson).not.toHaveProperty("URL");
    const known = { version: "0.1.0", date: "2027-01-05", repository: "https://example.org/credence" };
    expect(bibtex(smallResult(), known)).toMatch(/url += \{https:\/\/example\.org\/credence\}/);
    expect(cslJson(smallResult(), known)).toMatchObject({
      URL: known.repository,
      issued: { "date-parts": [[2027, 1, 5]] },
    });
  });

  it("is an item of CSL-JSON as its schema has it: names it knows, each of its kind", () => {
    // Of csl-data.json, version 1.0.2 (https://github.com/citation-style-language/schema): the part that is used here.
    const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
      id: (value) => typeof value === "string",
      type: (value) => value === "software",
      title: (value) => typeof value === "string",
      author: (value) => Array.isArray(value) && value.every((name) => Object.keys(name).join() === "literal"),
      issued: (value) => JSON.stringify(value) === '{"date-parts":[[2026,11,21]]}',
      version: (value) => typeof value === "string",
      note: (value) => typeof value === "string",
    };
    for (const [key, value] of Object.entries(national.cslJson))
      expect([key, kinds[key]?.(value)]).toEqual([key, true]);
    expect(Object.keys(national.cslJson)).toEqual(expect.arrayContaining(["id", "type"]));
  });

  it("writes no LaTeX command that a study's name holds", () => {
    expect(latex("50 % of A&B_c #1 {x} \\input £5")).toBe(
      "50 \\% of A\\&B\\_c \\#1 \\{x\\} \\textbackslash{}input \\pounds{}5",
    );
  });
});
