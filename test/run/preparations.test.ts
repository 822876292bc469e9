/** What is made once for runs that follow one another, and that it changes no number. */
import { describe, expect, it } from "vitest";
import { defineStudy, loadStudy } from "../../src/files/loadStudy.js";
import { type Prepared, preparations, prepare } from "../../src/run/preparations.js";
import { simulate } from "../../src/run/simulate.js";

const study = loadStudy("bench/workload.yaml");

describe("preparations", () => {
  it("are made once for a study, however it is run, and change no number", async () => {
    const prepared = preparations();
    for (const run of [
      { seed: "1" },
      { seed: "2" },
      { seed: "1", sampler: "sobol" as const, scenarios: 3000 },
      { seed: "2", sampler: "sobol" as const },
    ]) {
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

  it("compile formulas once for variants that share them, however their assumptions are distributed", async () => {
    const written = {
      study: "Shared",
      assumptions: {
        a: { distribution: "normal", mean: 3, sd: 1 },
        b: { distribution: "gamma", shape: 4, scale: 2 },
        c: { "same-as": "b" },
        price: 12,
      },
      formulas: { cost: "price * exp(2)", y: "a * cost + b / (1 + c)" },
      outputs: ["y"],
    };
    const variant = (change: object, formulas: object = {}) => {
      const changed = { ...written, assumptions: { ...written.assumptions, ...change } };
      return defineStudy({ ...changed, formulas: { ...written.formulas, ...formulas } });
    };
    const prepared = preparations();
    const { model: first } = await prepare(variant({}), prepared);
    const shared = [
      variant({ a: { distribution: "lognormal", mean: 3, sd: 2 } }),
      variant({ b: { distribution: "uniform", min: 1, max: 2 } }),
    ];
    const others = [variant({ price: 13 }), variant({ a: 3 }), variant({}, { y: "a * cost + b / (2 + c)" })];
    // The same formulas, of a column elsewhere.
    const moved = variant({ c: { distribution: "uniform", min: 0, max: 1 } });
    for (const study of [...shared, ...others, moved]) {
      const { model } = await prepare(study, prepared);
      expect(model.lanes === first.lanes).toBe(shared.includes(study));
      expect(model.constants === first.constants).toBe([...shared, moved].includes(study));
      const options = { scenarios: 500, workers: 1 };
      const alone = await simulate(study, options);
      const together = await simulate(study, { ...options, prepared });
      expect([together.outputs, together.exact]).toEqual([alone.outputs, alone.exact]);
    }
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
