/**
 * Studies that run, each with a defect that `credence check` must name. The head of each file says by which rules, with
 * what words, and how it is mended: mended, it is left alone.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { defineStudy, loadStudy } from "../../../src/files/loadStudy.js";
import { lint } from "../../../src/lint/lint.js";
import { lintRules } from "../../../src/lint/rules.js";
import { credence } from "../../cli/command.js";

const folder = new URL(".", import.meta.url).pathname;
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

function heads(file: string, key: string): readonly string[] {
  const text = readFileSync(join(folder, file), "utf8");
  return [...text.matchAll(new RegExp(`^# ${key}: (.*)$`, "gm"))].map((match) => match[1] ?? "");
}

function repaired(file: string): string {
  const body = readFileSync(join(folder, file), "utf8").replace(/^#.*\n/gm, "");
  return heads(file, "repair").reduce((text, repair) => {
    const [wrong = "", right = ""] = repair.split(" =>").map((part) => part.trim().replaceAll("\\n", "\n"));
    const mended = wrong.includes(".*") ? text.replace(new RegExp(wrong), right) : text.replace(wrong, right);
    expect(mended, repair).not.toBe(text);
    return mended;
  }, body);
}

describe("defective studies", () => {
  it.each(files)("%s is remarked on, with its place and its rule", async (file) => {
    const { findings } = lint(loadStudy(join(folder, file)));
    const wanted = heads(file, "rule");
    expect(findings.map(({ rule }) => rule).sort()).toEqual([...wanted].sort());
    const answer = await credence(["check", join(folder, file)]);
    const failing = wanted.some((rule) => lintRules[rule]?.severity === "error");
    expect(answer.status).toBe(failing ? 2 : 0);
    expect(answer.out.replace(/\s+/g, " ")).toContain(heads(file, "says")[0]);
    for (const rule of wanted) expect(answer.out).toContain(`[${rule}]`);
    if (!wanted.includes("price-years-mixed")) expect(answer.out).toMatch(/\.yaml:\d+:\d+/);
  });

  it.each(files)("%s without its defect is left alone", (file) => {
    expect(heads(file, "repair").length).toBeGreaterThan(0);
    expect(lint(defineStudy(parse(repaired(file)))).findings).toEqual([]);
  });

  it("show every rule that does not stop a run", () => {
    const shown = new Set(files.flatMap((file) => heads(file, "rule")));
    const rules = Object.values(lintRules).filter(({ stopsRun }) => stopsRun !== true);
    expect([...shown].sort()).toEqual(rules.map(({ name }) => name).sort());
  });
});
