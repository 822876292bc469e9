import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CredenceError } from "../../src/errors.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { fingerprint } from "../../src/files/manifest.js";
import { openCompared } from "../../src/files/openCompared.js";
import { openResult, readResult } from "../../src/files/readResult.js";
import { writeResult } from "../../src/files/resultFolder.js";
import { withOverrides } from "../../src/notebook/study.js";
import { simulate } from "../../src/run/simulate.js";

// biome-ignore lint/suspicious/noExplicitAny: what somebody else might write into a manifest
type Loose = any;

const root = mkdtempSync(join(tmpdir(), "credence-"));
const folder = join(root, "result");
const kept = new Map<string, string>();

beforeAll(async () => {
  const study = defineStudy({
    study: "Spells",
    assumptions: { price: { value: 9, distribution: "uniform", min: 8, max: 12, unit: "GBP" } },
    formulas: { saving: "2 * price" },
    run: { scenarios: 64, sensitivity: [] },
  });
  await writeResult(folder, await simulate(study), { report: false, made: new Date(0) });
  for (const name of ["manifest.json", "summary.json"]) kept.set(name, readFileSync(join(folder, name), "utf8"));
});
beforeEach(() => {
  for (const [name, content] of kept) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(root, { recursive: true }));

function edit(name: string, change: (document: Loose) => void): void {
  const document = JSON.parse(readFileSync(join(folder, name), "utf8"));
  change(document);
  writeFileSync(join(folder, name), `${JSON.stringify(document, null, 2)}\n`);
}

/** A summary whose fingerprint was put right too. */
function editBoth(change: (document: Loose) => void): void {
  edit("summary.json", change);
  edit("manifest.json", ({ files }) => {
    files["summary.json"] = fingerprint(readFileSync(join(folder, "summary.json")));
  });
}

function refusal(): CredenceError {
  try {
    readResult(folder);
  } catch (error) {
    if (error instanceof CredenceError) return error;
  }
  throw new Error("read as if nothing had been touched");
}

describe("a result folder read back", () => {
  it("is what the run found", () => {
    expect(readResult(folder)).toMatchObject({ study: { name: "Spells" }, run: { scenarios: 64 } });
  });

  it("keeps what was changed by a command or a notebook, one change after another", async () => {
    const document = {
      study: "Spells",
      assumptions: { price: { value: 9 }, spells: { value: 2 } },
      formulas: { saving: "spells * price" },
      run: { scenarios: 64, sensitivity: [] },
    };
    const asked = withOverrides(defineStudy(document, { set: { price: "10" } }), { spells: 3 });
    const changed = join(root, "changed");
    await writeResult(changed, await simulate(asked), { report: false, made: new Date(0) });
    expect(readResult(changed).study.changed).toEqual(["price", "spells"]);
    expect(readResult(folder).study.changed).toBeUndefined();
  });

  it.each<[string, () => void, RegExp]>([
    [
      "another count",
      () =>
        edit("manifest.json", ({ run }) => {
          run.scenarios = 1e6;
        }),
      /different runs/,
    ],
    [
      "another seed",
      () =>
        edit("manifest.json", ({ run }) => {
          run.seed = "other";
        }),
      /different runs/,
    ],
    [
      "another interval",
      () =>
        edit("manifest.json", ({ run }) => {
          run.interval = 0.5;
        }),
      /different runs/,
    ],
    [
      "another assumption",
      () =>
        edit("manifest.json", ({ study }) => {
          study.assumptions.price.max = 13;
        }),
      /study is not the one that was run/,
    ],
    [
      "a summary that is not listed",
      () =>
        edit("manifest.json", ({ files }) => {
          delete files["summary.json"];
        }),
      /must list summary.json/,
    ],
    [
      "another summary",
      () =>
        edit("summary.json", ({ outputs }) => {
          outputs.saving.mean = 7;
        }),
      /not the file that the run wrote/,
    ],
    [
      "another mean, fingerprint and all",
      () =>
        editBoth(({ outputs }) => {
          outputs.saving.mean = 7;
        }),
      /summary is not that of the run/,
    ],
  ])("is refused with %s, and the remedy names credence verify", (_, change, words) => {
    change();
    const { code, message, remedy, kind } = refusal();
    expect({ code, kind }).toEqual({ code: "result-touched", kind: "run" });
    expect(message).toMatch(words);
    expect(remedy).toContain(`credence verify ${folder}`);
  });

  it("is not compared either", async () => {
    edit("manifest.json", ({ study }) => {
      study.assumptions.price.max = 13;
    });
    await expect(openCompared(folder, {})).rejects.toMatchObject({ code: "result-touched" });
    expect(openResult(folder).study.assumptions[0]?.uncertainty).toBeDefined();
  });
});
