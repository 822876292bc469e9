import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { questions } from "../../src/report/sections/questions.js";
import { sensitivity } from "../../src/report/sections/sensitivity.js";
import { sensitivityMethods } from "../../src/sensitivity/index.js";
import { analysed } from "../charts/analysed.js";
import { nationalResult } from "./fixture.js";

const result = analysed(nationalResult(10));
const page = readFileSync(new URL("../../docs/which-analysis.md", import.meta.url), "utf8");

describe("the table of questions in the report", () => {
  const text = String(questions.body(result, []));

  it("has every analysis once: those of the run by a link that leads somewhere, the others by what to ask for", () => {
    const ids = [...text.matchAll(/href="#([a-z-]+)"/g)].map(([, id]) => id);
    expect(ids).toContain("one-way");
    expect(ids).toContain("filtering");
    const bodies = new Map(sensitivity.map(({ id, body }) => [id, body(result, [])]));
    for (const id of ids) expect(bodies.get(id ?? ""), id).toBeDefined();
    const asked = [...text.matchAll(/<code>--sensitivity ([a-z-]+)<\/code>/g)].map(([, id]) => id);
    expect([...ids, ...asked].sort()).toEqual(sensitivityMethods.map(({ name }) => name).sort());
  });

  it("is linked from each analysis", () => {
    for (const { id, body } of sensitivity) {
      const section = body(result, []);
      if (section !== undefined) expect(String(section), id).toContain('<a href="#questions">');
    }
  });

  it("stands where some analysis does, one that was refused included", () => {
    const none = { ...result, sensitivity: {}, refusals: [] };
    expect(questions.body(none, [])).toBeUndefined();
    const refusals = [{ output: "national.total", analysis: "exact", reason: "not multilinear" }];
    expect(String(questions.body({ ...none, refusals }, []))).toContain('href="#exact"');
  });

  it("says what the page of the documentation says", () => {
    for (const { name, caveat } of sensitivityMethods) {
      const row = page.split("\n").find((line) => line.startsWith("|") && line.includes(caveat));
      expect(row, `${name}: ${caveat}`).toBeDefined();
    }
    // Short enough for a cell.
    for (const { caveat } of sensitivityMethods) expect(caveat.length).toBeLessThan(80);
  });
});
