/** The reduction of a run over a column of numbers instead of a model. */
import type { Block } from "../../../src/engine/block.js";
import type { Plan } from "../../../src/engine/plan/plan.js";
import { openWorkshop } from "../../../src/engine/reduction/loops/workshop.js";
import { missingWindows } from "../../../src/engine/reduction/merged/missing.js";
import { sampleOf } from "../../../src/engine/reduction/merged/outputSample.js";
import { mergeAgain, Reduction } from "../../../src/engine/reduction/merged/reduction.js";
import { CHUNK, type ReduceResult, type Windows } from "../../../src/engine/reduction/parts.js";
import { bearingsOf, firstWindows } from "../../../src/engine/reduction/pilot.js";
import type { Questions } from "../../../src/engine/reduction/questions.js";
import { openSurvey } from "../../../src/engine/reduction/survey.js";
import { openReducer } from "../../../src/engine/reduction/task/reducer.js";
import type { Window } from "../../../src/engine/reduction/windows.js";
import { finish } from "../../../src/engine/steps.js";
import { BLOCK } from "../../../src/random/stream.js";

export const probabilities = [0.025, 0.5, 0.975];

export const asked = (replicates: number): Questions => ({
  replicates,
  probabilities,
  thresholds: [[0, 1]],
  distributions: [0],
  ranks: false,
  columns: false,
});

export interface How {
  /** Chunks of a task, in turn. */
  readonly sizes?: readonly number[];
  /** Whether the last task ends first. */
  readonly backwards?: boolean;
  readonly windows?: readonly Window[];
  /** Nothing is kept on the way, and every value at the end. */
  readonly all?: boolean;
  /** Values that another pass may keep. */
  readonly most?: number;
  /** Told of the reduction after each task of the first pass. */
  readonly onMerge?: (reduction: Reduction) => void;
}

/** A run over a column instead of a model. */
export function run(
  column: Float64Array,
  questions: Questions,
  { sizes = [1], backwards, windows, most, all: keepsAll, onMerge }: How = {},
) {
  const plan = { outputs: ["y"], drivers: [], scenarios: column.length } as unknown as Plan;
  const evaluate = (block: number): Block => {
    const values = new Float64Array(BLOCK);
    const own = column.subarray(block * BLOCK, (block + 1) * BLOCK);
    values.set(own);
    return { count: own.length, uniforms: [], values: [], outputs: [values] };
  };
  const perform = openReducer(plan, questions, openWorkshop(undefined), evaluate);
  const pilot = [column.subarray(0, CHUNK * BLOCK)];
  const survey = openSurvey(1);
  const bearings = bearingsOf(pilot, questions, survey);
  const guessed = windows === undefined ? firstWindows(pilot, questions, column.length, survey) : [windows];
  const first = keepsAll === true ? [] : guessed;
  const reduction = new Reduction(plan, questions, bearings, first, CHUNK * BLOCK);
  const all = Math.ceil(column.length / BLOCK);
  const pass = (asked: () => Windows, take: (result: ReduceResult) => void) => {
    const waiting: ReduceResult[] = [];
    for (let at = 0, i = 0; at < all; i++) {
      const size = Math.min(CHUNK * (sizes[i % sizes.length] ?? 1), all - at);
      const result = finish(perform({ kind: "reduce", first: at, blocks: size, bearings, windows: asked() }));
      if (backwards) waiting.unshift(structuredClone(result));
      else take(structuredClone(result));
      at += size;
    }
    waiting.forEach(take);
  };
  pass(
    () => reduction.windows,
    (result) => {
      reduction.merge(result);
      onMerge?.(reduction);
    },
  );
  let passes = 1;
  if (keepsAll === true) reduction.keepAll([column]);
  for (let more = keepsAll === true ? [] : missing(); more.length > 0; more = missing(), passes++) {
    reduction.outputs[0]?.open(more);
    pass(
      () => [more],
      (result) => mergeAgain(reduction, [more], result),
    );
  }
  const [output] = reduction.outputs;
  if (output === undefined) throw new Error("no output");
  return { sample: sampleOf(output, 0, questions, column.length), reduction, output, passes };

  function missing() {
    const [output] = reduction.outputs;
    return output === undefined ? [] : missingWindows(output, questions, column.length, most);
  }
}
