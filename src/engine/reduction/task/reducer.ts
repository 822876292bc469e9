/** What a task makes of its blocks: sums, counts and the few values near each quantile. Never columns, unless asked. */
import { BLOCK } from "../../../random/stream.js";
import type { Block } from "../../block.js";
import type { Plan } from "../../plan/plan.js";
import { unscaled } from "../groups.js";
import type { Workshop } from "../loops/workshop.js";
import { CHUNK, chunksOf, type ReduceResult, type ReduceTask } from "../parts.js";
import type { Questions } from "../questions.js";
import { begun, takeNext } from "../taken.js";
import { asksTheSame } from "./asksTheSame.js";
import { openDistribution } from "./distributionReducer.js";
import { openKeeping } from "./keeping.js";
import { openOutput } from "./outputReducer.js";
import { type OutputsTogether, outputsTogether } from "./outputsTogether.js";

/** What the blocks of a task are added to. */
interface Reducers {
  readonly evaluate: (block: number) => Block;
  readonly outputs: readonly ReturnType<typeof openOutput>[];
  readonly together: OutputsTogether | undefined;
  readonly distributions: readonly ReturnType<ReturnType<typeof openDistribution>>[];
}

/** Performs tasks one after the other in the same memory, stopping after each block. One that is given up is the last. */
export function openReducer(
  plan: Plan,
  questions: Questions,
  workshop: Workshop,
  evaluate: (block: number) => Block,
  reuse = false,
): (task: ReduceTask) => Generator<void, ReduceResult> {
  const keeping = openKeeping(workshop);
  const outputs = plan.outputs.map((_, output) => openOutput(output, questions, workshop, keeping, reuse));
  const together = outputsTogether(outputs, questions, workshop);
  const openOne = openDistribution(plan, questions, workshop, reuse);
  const reducers = { evaluate, outputs, together, distributions: questions.distributions.map(openOne) };
  let before: ReduceTask | undefined;
  return (task) => {
    if (before === undefined || !asksTheSame(task, before)) aim(reducers, task);
    before = task;
    return reduced(reducers, task, plan.scenarios);
  };
}

function aim({ outputs, together }: Reducers, { bearings, windows }: ReduceTask): void {
  outputs.forEach((output, o) => {
    output.aim(bearings.scales[o] ?? unscaled, windows[o] ?? []);
  });
  together?.aim();
}

// Loops stand apart from each other and from what is done once a task: an engine that finds what it did not expect there
// need not compile them again.
function* reduced(reducers: Reducers, task: ReduceTask, scenarios: number): Generator<void, ReduceResult> {
  const { together } = reducers;
  begin(reducers, task);
  const end = Math.min(task.first + task.blocks, Math.floor(scenarios / BLOCK));
  const whole = together === undefined ? 0 : end - task.first;
  const done = together === undefined ? 0 : yield* addTogether(reducers, together, task, whole);
  return answer(reducers, task, scenarios, done < whole ? done : yield* addEach(reducers, task, done));
}

function begin({ outputs, distributions }: Reducers, { bearings, taken }: ReduceTask): void {
  if (taken !== undefined) begun(taken);
  for (const output of outputs) output.begin();
  distributions.forEach((distribution, d) => {
    distribution.begin(bearings.edges[d] ?? new Float64Array(0));
  });
}

/** Whole blocks, all outputs at once. How many were left to it. */
function* addTogether(
  { evaluate, outputs, distributions }: Reducers,
  all: OutputsTogether,
  task: ReduceTask,
  blocks: number,
): Generator<void, number> {
  const { first } = task;
  const others = outputs.filter((output) => output.hasOthers());
  let i = 0;
  for (; i < blocks; i++) {
    if (i % CHUNK === 0 && !isLeft(task)) break;
    const block = evaluate(first + i);
    const faulty = all.add(block);
    for (const output of faulty ? outputs : others) output.addOthers(block, first + i);
    for (const distribution of distributions) distribution.addWhole(block);
    if ((i + 1) % CHUNK === 0) endChunk(outputs);
    yield;
  }
  all.flush();
  return i;
}

/** Those from the `from`th on, output by output. How many are done then. */
function* addEach(reducers: Reducers, task: ReduceTask, from: number): Generator<void, number> {
  const { evaluate, outputs } = reducers;
  const { first, blocks } = task;
  let i = from;
  for (; i < blocks; i++) {
    if (i % CHUNK === 0 && !isLeft(task)) break;
    addOne(reducers, evaluate(first + i), first + i);
    if ((i + 1) % CHUNK === 0) endChunk(outputs);
    yield;
  }
  if (i % CHUNK !== 0) endChunk(outputs);
  return i;
}

function addOne({ outputs, distributions }: Reducers, block: Block, number: number): void {
  for (const output of outputs) {
    output.add(block);
    output.addOthers(block, number);
  }
  for (const distribution of distributions) distribution.add(block);
}

function endChunk(outputs: Reducers["outputs"]): void {
  for (const output of outputs) output.endChunk();
}

function answer(
  { outputs, distributions }: Reducers,
  { first, windows }: ReduceTask,
  scenarios: number,
  blocks: number,
): ReduceResult {
  const found = distributions.map((distribution) => distribution.end());
  return {
    kind: "reduce",
    first,
    blocks,
    count: Math.min((first + blocks) * BLOCK, scenarios) - first * BLOCK,
    windows,
    outputs: outputs.map((output) => output.end()),
    distributions: found.map(({ part }) => part),
    squares: found[0]?.squares ?? [],
  };
}

/** Whether another chunk of a task is left to do here: it is taken. */
function isLeft(task: ReduceTask): boolean {
  return task.taken === undefined || takeNext(task.taken, chunksOf(task));
}
