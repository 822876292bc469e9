/** Studies that run, each with a defect that `credence check` must name. The head of each file says how. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { defineStudy, loadStudy } from "../../../src/files/loadStudy.js";
import { lint } from "../../../src/study/lint.js";
import { credence } from "../../cli/command.js";

const folder = new URL(".", import.meta.url).pathname;
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

function head(file: string, key: string): string {
  return new RegExp(`^# ${key}: (.*)$`, "m").exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? "";
}

describe("defective studies", () => {
  it.each(files)("%s is remarked on, with its place, and the check ends well", async (file) => {
    const found = lint(loadStudy(join(folder, file)));
    expect(found.map(({ code }) => code)).toEqual([head(file, "code")]);
    const answer = await credence(["check", join(folder, file)]);
    expect(answer.status).toBe(0);
    expect(answer.out).toContain(head(file, "says"));
    expect(answer.out).toMatch(/\.yaml:\d+:\d+: /);
  });

  it.each([
    ["swapped-names.yaml", [/c_S2$/m, "c_S1"], [/cost_S2: c_S1/, "cost_S2: c_S2"]],
    ["sd-is-root-of-mean.yaml", [/sd: 52.5/, "sd: 600"]],
    ["sd-is-root-of-mean.yaml", [/mean: 2756, sd: 52.5/, "mean: 100, cv: 0.1"]],
    ["truncation-moves-mean.yaml", [/mean: 1,/, "mean: 0.5,"]],
  ] as const)("%s without its defect is left alone", (file, ...repairs) => {
    const text = readFileSync(join(folder, file), "utf8");
    const repaired = repairs.reduce((one, [wrong, right]) => one.replace(wrong, right as string), text);
    expect(repaired).not.toBe(text);
    expect(lint(defineStudy(parse(repaired))).map(({ code }) => code)).toEqual([]);
  });
});
