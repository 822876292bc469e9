import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { credence, main } from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "run-"));
const catheter = "runs/catheter-dressings.yaml";
const few = ["--scenarios", "2000"];

describe("credence run", () => {
  it("answers in words and leaves a whole result folder", async () => {
    const out = join(folder, "words");
    const { status, out: text, error } = await credence(["run", catheter, ...few, "--out", out, "--draws"]);
    expect([status, error]).toEqual([0, ""]);
    expect(text).toContain("Saving with the antimicrobial dressing");
    expect(text).toContain("scenarios a second");
    for (const name of ["manifest.json", "summary.json", "summary.csv", "report.html", "draws.parquet", "charts"]) {
      expect(readdirSync(out)).toContain(name);
    }
    const { outputs } = JSON.parse(readFileSync(join(out, "summary.json"), "utf8"));
    const bytes = readFileSync(join(out, "draws.parquet"));
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
    expect(rows).toHaveLength(2000);
    const mean = rows.reduce((sum, row) => sum + Number(row.saving), 0) / rows.length;
    expect(mean).toBeCloseTo(outputs.saving.mean, 9);
  });

  // Another process may hold the processor just when the answer comes.
  it("answers before it draws charts", { retry: 3 }, async () => {
    const out = join(mkdtempSync(join(tmpdir(), "soon-")), "result");
    const command = spawn(process.execPath, [main, "run", catheter, ...few, "--out", out]);
    const ended = new Promise((resolve) => command.on("close", resolve));
    const text = await new Promise<string>((resolve) => command.stdout.once("data", (data) => resolve(String(data))));
    expect(text).toContain("Saving with the antimicrobial dressing");
    expect(existsSync(join(out, "report.html"))).toBe(false);
    await ended;
    expect(existsSync(join(out, "report.html"))).toBe(true);
  });

  it("prints exactly one JSON document with --json, and writes nothing unasked", async () => {
    const { out, error } = await credence(["run", catheter, ...few, "--json"]);
    const document = JSON.parse(out);
    expect(error).toBe("");
    expect(Object.keys(document)).toEqual(["study", "run", "outputs", "sensitivity", "exact", "modelRuns"]);
    expect(document.run).toMatchObject({
      seed: "catheter dressings",
      scenarios: 2000,
      sampler: "sobol",
      replicates: 16,
    });
    expect(document.run.studyHash).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(document.outputs.saving.quantiles)).toEqual(["0.025", "0.5", "0.975"]);
    expect(document.outputs.saving.probabilities).toHaveProperty(["above 0"]);
  });

  it("writes manifest and summary only with --json --out, and the rest on request", async () => {
    const [plain, full] = [join(folder, "plain"), join(folder, "full")];
    await credence(["run", catheter, ...few, "--json", "--out", plain]);
    expect(readdirSync(plain).sort()).toEqual([
      "manifest.json",
      "ro-crate-metadata.json",
      "summary.csv",
      "summary.json",
    ]);
    await credence(["run", catheter, ...few, "--json", "--out", full, "--report"]);
    expect(readdirSync(full)).toContain("report.html");
  });

  it("holds what --set names in the base case and in every scenario", async () => {
    const fixed = ["--set", "catheter_days=10", "--set", "crbsi_cost=9900", "--set", "dressings=3"];
    const { out } = await credence(["run", catheter, ...few, "--json", ...fixed]);
    const { outputs, sensitivity } = JSON.parse(out);
    expect(Number(outputs.saving.baseCase)).toBeCloseTo(73.54268, 5);
    expect(outputs.saving.sd).toBeLessThan(40);
    const names = sensitivity.saving.rank.map((row: { assumption: string }) => row.assumption);
    expect(names).not.toContain("catheter_days");
  });

  it("gives the same document for any number of workers", async () => {
    const answers = await Promise.all(
      ["1", "2", "3"].map((k) => credence(["run", catheter, ...few, "--json", "--workers", k])),
    );
    expect(answers[0]?.status).toBe(0);
    expect(new Set(answers.map(({ out }) => out)).size).toBe(1);
  });

  it.each([
    [["run"], "this command needs a <file>"],
    [["run", catheter, "--scenario", "5"], "--scenarios"],
    [["run", catheter, "--scenarios", "ten"], "whole number"],
    [["run", catheter, "--workers", "0"], "from 1 to 256"],
    [["run", catheter, "--sampler", "sobbol"], "unknown sampler"],
    [["run", catheter, "--sensitivity", "one-wy"], "one-way"],
    [["run", catheter, "--set", "catheter_days"], "id=value"],
    [["run", catheter, "--out", "/dev/null/below"], "cannot be written"],
    [["run", catheter, "--out", "src"], "no part of a result"],
    [["run", catheter, "--json", "--report"], "add --out DIR"],
    [["run", catheter, "--out", "/proc/result"], "cannot be written"],
    [["run", "nowhere.yaml"], "no such file"],
    [["run", "runs"], "is a folder"],
    [["rum"], "unknown command"],
  ])("refuses %j with status 2 and one message", async (args, says) => {
    const { status, out, error } = await credence(args);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain(says);
  });

  it("writes nothing broken when the disk is full half way", async () => {
    const out = join(folder, "full-disk");
    const limited = `ulimit -f 8; exec "${process.execPath}" "${main}" run ${catheter} --scenarios 2000 --quiet --draws --out "${out}"`;
    const { status, error } = await new Promise<{ status: unknown; error: string }>((done) => {
      execFile("bash", ["-c", limited], (failure, _, error) => done({ status: failure?.code, error }));
    });
    expect(status).toBe(1);
    expect(error).toContain("could not be written");
    expect(readdirSync(folder).filter((name) => name.startsWith("full-disk"))).toEqual([]);
  });

  it("stops cleanly on Ctrl-C", async () => {
    const out = join(folder, "stopped");
    const args = [
      main,
      "run",
      "runs/hospital-care-at-home.yaml",
      "--scenarios",
      "50000000",
      "--workers",
      "2",
      "--out",
      out,
    ];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    let error = "";
    child.stderr.on("data", (text) => {
      error += text;
    });
    const ended = new Promise((done) => child.on("close", done));
    while (!existsSync(join(out, "unfinished-run.bin")) && child.exitCode === null) await sleep(50);
    child.kill("SIGINT");
    const status = await ended;
    expect(status).toBe(130);
    expect(error).toContain("stopped before it was done; the same command goes on from");
    expect(readdirSync(out)).toEqual(["unfinished-run.bin"]);
  });
});

