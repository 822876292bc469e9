/** Sensitivity analyses of a run, by the names of the registry. */
import { type Claims, type Done, doClaimed, type ShareOptions, shareOut } from "../engine/executors/sharing.js";
import { breather } from "../engine/turn.js";
import type { FailedRuns } from "../errors.js";
import type { Study } from "../study/study.js";
import type { Refusal, Remark, Sensitivity, SensitivityRow } from "../summary/result.js";
import type { Answer, Need, SensitivityMethod, SensitivityRequest } from "./method.js";
import { sensitivityMethods } from "./registry.js";
import { openRunCount } from "./runCount.js";
import { inTurn, takeLong } from "./turns.js";

export type { SensitivityMethod, SensitivityRequest, View } from "./method.js";
export { sensitivityMethods };

/** Rows of what answered, and what is to be said of the rest. */
export interface SensitivityAnswer {
  /** By output: the rows of each method that answered. */
  readonly sensitivity: Readonly<Record<string, Sensitivity>>;
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
  /** Runs of the model that gave no finite number. */
  readonly failures: readonly FailedRuns[];
  /** By analysis: how many runs of the model it rests on besides the scenarios of the run. */
  readonly modelRuns: Readonly<Record<string, number>>;
}

/** What one analysis found, as threads send it. */
interface Found {
  readonly answer: Answer<SensitivityRow>;
  readonly modelRuns: number;
}

/**
 * The answers of several methods, by output. Nothing is done for methods that are not named. Where other threads help, the
 * numbers are the same.
 * @throws The signal's reason when it aborts.
 */
export async function analyseSensitivity(
  asked: SensitivityRequest,
  names: readonly string[],
  how: ShareOptions = {},
): Promise<SensitivityAnswer> {
  const pause = breather(how.signal);
  const request = { ...asked, shared: new WeakMap(), pause };
  const methods = inTurn(methodsNamed(names));
  const results = await shareOut(
    methods.length,
    async (place) => {
      await pause();
      return answerOf(methods, place, request);
    },
    how,
  );
  await pause();
  const found = methodsNamed(names).map((method) => [method.name, results[methods.indexOf(method)] as Found] as const);
  const answers = found.map(([name, { answer }]) => [name, answer] as const);
  const modelRuns = Object.fromEntries(found.map(([name, each]) => [name, each.modelRuns]));
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  const failures: FailedRuns[] = [];
  const sensitivity = Object.fromEntries(
    request.outputs.map((output) => {
      const answered = answers.flatMap(([analysis, rows]) => {
        const found = rows[output] ?? [];
        if ("failed" in found && found.failed !== undefined) failures.push({ output, analysis, ...found.failed });
        if ("refused" in found) {
          refusals.push({ output, analysis, reason: found.refused });
          return [];
        }
        if (!("remark" in found)) return [[analysis, found] as const];
        remarks.push({ output, analysis, remark: found.remark });
        return [[analysis, found.rows] as const];
      });
      return [output, Object.fromEntries(answered)];
    }),
  );
  return { sensitivity, refusals, remarks, failures, modelRuns };
}

/** In another thread: the answers that it has claimed of these methods. */
export function answerClaimed(
  asked: SensitivityRequest,
  names: readonly string[],
  claims: Claims,
): Promise<readonly Done<Found>[]> {
  const request = { ...asked, shared: new WeakMap() };
  const methods = inTurn(methodsNamed(names));
  return doClaimed(claims, (place) => answerOf(methods, place, request));
}

async function answerOf(
  methods: readonly SensitivityMethod[],
  place: number,
  request: SensitivityRequest,
): Promise<Found> {
  const runCount = openRunCount();
  const answer = await (methods[place] as SensitivityMethod).answer({ ...request, runCount });
  return { answer, modelRuns: runCount.total() };
}

/** Refuses options of the study's analyses that do not fit it, before anything is run. @throws CredenceError */
export function checkAnalyses(study: Study): void {
  for (const method of methodsNamed(study.run.sensitivity)) method.check?.(study);
}

/** Whether some of the methods named works from this. */
export function needed(need: Need, names: readonly string[]): boolean {
  return methodsNamed(names).some(({ needs }) => needs === need);
}

/** Whether the analyses of a study take long enough for other threads to make ready before its run has ended. */
export function analysesTakeLong({ run }: Study, assumptions: number): boolean {
  const { scenarios, sensitivity, sensitivityOf } = run;
  return takeLong(methodsNamed(sensitivity), { scenarios, assumptions, outputs: sensitivityOf.length });
}

function methodsNamed(names: readonly string[]): readonly SensitivityMethod[] {
  return sensitivityMethods.filter(({ name }) => names.includes(name));
}
