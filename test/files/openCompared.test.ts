import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadStudy } from "../../src/files/loadStudy.js";
import { openCompared } from "../../src/files/openCompared.js";
import { summaryJson } from "../../src/report/json/summaryJson.js";
import { simulate } from "../../src/run/simulate.js";

const folder = mkdtempSync(join(tmpdir(), "compared-"));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const study = write(
  "dice.yaml",
  "study: Dice\nassumptions: { d: { distribution: uniform, min: 1, max: 6 } }\nformulas: { twice: 2 * d }\n",
);

describe("one side of a comparison", () => {
  it("is a study that is run with what was asked for", async () => {
    const { run, outputs, study: ran } = await openCompared(study, { scenarios: 64, seed: "x" });
    expect(run).toMatchObject({ scenarios: 64, seed: "x" });
    expect(ran?.name).toBe("Dice");
    expect(outputs["twice"]?.mean).toBeGreaterThan(5);
  });

  it("is the JSON of a run, whose study is not known", async () => {
    const result = await simulate(loadStudy(study), { scenarios: 64, preIntegration: "off" });
    const found = await openCompared(write("run.json", JSON.stringify(summaryJson(result))), {});
    expect(found).toMatchObject({ run: result.run, outputs: result.outputs });
    expect(found.study).toBeUndefined();
  });

  it("is no JSON whose numbers were changed afterwards", async () => {
    const result = await simulate(loadStudy(study), { scenarios: 64, preIntegration: "off" });
    const text = JSON.stringify(summaryJson(result));
    for (const [name, changed] of [
      ["mean.json", text.replace(/"mean":[^,]+/, '"mean":7')],
      ["seed.json", text.replace(/"seed":"[^"]*"/, '"seed":"another"')],
    ] as const) {
      await expect(openCompared(write(name, changed), {})).rejects.toMatchObject({
        code: "result-touched",
        kind: "run",
      });
    }
  });

  it.each([
    ["other.json", '{"a": 1}', "not-a-result"],
    ["broken.json", "{", "not-a-result"],
    ["null.json", "null", "not-a-result"],
  ])("is no other file: %s", async (name, text, code) => {
    await expect(openCompared(write(name, text), {})).rejects.toMatchObject({ code });
  });

  it("must be there", async () => {
    await expect(openCompared(join(folder, "none.yaml"), {})).rejects.toMatchObject({ code: "file-not-found" });
    await expect(openCompared(folder, {})).rejects.toMatchObject({ code: "file-not-found" });
  });
});
