/** Pieces of a run: a stretch of blocks, computed wherever an executor likes, answered in plain data. */
import { lazily } from "../lazily.js";
import { fastestLanguage, type Language, openEvaluator } from "./block.js";
import { type FirstBlocks, firstBlocks, openRoom, roomBytes } from "./firstBlocks.js";
import { gradedColumns } from "./grades.js";
import type { LaneSites } from "./lanes/laneSites.js";
import type { Plan } from "./plan/plan.js";
import { openWorkshop } from "./reduction/loops/workshop.js";
import type { ReduceResult, ReduceTask, Stretch } from "./reduction/parts.js";
import type { Questions } from "./reduction/questions.js";
import { openSurvey, type Survey, surveyBytes } from "./reduction/survey.js";
import { openReducer } from "./reduction/task/reducer.js";
import { workshopSize } from "./reduction/task/workshopSize.js";
import type { Steps } from "./steps.js";

/** A run as plain data: what to draw and what to find out. */
export interface Job {
  readonly plan: Plan;
  readonly questions: Questions;
}

/** Every value of the outputs in some blocks: for the pilot, which needs no more than a few. */
export interface ColumnsTask extends Stretch {
  readonly kind: "columns";
}

/** The values of all outputs in a stretch. */
export interface ColumnsResult extends Stretch {
  readonly kind: "columns";
  readonly columns: readonly Float64Array[];
}

/** What is asked of a stretch: its values, or what is left of them when they are reduced. */
export type Task = ColumnsTask | ReduceTask;
/** What a task answers, with the time that it took. */
export type TaskResult = (ColumnsResult | ReduceResult) & { readonly seconds: number };

/** A task stops after each block. */
export type Perform = (task: Task) => Steps<TaskResult>;

/** The tasks of one job, at work. */
export interface Tasks {
  readonly perform: Perform;
  /** What looks at whole columns of results. */
  readonly survey: () => Survey;
  /** Call it when nothing of a result is read any more that was not copied: the memory then serves other jobs. */
  close(): void;
}

/**
 * The function that performs a job's tasks, one at a time. Its working memory is made once.
 * @param reuse What is overwritten by the next task: nothing; what results hold, for those who take it in at once; or that and
 * the memory of the pilot, for the thread that looks at it.
 * @param sites where that memory is taken from, and left
 */
export function openTasks(
  { plan, questions }: Job,
  reuse: "nothing" | "results" | "all" = "nothing",
  sites?: LaneSites,
  // Modules are compiled where there are vectors: no need to look again.
  language: Language = plan.modules === undefined ? fastestLanguage() : "webassembly",
): Tasks {
  const again = questions.ranks && questions.distributions.length > 0 ? gradedColumns(plan) : undefined;
  const pilot = reuse === "all";
  const bytes = workshopSize(plan, questions) + (pilot ? roomBytes(plan) + surveyBytes(plan.outputs.length) : 0);
  const runner = openEvaluator(plan, language, bytes, again, sites);
  const workshop = openWorkshop(runner.spare);
  const blocks = firstBlocks(plan, runner, pilot ? openRoom(plan, workshop) : undefined);
  const reduce = openReducer(plan, questions, workshop, blocks.evaluate, reuse !== "nothing");
  const perform = (task: Task) => performed(blocks, reduce, task);
  const survey = lazily(() => openSurvey(plan.outputs.length, pilot ? workshop : undefined));
  return { perform, survey, close: runner.close };
}

function* performed(blocks: FirstBlocks, reduce: ReturnType<typeof openReducer>, task: Task): Steps<TaskResult> {
  const start = performance.now();
  const result = yield* task.kind === "reduce" ? reduce(task) : columnsOf(blocks, task);
  return { seconds: (performance.now() - start) / 1000, ...result };
}

function* columnsOf(of: FirstBlocks, { first, blocks }: ColumnsTask): Steps<ColumnsResult> {
  return { kind: "columns", first, blocks, columns: yield* of.columns({ first, blocks }) };
}
