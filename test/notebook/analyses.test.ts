/** Every analysis by a name of its own, on runs and studies in hand. Numbers of the methods are tested with the methods. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as credence from "../../src/index.js";
import { sensitivityMethods } from "../../src/sensitivity/index.js";

const document = {
  study: "Two doors",
  currency: "GBP",
  assumptions: {
    patients: { label: "Patients", unit: "patient", distribution: "uniform", min: 50, max: 150 },
    saved: { label: "Saved a patient", unit: "GBP/patient", distribution: "normal", mean: 10, sd: 4 },
    cost: { label: "Fixed cost", unit: "GBP", distribution: "gamma", mean: 600, sd: 60 },
  },
  formulas: { saving: "patients * saved - cost" },
  outputs: ["saving"],
  run: { scenarios: 2048, sensitivity: ["one-way"] },
};
const study = credence.defineStudy(document);
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const functionOf = (name: string) => (name === "exact" ? "exactShares" : camel(name));

describe("analyses in a notebook", () => {
  it("are functions of a run and of a study, one for each method", async () => {
    const run = await credence.simulate(study);
    for (const { name } of sensitivityMethods) {
      expect(typeof Reflect.get(run, functionOf(name)), name).toBe("function");
      expect(typeof Reflect.get(study, functionOf(name)), name).toBe("function");
    }
    expect(run.exact).toMatchObject({ saving: { mean: expect.closeTo(400, 9) } });
  });

  it("give rows, a table when printed, and a figure", async () => {
    const swings = await study.oneWay();
    const patients = swings.rows.find(({ assumption }) => assumption === "patients");
    expect([patients?.low, patients?.high]).toEqual([expect.closeTo(-75, 9), expect.closeTo(875, 9)]);
    expect(inspect(swings)).toMatch(/saving: one-way, widest first[\s\S]*Patients/);
    expect(swings.figure().title).toContain("one assumption at a time");
    expect(JSON.parse(JSON.stringify(swings))).toEqual({
      ...{ analysis: "one-way", output: "saving", rows: swings.rows, modelRuns: 3 * 25 },
    });
  });

  it("take options last, and what the run holds where there are none", async () => {
    const run = await credence.simulate(study);
    expect((await run.oneWay()).rows).toBe(run.sensitivity["saving"]?.["one-way"]);
    const narrow = await credence.oneWay(run, { with: { from: "40 %", to: "60 %" } });
    const patients = narrow.rows.find(({ assumption }) => assumption === "patients");
    expect([patients?.atLow, patients?.atHigh]).toEqual([expect.closeTo(90, 9), expect.closeTo(110, 9)]);
  });

  it("draw the run's own scenarios again", async () => {
    const run = await credence.simulate(study, { seed: "mine" });
    const again = await run.rank();
    const asked = await credence.simulate(study, { seed: "mine", sensitivity: ["rank"] });
    expect(again.rows).toEqual(asked.sensitivity["saving"]?.rank);
    const heaps = await run.filtering({ with: { event: "above 400" } });
    expect(heaps.remark).toContain("inside: above 400");
    expect(heaps.figure().caption).toContain("above 400");
  });

  it("stand side by side for a decision, those that the run lacks made for it", async () => {
    const run = await credence.simulate(study, { seed: "mine", sensitivity: ["one-way"] });
    const side = await run.decision();
    expect(side).toMatchObject({
      output: "saving",
      shareOf: "Shapley, exact",
      evppi: expect.stringContaining("not computed"),
    });
    expect(side.rows.map(({ swing }) => swing)).toEqual(side.rows.map(({ swing }) => swing).sort((a, b) => b - a));
    const sum = side.rows.reduce((all, { share }) => all + (share ?? 0), 0);
    expect(sum).toBeCloseTo(1, 9);
    expect(inspect(side)).toContain("Switches at");
    expect(side.figure().title).toBe("What matters for the decision");
    const shares = await credence.decision(await credence.simulate(study, { sensitivity: ["first-order"] }));
    expect(shares.shareOf).toBe("First order");
    await expect(run.decision({ output: "savings" })).rejects.toMatchObject({ code: "unknown-output" });
    await expect(run.decision({ with: {} } as never)).rejects.toMatchObject({ code: "unknown-option" });
  });

  it("say why where there is no answer", async () => {
    const few = credence.defineStudy({ ...document, run: { scenarios: 100 } });
    await expect(few.firstOrder()).rejects.toMatchObject({ code: "analysis-refused" });
    await expect(study.oneWay({ output: "savings" })).rejects.toMatchObject({ code: "unknown-output" });
    await expect(credence.analyse(study, "sobbol" as never)).rejects.toMatchObject({ code: "unknown-choice" });
    await expect(study.sobol({ with: { order: 2 } })).rejects.toMatchObject({ code: "no-options" });
  });

  it("draw a chart, or say what to ask for instead", async () => {
    const named = await study.cases({ with: { of: { cheap: { cost: 500 } } } });
    expect(() => named.figure()).toThrow(
      expect.objectContaining({
        code: "chart-without-data",
        message: expect.stringMatching(/^cases of "saving": has no chart/),
      }),
    );
    const switches = await study.threshold();
    const remedy = /simulate\(study, (\{ .* \})\), then figure\(run, "decision-tornado"\)$/;
    expect(() => switches.figure()).toThrow(remedy);
    // The remedy as it is printed, followed.
    const [, asked = ""] =
      remedy.exec(
        (await Promise.resolve()
          .then(() => switches.figure())
          .catch(String)) as string,
      ) ?? [];
    expect(asked).toBe('{ sensitivity: ["one-way", "threshold", "first-order"], sensitivityOf: ["saving"] }');
    const run = await credence.simulate(study, {
      sensitivity: ["one-way", "threshold", "first-order"],
      sensitivityOf: ["saving"],
    });
    expect((await run.threshold()).figure().title).toBe(credence.figure(run, "decision-tornado").title);
  });

  it("are named, all of them, where one is unknown", async () => {
    const refused = await credence.analyse(study, "tornado" as never).catch(String);
    expect(refused).toContain('that is a chart, drawn from "one-way"; ');
    const when = await credence.simulate(study, { sensitivity: ["tornado"] }).catch(String);
    for (const { name } of sensitivityMethods) for (const said of [refused, when]) expect(said).toContain(name);
    await expect(credence.analyse(study, "sobbol" as never)).rejects.toThrow(/did you mean "sobol"/);
  });

  it("draw the figures of a run by their names", async () => {
    const run = await credence.simulate(study);
    expect(run.tornado().spec).toEqual(credence.tornado(run).spec);
    expect(run.distribution().title).toBe("Distribution");
  });
});