describe("credence verify", () => {
  it("proves a result, and finds one that was touched", async () => {
    const out = join(folder, "proved");
    await credence(["run", catheter, ...few, "--json", "--out", out]);
    const proved = await credence(["verify", out]);
    expect(proved).toMatchObject({ status: 0, error: "" });
    expect(proved.out).toContain("verified");

    const manifest = readFileSync(join(out, "manifest.json"), "utf8");
    writeFileSync(join(out, "manifest.json"), manifest.replace('"seed": "catheter dressings"', '"seed": "other"'));
    const other = await credence(["verify", out]);
    expect(other.status).toBe(1);
    expect(other.error).toContain("result hash");

    writeFileSync(join(out, "manifest.json"), manifest.replace('"1.54"', '"1.55"'));
    const changed = await credence(["verify", out]);
    expect(changed.status).toBe(1);
    expect(changed.error).toContain("study hash");
  });

  it.each([
    ["a count that was found", ["--until", "saving: mean ± 0.5"]],
    ["a picture of convergence", [...few, "--convergence"]],
  ])("proves %s", async (name, options) => {
    const out = join(folder, name.replaceAll(" ", "-"));
    await credence(["run", catheter, ...options, "--json", "--out", out]);
    expect(await credence(["verify", out])).toMatchObject({ status: 0, error: "" });
  });

  it.each([
    ["sampler", /"sampler": "sobol"/, '"sampler": "random"', "sampler was random, is now sobol"],
    ["replicates", /"replicates": \d+/, '"replicates": 5', "replicates was 5, is now "],
    ["interval", /"interval": 0.95/, '"interval": 0.9', "interval was 0.9, is now 0.95"],
  ])("finds another %s told than the one that was run", async (name, written, other, message) => {
    const out = join(folder, `told-${name}`);
    await credence(["run", catheter, ...few, "--json", "--out", out]);
    const manifest = readFileSync(join(out, "manifest.json"), "utf8");
    writeFileSync(join(out, "manifest.json"), manifest.replace(written, other));
    const told = await credence(["verify", out]);
    expect(told).toMatchObject({ status: 1, out: "" });
    expect(told.error).toContain(message);
  });

  it("finds a figure that was changed in a file, and a file that is gone", async () => {
    const out = join(folder, "touched");
    await credence(["run", catheter, ...few, "--json", "--out", out]);
    const summary = readFileSync(join(out, "summary.json"), "utf8");
    writeFileSync(join(out, "summary.json"), summary.replace(/"mean": [\d.]+/, '"mean": 99'));
    const touched = await credence(["verify", out]);
    expect(touched).toMatchObject({ status: 1, out: "" });
    expect(touched.error).toContain("summary.json: is not the file that the run wrote");
    unlinkSync(join(out, "summary.json"));
    expect((await credence(["verify", out])).error).toContain("is missing");
  });

  it("refuses what is no result", async () => {
    expect(await credence(["verify", "src"])).toMatchObject({ status: 2, out: "" });
    writeFileSync(join(folder, "manifest.json"), "{");
    expect((await credence(["verify", folder])).error).toContain("no valid JSON");
  });
});

