/** `credence check --json`: a program gets a document whatever is wrong. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { credence } from "./command.js";

describe.concurrent("check of presets", () => {
  const study = [
    "study: Presets",
    "assumptions: { x: 1, spare: 2 }",
    "formulas: { y: 2 * x }",
    "outputs: [y]",
    "presets:",
    "  low: { assumptions: { x: 0 } }",
  ];

  it.each([
    ["  high: { extends: higher }\n  higher: { extends: high }", "presets extend each other"],
    ["  high: { extends: lwo }", 'did you mean "low"'],
    ["  high: { assumptions: { z: 2 } }", 'unknown assumption "z"'],
    ["  high: { settings: { mode: fast } }", 'unknown setting "mode"'],
    ["  high: { assumptions: { spare: 3 } }", "spare: is overridden, but no formula uses it"],
  ])("finds what is wrong in one that nobody named:%s", async (preset, message) => {
    const file = join(mkdtempSync(join(tmpdir(), "presets-")), "study.yaml");
    writeFileSync(file, [...study, preset].join("\n"));
    const { status, error } = await credence(["check", file]);
    expect(status).toBe(2);
    expect(error).toContain(message);
    // The others can be looked at all the same.
    expect((await credence(["check", file, "--preset", "low"])).status).toBe(0);
  });
});

describe.concurrent("check --json of what cannot be read", () => {
  it.each([
    ["test/broken/bad-id.yaml", { code: "bad-name", line: 6, column: 3 }],
    ["test/broken/correlations-not-positive-definite.yaml", { code: "correlation-not-positive-definite" }],
    ["test/broken/a-set-alone.yaml", { code: "set-alone", line: 3 }],
    ["no/such/study.yaml", { code: expect.stringMatching(/^[a-z-]+$/), file: "no/such/study.yaml" }],
  ])("%s is the error, its place taken apart", async (file, expected) => {
    const { status, out, error } = await credence(["check", file, "--json"]);
    expect(status).toBe(2);
    const document = JSON.parse(out);
    expect(document).toMatchObject({ study: null, errors: 1, warnings: 0, findings: [], error: expected });
    expect(document.error.message).not.toMatch(/^\S+\.yaml:\d/);
    // The same sentence on standard error, with place and remedy.
    expect(error).toContain(document.error.message);
    if (document.error.remedy !== undefined) {
      expect(error).toContain(document.error.remedy);
      expect(document.error.message).not.toContain(document.error.remedy);
    }
  });

  it("is the usual document where it can", async () => {
    const { status, out } = await credence(["check", "test/broken/proportion-outside.yaml", "--json"]);
    const document = JSON.parse(out);
    expect(status).toBe(2);
    expect(document.error).toBeUndefined();
    expect(document.findings.map(({ rule }: { rule: string }) => rule)).toContain("share-impossible");
    expect(readFileSync("docs/lint.md", "utf8")).toContain("`error`: code, message, remedy, file, line and column");
  });
});
