/** Memory that goes from run to run, and that no number shows it. */
import { describe, expect, it } from "vitest";
import { openBlocks, openEvaluator } from "../../../src/engine/block.js";
import { layOutColumns } from "../../../src/engine/lanes/columns.js";
import type { LaneSite } from "../../../src/engine/lanes/laneSite.js";
import { type LaneSites, laneSites } from "../../../src/engine/lanes/laneSites.js";
import type { RunOptions } from "../../../src/engine/options.js";
import { type Plan, planPoints, planRun } from "../../../src/engine/plan/plan.js";
import { planModel } from "../../../src/engine/plan/planModel.js";
import { type Inquiry, simulateOutputs } from "../../../src/engine/simulate.js";
import { openWorkplace } from "../../../src/engine/workplace.js";
import { loadStudy } from "../../../src/files/loadStudy.js";
import { BLOCK } from "../../../src/random/stream.js";
import type { Study } from "../../../src/study/study.js";
import { mixed, sketchStudy } from "../fixtures.js";

const study = sketchStudy(mixed);
const options = { scenarios: 3 * BLOCK + 5, seed: "sites", sampler: "random" };

function outputsOf(plan: Plan, sites?: LaneSites): readonly Float64Array[] {
  const { evaluate, close } = openEvaluator(plan, "webassembly", 4096, new Set(), sites);
  const found = [0, 1, 2, 3].flatMap((block) => {
    const { outputs, count } = evaluate(block);
    return outputs.map((column) => column.slice(0, count));
  });
  close();
  return found;
}

/** What a run answers, as far as it can be compared. */
async function answers(
  of: Study,
  run: RunOptions,
  inquiry: Inquiry,
  model?: ReturnType<typeof planModel>,
  place?: ReturnType<typeof openWorkplace>,
) {
  const { samples, distributions, ranks } = await simulateOutputs(of, { ...run, workers: 1 }, inquiry, model, place);
  const statistics = Object.values(samples).map((sample) => [
    ...[sample.mean, sample.sd, sample.min, sample.max, sample.excessKurtosis],
    sample.quantiles(inquiry.probabilities ?? [], 7),
    sample.replicates.map((each) => [each.mean, each.quantiles(inquiry.probabilities ?? [], 5)]),
  ]);
  return { statistics, distributions, ranks };
}

describe("sites", () => {
  it("are lent to one run at a time, and go back to the model that they were made for", () => {
    const sites = laneSites();
    const [a, b] = [planRun(study, options), planRun(loadStudy("bench/workload.yaml"), options)];
    const first = sites.take(a, 0) as LaneSite;
    const second = sites.take(a, 0) as LaneSite;
    expect(second.memory).not.toBe(first.memory);
    sites.leave(first);
    sites.leave(second);
    expect(sites.take(b, 0)?.memory).not.toBe(first.memory);
    expect(sites.take(a, 0)).toBe(first);
    expect(sites.take({ ...a }, 0)).toBe(second);
    expect(sites.take(a, 0)).not.toBe(second);
  });

  it("that are too small are left for others; beyond four the oldest memory is taken for a new model", () => {
    const sites = laneSites();
    const plans = Array.from({ length: 5 }, () => planRun(study, options));
    const [old, ...others] = plans.slice(0, 4).map((plan) => sites.take(plan, 0) as LaneSite) as [LaneSite, LaneSite];
    for (const site of [old, ...others]) sites.leave(site);
    expect(sites.take(plans[0] as Plan, 1 << 22)?.memory).not.toBe(old.memory);
    const again = laneSites();
    for (const site of [old, ...others]) again.leave(site);
    const recycled = again.take(plans[4] as Plan, 0);
    expect(recycled?.memory).toBe(old.memory);
    expect(recycled).not.toBe(old);
  });

  it("of many megabytes are not kept", () => {
    const sites = laneSites();
    const plan = planRun(study, options);
    const large = sites.take(plan, 1 << 27) as LaneSite;
    sites.leave(large);
    expect(sites.take(plan, 0)).not.toBe(large);
  });

  it.each(["random", "sobol", "latin-hypercube"])(
    "give the bits of new memory, whatever was left in them: %s",
    (sampler) => {
      const sites = laneSites();
      const plan = planRun(study, { ...options, sampler });
      const expected = outputsOf(plan);
      const site = sites.take(plan, 1 << 16) as LaneSite;
      new Uint8Array(site.memory.buffer, 0, layOutColumns(plan).end).fill(255);
      new Uint8Array(site.memory.buffer, site.layout.end).fill(255);
      sites.leave(site);
      for (let time = 0; time < 2; time++) expect(outputsOf(plan, sites)).toEqual(expected);
      expect(sites.take(plan, 0)).toBe(site);
      // The memory of one model, taken for another.
      const other = planRun(loadStudy("bench/workload.yaml"), { ...options, sampler });
      const full: LaneSites = { ...sites, take: (wanted, bytes) => laneSitesOf(site).take(wanted, bytes) };
      expect(outputsOf(other, full)).toEqual(outputsOf(other));
    },
  );
});

/** Four sites that stand idle, the oldest of them this one. */
function laneSitesOf(site: LaneSite): LaneSites {
  const sites = laneSites();
  const rest = Array.from({ length: 3 }, () => sites.take(planRun(study, options), 0) as LaneSite);
  for (const one of [site, ...rest]) sites.leave(one);
  return sites;
}

describe("runs that follow one another in one place", () => {
  it("answer as runs alone, with other seeds, samplers, counts, questions, also at the same time", async () => {
    const model = planModel(study);
    const workplace = openWorkplace();
    const outputs = study.outputs.map(({ id }) => id);
    const runs: readonly (readonly [RunOptions, Inquiry])[] = [
      [options, { probabilities: [0.025, 0.5], distributions: outputs, ranks: true }],
      [
        { ...options, seed: "other", scenarios: 20_000 },
        { probabilities: [0.1, 0.5, 0.9], thresholds: { saving: [0, 1] } },
      ],
      [
        { ...options, sampler: "sobol" },
        { probabilities: [0.5], distributions: outputs.slice(0, 1), ranks: true },
      ],
      [
        { ...options, scenarios: 40_000, sampler: "sobol" },
        { probabilities: [0.975], distributions: outputs, ranks: true },
      ],
      [
        { ...options, scenarios: 500 },
        { probabilities: [0.025, 0.5], distributions: outputs, ranks: true },
      ],
    ];
    const alone = [];
    for (const [run, inquiry] of runs) alone.push(await answers(study, run, inquiry));
    for (let time = 0; time < 2; time++) {
      for (const [i, [run, inquiry]] of runs.entries()) {
        expect(await answers(study, run, inquiry, model, workplace)).toEqual(alone[i]);
      }
    }
    const together = runs.map(([run, inquiry]) => answers(study, run, inquiry, model, workplace));
    expect(await Promise.all(together)).toEqual(alone);
  });

  it("have the same keys of streams", () => {
    const { keys } = openWorkplace();
    const model = planModel(study);
    for (const seed of ["1", "2", "1"]) {
      for (const sampler of ["random", "sobol", "latin-hypercube"]) {
        const plan = planPoints(study, { ...options, seed, sampler }, model, { keys });
        expect(plan.sampler).toEqual(planRun(study, { ...options, seed, sampler }).sampler);
      }
    }
  });

  it("are drawn in JavaScript as well", () => {
    const plan = planRun(study, options);
    const plain = openBlocks(plan, undefined, "javascript");
    const [first] = outputsOf(plan, laneSites());
    expect(first).toEqual(plain.evaluate(0).outputs[0]?.slice(0, BLOCK));
  });
});
