import { describe, expect, it } from "vitest";
import { listener, teller } from "../../../src/engine/executors/told.js";
import { planPoints, planRun } from "../../../src/engine/plan/plan.js";
import { planModel } from "../../../src/engine/plan/planModel.js";
import type { Job } from "../../../src/engine/task.js";
import { mixed, sketchStudy } from "../fixtures.js";

const study = sketchStudy(mixed);
const questions = {
  replicates: 1,
  probabilities: [0.5],
  thresholds: [],
  distributions: [],
  ranks: false,
  columns: false,
};
const options = { scenarios: 2000, seed: "told", sampler: "random" };
const jobOf = (seed: string, model = planModel(study)): Job => ({
  plan: planPoints(study, { ...options, seed }, model),
  questions,
});
/** As a message to another thread. */
const crossed = <Value>(value: Value): Value => structuredClone(value);

describe("a job that is told", () => {
  it("is understood to the last part", () => {
    const job = { plan: planRun(study, options), questions };
    const { lanes, ...plan } = job.plan;
    const { whole, brief } = teller()({ ...job, plan: { ...plan, lanes: undefined } });
    expect(brief).toBeUndefined();
    expect(listener(4)(crossed(whole))).toEqual({ ...job, plan: { ...plan, lanes: undefined } });
    expect(lanes).toBeDefined();
  });

  it("comes without its model when that was told before, and has the same one", () => {
    const [model, other] = [planModel(study), planModel(study)];
    const [tell, understood] = [teller(), listener(4)];
    const first = understood(tell(jobOf("one", model)).whole);
    const { brief } = tell(jobOf("two", model));
    const second = brief && understood(brief);
    expect(brief).not.toHaveProperty("model");
    expect(second).toEqual(jobOf("two", model));
    expect(second?.plan.cells).toBe(first?.plan.cells);
    expect(tell(jobOf("one", other)).brief).toBeUndefined();
  });

  it("is not understood where its model was never told, or is forgotten: the one used longest ago", () => {
    const models = [planModel(study), planModel(study), planModel(study)] as const;
    const [tell, understood] = [teller(), listener(2)];
    const [one, two, three] = models.map((model) => tell(jobOf("one", model)).whole);
    const brief = (model: (typeof models)[number]) => tell(jobOf("two", model)).brief as NonNullable<typeof one>;
    expect(understood(brief(models[0]))).toBeUndefined();
    for (const whole of [one, two]) expect(whole && understood(whole)).toBeDefined();
    expect(understood(brief(models[0]))).toBeDefined();
    expect(three && understood(three)).toBeDefined();
    expect(understood(brief(models[1]))).toBeUndefined();
    expect(understood(brief(models[0]))).toBeDefined();
  });

  it("keeps what only its own run has: reordered groups, the seed, how many scenarios", () => {
    const model = planModel(study);
    const [tell, understood] = [teller(), listener(1)];
    understood(tell(jobOf("one", model)).whole);
    const given = [{ streams: [0], lower: Float64Array.of(1), given: [Float64Array.of(0.5)] }] as never;
    const job = { questions, plan: { ...jobOf("two", model).plan, groups: given, scenarios: 77 } };
    const { brief } = tell(job);
    expect(brief && understood(brief)?.plan).toMatchObject({ groups: given, scenarios: 77, seed: "two" });
  });
});
