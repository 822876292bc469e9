import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { credence } from "./command.js";

const study = "runs/catheter-dressings.yaml";

describe("credence show", () => {
  it("draws every assumption into SVG and one page, and tells them in the terminal", async () => {
    const out = join(mkdtempSync(join(tmpdir(), "show-")), "shown");
    const answer = await credence(["show", study, "--out", out]);
    expect(answer.status).toBe(0);
    expect(answer.out).toMatch(/[▁▂▃▄▅▆▇█]{12} +£9,900 +£4,922 to £16,589/u);
    for (const line of answer.out.trimEnd().split("\n").slice(0, -1)) expect([...line].length).toBeLessThanOrEqual(100);
    const pictures = readdirSync(out).filter((name) => name.endsWith(".svg"));
    const page = readFileSync(join(out, "assumptions.html"), "utf8");
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    expect(page.match(/<svg /g)?.length).toBe(pictures.length);
    expect(page).not.toContain("<script");
  });

  it("shows one assumption as data", async () => {
    const { out } = await credence(["show", study, "crbsi_cost", "--json"]);
    const { interval, assumptions } = JSON.parse(out);
    expect([interval, assumptions.length, assumptions[0].distribution]).toEqual([0.95, 1, "gamma"]);
    // Gamma with mean 9,900 and sd 3,000, by R: qgamma(c(.025, .975), 10.89, scale = 909.0909).
    expect(assumptions[0].cells[0].low).toBeCloseTo(4921.74871589, 6);
    expect(assumptions[0].cells[0].high).toBeCloseTo(16588.5994863, 6);
  });

  it("names the nearest id", async () => {
    const { status, out, error } = await credence(["show", study, "crbsi_cots"]);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain('did you mean "crbsi_cost"');
  });
});
