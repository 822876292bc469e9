import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { defineStudy } from "../../src/files/loadStudy.js";
import { wellFormed } from "../render/wellFormed.js";
import { credence } from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "fit-"));
const { samples } = JSON.parse(readFileSync(new URL("../reference/fits.json", import.meta.url), "utf8"));
const written = (name: string, values: readonly (number | string)[]) => {
  const path = join(folder, name);
  writeFileSync(path, `id,x\n${values.map((value, i) => `${i},${value}`).join("\n")}\n`);
  return path;
};

describe("credence fit", () => {
  it("answers with a record that a study can hold, and draws what it says", async () => {
    const out = join(folder, "pictures");
    const { status, out: answer } = await credence([
      "fit",
      written("a.csv", samples.stays),
      "--column",
      "x",
      "--out",
      out,
    ]);
    expect(status).toBe(0);
    const record = /A record of the numbers, for a study:\n([\s\S]*?)\nor of the data/.exec(answer)?.[1] ?? "";
    const study = defineStudy({ study: "Pasted", assumptions: parse(record), formulas: { y: "x" } });
    expect(study.assumptions[0]?.uncertainty?.family).toBe("gamma");
    expect(readdirSync(out).sort()).toEqual(
      ["density.svg", "density.vl.json", "fit.json", "manifest.json", "quantiles.svg", "quantiles.vl.json"].sort(),
    );
    const svg = readFileSync(join(out, "density.svg"), "utf8");
    for (const word of ["gamma", "weibull", "Density"]) expect(svg).toContain(`>${word}<`);
    expect(wellFormed(svg)).toBe(true);
    const again = await credence(["fit", join(folder, "a.csv"), "--column", "x", "--out", out]);
    expect(again.status).toBe(0);
  });

  it("prints one document with --json", async () => {
    const file = written("b.csv", samples.ties);
    const { out } = await credence(["fit", file, "--column", "x", "--families", "gamma,lognormal", "--json"]);
    const { n, fits, record } = JSON.parse(out);
    expect([n, fits.map((fit: { family: string }) => fit.family)]).toEqual([16, ["lognormal", "gamma"]]);
    expect(record.distribution).toBe("lognormal");
  });

  it.each([
    [["1", "2", "-3", "4", "5"], ["--families", "gamma"], "the sample holds -3 (row 4)"],
    [["1", "2", "", "4", "5"], [], "row 4"],
    [["1", "2", "3", "4", "5"], ["--families", "gama"], 'did you mean "gamma"'],
  ])("%j %j: one clear message and status 2", async (values, more, says) => {
    const answer = await credence(["fit", written("c.csv", values), "--column", "x", ...more]);
    expect([answer.status, answer.out]).toEqual([2, ""]);
    expect(answer.error).toContain(says);
  });
});