describe("credence check and schema", () => {
  it("finds nothing in the shipped studies that they do not allow with a reason", async () => {
    for (const file of [catheter, "runs/hospital-care-at-home.yaml"]) {
      const { status, out } = await credence(["check", file]);
      expect([status, out]).toEqual([0, expect.stringMatching(/outputs; \d findings allowed with a reason\n$/)]);
    }
  });

  it("remarks on what a reviewer would ask for", async () => {
    const file = join(folder, "bare.yaml");
    writeFileSync(file, "study: Bare\nassumptions: { a: 1, spare: 2 }\nformulas: { b: a + 1 }\n");
    const { out } = await credence(["check", file]);
    expect(out).toMatch(/^a \(.*bare\.yaml:2:16\)\n {2}warning has no label.*\[no-label\]$/m);
    expect(out).toMatch(/^spare \(.*bare\.yaml:2:22\)[\s\S]*no formula uses it \[unused-assumption\]/m);
  });

  it("says the same to programs, silences with their reasons among it", async () => {
    const { out } = await credence(["check", "runs/catheter-dressings.yaml", "--json"]);
    const { errors, warnings, findings, silenced } = JSON.parse(out);
    expect([errors, warnings, findings]).toEqual([0, 0, []]);
    expect(silenced).toContainEqual({
      rule: "left-independent",
      severity: "warning",
      assumption: "crbsi_hazard_ratio",
      message: expect.stringContaining("in common with lsi_hazard_ratio"),
      remedy: expect.any(String),
      file: "runs/catheter-dressings.yaml",
      line: expect.any(Number),
      column: 3,
      reason: "The published analysis draws its relative effects independently.",
    });
  });

  it("lists a base case outside its distribution with all else, to people and to programs", async () => {
    const file = "test/broken/relative-risk-of-another-study.yaml";
    const { status, out, error } = await credence(["check", file]);
    expect([status, error]).toEqual([2, ""]);
    const words = out.replace(/\s+/g, " ");
    expect(words).toMatch(/relative_risk \(.*:7:3\) error the base case must lie .* got 0.2607 \[base-case-outside\]/);
    expect(words).toContain("no plausible draw of it: one of the two is wrong");
    expect(words).toContain("Büyükkaramikli et al. 2019");
    expect(words).toContain("[no-source]");
    const json = await credence(["check", file, "--json"]);
    const { errors, findings, rules } = JSON.parse(json.out);
    expect([json.status, errors]).toEqual([2, 1]);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(["base-case-outside", "no-label", "no-source"]),
    );
    expect(rules["base-case-outside"]).toMatchObject({
      stopsRun: true,
      citation: expect.stringContaining("doi:10.1007"),
    });
  });

  it("lists its rules, and needs a file for anything else", async () => {
    const { out } = await credence(["check", "--rules"]);
    expect(out).toMatch(/^mass-below-zero \(error\)\n {2}No cost, ratio/m);
    expect((await credence(["check"])).status).toBe(2);
  });

  it("prints a schema", async () => {
    const { out } = await credence(["schema", "assumption-set"]);
    expect(JSON.parse(out)).toMatchObject({ type: "object", required: ["assumption-set", "assumptions"] });
  });

  it("says in its help what there are schemas of", async () => {
    expect((await credence(["schema", "--help"])).out).toMatch(/"study",\s+"assumption-set"/);
  });
});
