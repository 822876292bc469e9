/** What the scenarios of a run hardly meet: its errors against closed forms, and how often intervals hold the exact mean. */
import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { summaryJson } from "../../src/report/json/summaryJson.js";
import { terminalSummary } from "../../src/report/terminal/terminal.js";
import { preparations } from "../../src/run/preparations.js";
import { simulate } from "../../src/run/simulate.js";
import { confidenceFactor } from "../../src/summary/confidence.js";
import type { OutputSummary, RunResult } from "../../src/summary/result.js";

const cost = { distribution: "normal", mean: 100, sd: 10 };
const event = (p: number) => ({ distribution: "bernoulli", p });
const studyOf = (assumptions: Readonly<Record<string, unknown>>, formulas: Readonly<Record<string, string>>) =>
  defineStudy({
    study: "Rare",
    assumptions,
    formulas,
    outputs: Object.keys(formulas),
    run: { sensitivity: [] },
  });
const outputOf = ({ outputs }: RunResult, id: string) => outputs[id] as OutputSummary;

describe("an event of 1 in 100,000 that ten thousand scenarios do not meet", () => {
  const p = 1e-5;
  const study = studyOf({ cost, event: event(p) }, { total: "cost + harm", harm: "50000 * event", cheap: "2 * cost" });
  const run = simulate(study, { scenarios: 10_000, seed: "2", sampler: "random", workers: 1 });

  it("is in the errors of a mean and a standard deviation that hang on it alone", async () => {
    const harm = outputOf(await run, "harm");
    expect(harm.mean).toBe(0);
    expect(harm.sd).toBe(0);
    const sd = 50_000 * Math.sqrt(p * (1 - p));
    expect(harm.standardError).toBeCloseTo(sd / 100, 10);
    expect(harm.sdError).toBeCloseTo(sd, 8);
  });

  it("is in those of a total beside what its own scenarios tell", async () => {
    const { sd, standardError, sdError } = outputOf(await run, "total");
    const missed = 2.5e9 * p * (1 - p);
    expect(standardError).toBeCloseTo(Math.sqrt(sd * sd + missed) / 100, 10);
    expect(Math.abs(sdError - (Math.sqrt(sd * sd + missed) - sd))).toBeLessThan(0.01);
  });

  it("leaves alone what does not hang on it", async () => {
    const { sd, standardError } = outputOf(await run, "cheap");
    expect(standardError).toBe(sd / 100);
  });

  it("is told with the scenarios that meet it, of the headline once and of others", async () => {
    const { unmet, ...result } = await run;
    expect(Object.keys(unmet ?? {})).toEqual(["total", "harm"]);
    expect(unmet?.total).toBe(
      "Hardly met by 10,000 scenarios: event (another than its usual value in 1 of 100,000 scenarios) makes about 100% of the variance. The errors of mean and standard deviation count that in, those of percentiles and probabilities leave it out; 500,000 scenarios or more meet it.",
    );
    const text = terminalSummary({ ...result, unmet }).replace(/\s+/g, " ");
    expect(text.split("Hardly met by 10,000 scenarios")).toHaveLength(2);
    expect(text).toContain("What is hardly met is the same of harm.");
    expect(text).not.toContain("constant");
    expect(summaryJson({ ...result, unmet }).unmet).toEqual(unmet);
    expect(summaryJson(result)).not.toHaveProperty("unmet");
  });

  it("is no matter of a run that meets it", async () => {
    const { unmet, outputs } = await simulate(study, { scenarios: 524_288, sampler: "random", workers: 1 });
    expect(unmet).toBeUndefined();
    expect(outputs.total?.standardError).toBe((outputs.total?.sd as number) / Math.sqrt(524_288));
  });
});

it("two events that are rare together are told, with their product", async () => {
  const study = studyOf(
    { cost, first: event(0.004), second: event(0.004) },
    { total: "cost + 20000 * first * second" },
  );
  const { unmet, outputs } = await simulate(study, { scenarios: 4096, seed: "1", sampler: "random", workers: 1 });
  const p = 0.004 * 0.004;
  const missed = 4e8 * p * (1 - p);
  const { sd, standardError } = outputs.total as OutputSummary;
  expect(standardError).toBeCloseTo(Math.sqrt((sd * sd + missed) / 4096), 2);
  expect(unmet?.total).toContain("first × second (together other than their usual values in 1 of 63,000 scenarios)");
});

it("hundreds of pairs of events, each of them met less than five times, are met together", async () => {
  const events = Array.from({ length: 30 }, (_, i) => `e${i}`);
  const sum = events.join(" + ");
  const all = { cost, ...Object.fromEntries(events.map((id) => [id, event(0.02)])) };
  const study = studyOf(
    { ...all, last: event(1e-6) },
    { pairs: `(${sum}) * (${sum})`, more: `cost + (${sum}) * (${sum}) + 1000 * last` },
  );
  const { unmet, outputs } = await simulate(study, { scenarios: 8192, sampler: "random", workers: 1 });
  expect(outputs.pairs?.standardError).toBe((outputs.pairs?.sd as number) / Math.sqrt(8192));
  // An event of 1 in a million that makes a hundredth of the variance is left.
  const { sd, standardError } = outputs.more as OutputSummary;
  expect(standardError ** 2 * 8192 - sd ** 2).toBeCloseTo(1, 1);
  expect(Object.keys(unmet ?? {})).toEqual(["more"]);
  expect(unmet?.more).toMatch(
    /scenarios: last \(another than its usual value in 1 of 1,000,000 scenarios\) makes about 0\.97% of/,
  );
});

it("a model that gives no number where an event happens is told, though no scenario has shown it", async () => {
  const study = studyOf({ cost, event: event(1e-7) }, { total: "cost * sqrt(0.5 - event)" });
  const { unmet } = await simulate(study, { scenarios: 1024, workers: 1 });
  expect(unmet?.total).toBe(
    "Hardly met by 1,024 scenarios: the model gives no finite number where event is another than its usual value in 1 of 10,000,000 scenarios.",
  );
});

it("a target is not reached before what is rare is met", async () => {
  const study = studyOf({ cost, event: event(1e-4) }, { total: "cost + 20000 * event" });
  const { run, outputs } = await simulate(study, { until: "total: mean ± 2", workers: 1 });
  // √(4·10⁸ · 10⁻⁴ / n) · 2.13 is 2 at 45,000 scenarios.
  expect(run.scenarios).toBeGreaterThanOrEqual(32_768);
  expect(Math.abs((outputs.total?.mean as number) - 102)).toBeLessThan(4);
});

describe("intervals of a mean hold it, however seldom the event is met", () => {
  const scenarios = 2048;
  it.each([
    ["random", 0.2],
    ["random", 1],
    ["random", 3],
    ["sobol", 0.2],
    ["sobol", 1],
    ["sobol", 3],
  ] as const)("%s, met %f times in a run", async (sampler, met) => {
    const p = met / scenarios;
    const study = studyOf({ cost, event: event(p) }, { total: "cost + 50000 * event" });
    const prepared = preparations();
    let held = 0;
    for (let seed = 0; seed < 200; seed++) {
      const result = await simulate(study, { scenarios, seed: String(seed), sampler, workers: 1, prepared });
      const { mean, standardError } = outputOf(result, "total");
      if (Math.abs(mean - 100 - 50_000 * p) <= confidenceFactor(result.run.replicates) * standardError) held++;
    }
    expect(held).toBeGreaterThanOrEqual(184);
  });
});
