/** `credence run FILE`: samples a study, answers in the terminal or as JSON, and writes the result folder. */
import { basename, extname, join } from "node:path";
import type { Command } from "commander";
import type { Audit } from "../audit/result.js";
import { type Threads, withThreads } from "../engine/executors/threads.js";
import { CredenceError } from "../errors.js";
import { defineFromFile } from "../files/loadStudy.js";
import { unfinishedRun } from "../files/unfinishedRun.js";
import { refuseUnwritable } from "../files/writeFolder.js";
import { samplerNames } from "../random/samplerName.js";
import { stepLine } from "../report/words/untilWords.js";
import { interruptible } from "../run/interruptible.js";
import { simulate } from "../run/simulate.js";
import type { UntilStep } from "../run/simulateUntil.js";
import { sensitivityMethods } from "../sensitivity/index.js";
import { analysisNames } from "../study/analysis.js";
import type { Choices } from "../study/definition.js";
import { resolveStudy } from "../study/resolve.js";
import { withRun } from "../study/runSettings.js";
import type { Study } from "../study/study.js";
import type { RunResult } from "../summary/result.js";
import { printedCount } from "../summary/rounding.js";
import { collectOption, withAnalyses } from "./analysisOptions.js";
import { auditOf } from "./auditOf.js";
import { printError, progressBar } from "./console.js";
import { refuseLostFiles } from "./lostFiles.js";
import { collectSet, commaList, oneTarget, wholeNumber, workersOption } from "./options.js";
import { conclude, tell, tellFailures } from "./runAnswer.js";
import type { RunOptions } from "./runOptions.js";

export function addRun(program: Command): void {
  program
    .command("run")
    .description("sample a study: intervals, probabilities, tornado, report")
    .argument("<file>", "study file or run definition")
    .option("--scenarios <n>", "how many scenarios to draw", wholeNumber)
    .option("--until <target>", 'double scenarios until exact: "OUTPUT: mean, 97.5 % ± 1m" or "± 0.5 %"', oneTarget)
    .option("--seed <text>", "seed phrase")
    .option("--sampler <name>", `how scenarios are drawn: ${samplerNames.join(", ")}`)
    .addOption(workersOption())
    .option("--preset <names>", "preset of the study, or several with commas: the later has the last word")
    .option("--perspective <name>", "whose money counts: commissioner, provider, NHS, public-sector, society")
    .option("--years <n>", "how many years", wholeNumber)
    .option("--set <id=value>", "fix an assumption or take a setting (repeatable)", collectSet, {})
    .option(
      "--sensitivity <names>",
      `analyses, with commas: ${analysisNames(sensitivityMethods).join(", ")}`,
      commaList,
    )
    .option(
      "--option <analysis.key=value>",
      "option of an analysis, which is then made too (repeatable)",
      collectOption,
      {},
    )
    .option("--sensitivity-of <ids>", "outputs that they are made of, with commas: the headline unless said", commaList)
    .option("--pre-integration <choice>", "percentiles with an assumption integrated out: auto, all, off")
    .option("--convergence", "a picture of the headline after 1,024, 2,048, 4,096 … scenarios")
    .option("--out <dir>", "result folder; a run cut off goes on in it (default: results/NAME, none with --json)")
    .option("--json", "print one JSON document instead of the summary")
    .option("--report", "with --json and --out: charts and report.html too")
    .option("--audit", "audit the published range in the report: what it takes, and its chance under each preset")
    .option("--beside <files>", "with --audit: studies whose headlines stand on the same axis, with commas", commaList)
    .option("--draws", "write every draw of every output (Parquet)")
    .option("--quiet", "no progress, no summary")
    .action(run);
}

async function run(file: string, options: RunOptions): Promise<void> {
  refuseLostFiles(options);
  const definition = defineFromFile(file);
  const loaded = resolveStudy(definition, chosen(options));
  const study = withAnalyses(withRun(loaded, options, sensitivityMethods), options.option);
  const inquiry = options.audit === true ? auditOf(definition, study, options) : undefined;
  const folder = options.out ?? (options.json ? undefined : join("results", basename(file, extname(file))));
  if (folder !== undefined) refuseUnwritable(folder);
  const result = await withThreads(options.workers, async (threads) => {
    const made = await simulated(study, options, folder, threads);
    const audit = await inquiry?.(made.run.scenarios);
    // Who waits for the answer has it before charts are drawn.
    await tell(made, options);
    if (folder !== undefined) await write(folder, made, options, { audit, threads });
    return made;
  });
  conclude(result, folder, options);
}

async function simulated(
  study: Study,
  options: RunOptions,
  folder: string | undefined,
  workers: Threads,
): Promise<RunResult> {
  const bar = progressBar(options.quiet === true);
  const unfinished = options.out === undefined ? undefined : unfinishedRun(options.out, { onResume });
  const onStep = (step: UntilStep): void => {
    bar.clear();
    if (options.quiet !== true) printError(stepLine(study, step));
  };
  const { draws } = options;
  return interruptible((signal) =>
    simulate(study, { workers, draws, unfinished, signal, onProgress: bar.show, onStep }),
  )
    .catch((error: unknown) => {
      if (error instanceof CredenceError && error.failures !== undefined) tellFailures(study, error, folder, options);
      throw error;
    })
    .finally(bar.clear);
}

function onResume(done: number, scenarios: number): void {
  printError(`going on with an unfinished run: ${printedCount(done)} of ${printedCount(scenarios)} scenarios are done`);
}

function chosen({ preset, perspective, years, set }: RunOptions): Choices {
  return { preset, perspective, years, set };
}

async function write(
  folder: string,
  result: RunResult,
  options: RunOptions,
  { audit, threads }: { readonly audit: Audit | undefined; readonly threads: Threads },
): Promise<void> {
  // Charts and report are loaded where they are wanted: a quick answer does not wait for them.
  const { writeResult } = await import("../files/resultFolder.js");
  const report = options.report ?? options.json !== true;
  await writeResult(folder, result, { report, audit, made: new Date(), threads });
}
