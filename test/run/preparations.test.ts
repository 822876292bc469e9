/** What is made once for runs that follow one another, and that it changes no number. */
import { describe, expect, it } from "vitest";
import { loadStudy } from "../../src/files/loadStudy.js";
import { type Prepared, preparations, prepare } from "../../src/run/preparations.js";
import { simulate } from "../../src/run/simulate.js";

const study = loadStudy("bench/workload.yaml");

describe("preparations", () => {
  it("are made once for a study, however it is run, and change no number", async () => {
    const prepared = preparations();
    for (const run of [{ seed: "1" }, { seed: "2" }, { seed: "1", sampler: "sobol" as const, scenarios: 3000 }]) {
      const options = { scenarios: 2000, workers: 1, ...run };
      const alone = await simulate(study, options);
      const before = prepared.studies.at(-1);
      const together = await simulate(study, { ...options, prepared });
      expect(together.run.resultHash).toBe(alone.run.resultHash);
      expect([together.outputs, together.exact, together.sensitivity]).toEqual([
        alone.outputs,
        alone.exact,
        alone.sensitivity,
      ]);
      if (before !== undefined) expect(prepared.studies).toEqual([before]);
    }
    expect(prepared.tables.known.size).toBeGreaterThan(20);
  });

  it("are made anew for a study that differs in a number, with the tables that it shares", async () => {
    const prepared = preparations();
    const first = await prepare(study, prepared);
    const { size } = prepared.tables.known;
    expect(await prepare({ ...study, run: { ...study.run, seed: "7" } }, prepared)).toBe(first);
    const [assumption, ...others] = study.assumptions;
    const moved = { ...study, assumptions: [{ ...assumption, value: ["1"] }, ...others] } as typeof study;
    expect(await prepare(moved, prepared)).not.toBe(first);
    expect(prepared.tables.known.size).toBe(size);
    const fewer = { ...study, outputs: study.outputs.slice(0, 2) };
    expect((await prepare(fewer, prepared)).model.outputs).toEqual(first.model.outputs.slice(0, 2));
    const alone = await simulate(fewer, { scenarios: 1000, workers: 1 });
    expect((await simulate(fewer, { scenarios: 1000, workers: 1, prepared })).outputs).toEqual(alone.outputs);
  });

  it("remember the studies that were prepared last, so that several may alternate", async () => {
    const prepared = preparations();
    const variants = Array.from({ length: 9 }, (_, i) => ({ ...study, outputs: study.outputs.slice(0, i + 1) }));
    const made: Prepared[] = [];
    for (const variant of variants) made.push(await prepare(variant, prepared));
    expect(prepared.studies).toEqual(made.slice(1));
    for (const i of [3, 8, 3, 5]) expect(await prepare(variants[i] as typeof study, prepared)).toBe(made[i]);
    expect(prepared.studies.at(-1)).toBe(made[5]);
    expect(await prepare(variants[0] as typeof study, prepared)).not.toBe(made[0]);
  });

  it("serve runs that go on at the same time", async () => {
    const prepared = preparations();
    const runs = ["1", "2", "3"].map((seed) => ({ scenarios: 3000, workers: 1, seed }));
    const together = await Promise.all(runs.map((run) => simulate(study, { ...run, prepared })));
    for (const [i, run] of runs.entries()) {
      expect(together[i]?.run.resultHash).toBe((await simulate(study, run)).run.resultHash);
    }
  });
});
