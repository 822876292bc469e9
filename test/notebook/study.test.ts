import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import * as credence from "../../src/index.js";

const folder = mkdtempSync(join(tmpdir(), "notebook-"));
afterAll(() => rmSync(folder, { recursive: true }));

const england = credence.study("hospital-care-at-home");

describe("a study in a notebook", () => {
  it("prints its assumptions, each in full, with provenance", () => {
    const text = inspect(england);
    expect(text).toMatch(/ltc\.captureRate +0\.7 +0\.551 to 0\.830 +Beta +seed/);
    expect(text).toContain("Outputs: national.total, ");
    expect(
      Math.max(
        ...text
          .split("\n")
          .slice(0, -1)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(100);
  });

  it("is the same study as its file, to the hash", () => {
    expect(england.hash).toBe(credence.loadStudy("runs/hospital-care-at-home.yaml").hash);
    expect(() => credence.study("hospital-care-at-hoem")).toThrow(/did you mean "hospital-care-at-home"/);
    expect(() => credence.study("../package")).toThrow(/unknown study/);
  });

  it("has variants: a distribution keeps label and unit, a number fixes, a text chooses a setting", () => {
    const mine = england.with({
      "ltc.captureRate": credence.beta({ mean: 0.6, sd: 0.08, source: "Local audit 2026" }),
      "esd.captureRate": 0.5,
    });
    const by = (study: credence.Study, id: string) => study.assumptions.find((assumption) => assumption.id === id);
    const before = by(england, "ltc.captureRate");
    const after = by(mine, "ltc.captureRate");
    expect(after).toMatchObject({ label: before?.label, unit: before?.unit, source: "Local audit 2026" });
    expect(Number(after?.value[0])).toBeCloseTo(0.6, 12);
    expect(by(mine, "esd.captureRate")).toMatchObject({ value: ["0.5"], uncertainty: undefined });
    expect(mine.preset).toBe("published");
    expect(mine.hash).not.toBe(england.hash);
    expect(() => england.with({ "ltc.captureRat": 0.5 })).toThrow(/did you mean "ltc.captureRate"/);
    expect(() => england.with({ "ltc.captureRate": credence.beta({ mean: 0.6, sd: 2 }) })).toThrow(/sd below/);
  });

  it("refuses options that it does not know, by the nearest name", async () => {
    const document = { study: "One", assumptions: { a: { value: 1 } }, formulas: { b: "a" } };
    const one = credence.defineStudy(document);
    const run = await credence.simulate(one, { scenarios: 16 });
    const slips: readonly [() => unknown, RegExp][] = [
      [() => credence.study("claim-to-cash", { presets: "high" } as never), /^study: .*did you mean "preset"/],
      [
        () => credence.loadStudy("runs/claim-to-cash.yaml", { yeers: 2 } as never),
        /^loadStudy: .*did you mean "years"/,
      ],
      [() => credence.defineStudy(document, { presett: "low" } as never), /^defineStudy: .*did you mean "preset"/],
      [() => run.oneWay({ outptu: "b" } as never), /^one-way: .*did you mean "output"/],
      [() => credence.compare(run, run, { scenaros: 3 } as never), /^compare: .*did you mean "scenarios"/],
      [() => credence.audit(one, { scenaris: 512 } as never), /^audit: .*did you mean "scenarios"/],
    ];
    for (const [slip, message] of slips) {
      const refused = { code: "unknown-option", message: expect.stringMatching(message) };
      await expect((async () => slip())()).rejects.toMatchObject(refused);
    }
  });

  it("leaves the draws of all other assumptions as they are", async () => {
    const plain = { study: "Sum", formulas: { sum: "a + b" }, run: { scenarios: 64 } };
    const [a, b] = [credence.normal({ mean: 0, sd: 1 }), credence.normal({ mean: 0, sd: 1 })];
    const parent = credence.defineStudy({ ...plain, assumptions: { a, b } });
    const shifted = parent.with({ a: credence.normal({ mean: 5, sd: 1 }) });
    const [one, two] = [await credence.simulate(parent), await credence.simulate(shifted)];
    expect(two.outputs["sum"]?.mean).toBeCloseTo((one.outputs["sum"]?.mean ?? 0) + 5, 9);
    expect(two.outputs["sum"]?.sd).toBeCloseTo(one.outputs["sum"]?.sd ?? 0, 9);
  });

  it("takes assumption sets of one's own by file name, and refuses sets that it does not name", () => {
    writeFileSync(join(folder, "set.yaml"), "assumption-set: S\nassumptions: { a: { value: 2 } }\n");
    writeFileSync(
      join(folder, "study.yaml"),
      'study: S\nassumption-sets: [set.yaml]\nassumptions: { b: { value: 1 } }\nformulas: { c: "a + b" }\n',
    );
    const own = mkdtempSync(join(folder, "own-"));
    writeFileSync(join(own, "set.yaml"), "assumption-set: S\nassumptions: { a: { value: 7 } }\n");
    const file = join(folder, "study.yaml");
    const value = (study: credence.Study) => study.assumptions.find(({ id }) => id === "a")?.value[0];
    expect(value(credence.loadStudy(file))).toBe("2");
    expect(value(credence.loadStudy(file, { assumptions: credence.loadAssumptions(own) }))).toBe("7");
    writeFileSync(join(folder, "other.yaml"), "assumption-set: S\nassumptions: { a: { value: 7 } }\n");
    const strange = credence.loadAssumptions(join(folder, "other.yaml"));
    expect(() => credence.loadStudy(file, { assumptions: strange })).toThrow(/names no assumption set "other.yaml"/);
    // One that fits does not excuse one that would silently change nothing.
    writeFileSync(join(own, "sets.yaml"), "assumption-set: S\nassumptions: { b: { value: 7 } }\n");
    const two = credence.loadAssumptions(own);
    const code = "unused-assumption-sets";
    expect(() => credence.loadStudy(file, { assumptions: two })).toThrow(expect.objectContaining({ code }));
    const misnamed = new Map([...two].filter(([name]) => name === "sets.yaml"));
    const near = /"sets\.yaml" \(did you mean "set\.yaml"\?\); each file replaces the set of its name/;
    expect(() => credence.loadStudy(file, { assumptions: misnamed })).toThrow(near);
    const path = "our-numbers" as never;
    expect(() => credence.loadStudy(file, { assumptions: path })).toThrow(/write \{ assumptions: loadAssumptions/);
    expect(() => credence.loadAssumptions(mkdtempSync(join(folder, "empty-")))).toThrow(/got none/);
  });
});
