import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { ladderDocument } from "../report/ladderFixture.js";
import { credence } from "./command.js";

const home = mkdtempSync(join(tmpdir(), "audit-"));
const settings = { "ward.perspective": { "one-of": ["payer", "hospital"], value: "payer" } };
const presets = { poor: { assumptions: { charge: { value: 4e7 } } }, rich: { assumptions: { charge: { value: 0 } } } };
const net = { ...ladderDocument.formulas.net, formula: 'released * if(ward.perspective == "payer", 1, -1) - charge' };
const ward = {
  ...ladderDocument,
  settings,
  presets,
  formulas: { ...ladderDocument.formulas, net },
  published: { "net[year=3]": { low: 1e7, high: 5e7, kind: "scenario" } },
};
writeFileSync(join(home, "ward.yaml"), stringify(ward));
writeFileSync(join(home, "bare.yaml"), stringify({ ...ward, published: undefined }));

describe("credence audit", () => {
  it("answers with the paragraph, the chances of each preset and perspective, and what gives each end", async () => {
    const folder = join(home, "audit");
    const args = ["audit", "ward.yaml", "--scenarios", "4096", "--variant-scenarios", "1024", "--out", folder];
    const { status, out, error } = await credence([...args, "--workers", "1"], home);
    expect([status, error]).toEqual([0, ""]);
    expect(out.replace(/\s+/g, " ")).toContain("are two scenarios, not the ends of an interval");
    for (const name of ["as it stands, payer", "poor, hospital", "rich, payer"]) expect(out).toContain(name);
    const found = JSON.parse(readFileSync(join(folder, "audit.json"), "utf8"));
    // Net is uniform from -20m to 80m: 30% below 10m, 30% above 50m. Poor: -40m to 60m; rich: 0 to 100m.
    expect(found.chances.below.value).toBeCloseTo(0.3, 2);
    expect(found.chances.above.value).toBeCloseTo(0.3, 2);
    const above = (preset: string, perspective: string) =>
      found.variants.find(
        (one: Record<string, unknown>) => one["preset"] === preset && one["perspective"] === perspective,
      ).above.value;
    expect(above("poor", "payer")).toBeCloseTo(0.1, 2);
    expect(above("rich", "payer")).toBeCloseTo(0.5, 2);
    expect(above("rich", "hospital")).toBe(0);
    expect(found.ends.low.found && found.ends.high.found).toBe(true);
    expect(readFileSync(join(folder, "audit.md"), "utf8")).toContain("![");
    expect(readFileSync(join(folder, "charts/triangulation.svg"), "utf8")).toMatch(/^<svg/);
  }, 60_000);

  it("stands in the report of a run that asks for it", async () => {
    const folder = join(home, "run");
    const args = ["run", "ward.yaml", "--scenarios", "1024", "--audit", "--beside", "bare.yaml", "--out", folder];
    const { status, error } = await credence([...args, "--workers", "1", "--quiet"], home);
    expect([status, error]).toEqual([0, ""]);
    const page = readFileSync(join(folder, "report.html"), "utf8");
    for (const id of ["audit", "ladder", "chart-chances", "chart-triangulation", "chart-savings-ladder"]) {
      expect(page).toContain(`id="${id}"`);
    }
    const { files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["audit.json", "charts/chances.svg"]));
  }, 60_000);

  it.each([
    ["a study without a published range", ["audit", "bare.yaml"], "published range"],
    ["a preset that is none", ["audit", "ward.yaml", "--presets", "pour"], 'unknown preset "pour"'],
    ["a perspective that is none", ["audit", "ward.yaml", "--perspectives", "payor"], "payor"],
    ["nothing published to audit beside the run", ["run", "bare.yaml", "--audit"], "published range"],
    ["others beside no audit", ["run", "ward.yaml", "--beside", "bare.yaml"], "add --audit"],
    ["an audit in a report that is not written", ["run", "ward.yaml", "--audit", "--json"], "add --report"],
  ])("refuses %s", async (_, args, words) => {
    const { status, error } = await credence(args, home);
    expect(status).toBe(2);
    expect(error).toContain(words);
  });
});
