/** What other threads are told of a job: its model once, however many runs of it follow; then what each run has of its own. */
import type { Plan } from "../plan/plan.js";
import type { Job } from "../task.js";

/** What differs from run to run. */
type Own = Pick<Plan, "scenarios" | "seed" | "sampler" | "groups">;
type Model = Omit<Plan, keyof Own>;

/** A job as it is sent. */
export interface Told extends Omit<Job, "plan"> {
  readonly own: Own;
  /** Which model, in the words of the one who tells. */
  readonly id: number;
  /** Left out where it was told before. */
  readonly model?: Model;
}

/** A job in as many words as each thread may need. */
export interface Telling {
  readonly whole: Told;
  /** Without the model; undefined where it has never been told. */
  readonly brief: Told | undefined;
}

/** Tells jobs. Models are told apart by their cells, which are made with them and never changed. */
export function teller(): (job: Job) => Telling {
  const ids = new WeakMap<object, number>();
  let count = 0;
  return ({ plan, ...job }) => {
    const { scenarios, seed, sampler, groups, ...model } = plan;
    const known = ids.get(plan.cells);
    const id = known ?? count++;
    ids.set(plan.cells, id);
    const brief: Told = { ...job, own: { scenarios, seed, sampler, groups }, id };
    return { whole: { ...brief, model }, brief: known === undefined ? undefined : brief };
  };
}

/**
 * Understands what one teller tells: jobs of the same model share it. Undefined where the model was not told, or is forgotten.
 * @param most models that are remembered, the last ones
 */
export function listener(most: number): (told: Told) => Job | undefined {
  const models = new Map<number, Model>();
  return ({ own, id, model: told, ...job }) => {
    const model = models.get(id) ?? told;
    if (model === undefined) return undefined;
    models.delete(id);
    models.set(id, model);
    for (const oldest of [...models.keys()].slice(0, Math.max(0, models.size - most))) models.delete(oldest);
    return { ...job, plan: { ...model, ...own } };
  };
}
