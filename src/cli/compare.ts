/** `credence compare A B`: whether two runs differ beyond Monte Carlo error, and which assumption moved the answer. */
import type { Command } from "commander";
import { compareRuns } from "../compare/comparison.js";
import { compareJson } from "../report/compare/compareJson.js";
import { compareText } from "../report/compare/compareText.js";
import { interruptible } from "../run/interruptible.js";
import { print, progressBar } from "./console.js";
import { wholeNumber, workersOption } from "./options.js";

interface CompareOptions {
  readonly output?: string;
  readonly scenarios?: number;
  readonly attributionScenarios: number;
  readonly seed?: string;
  readonly workers: "auto" | number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addCompare(program: Command): void {
  program
    .command("compare")
    .description("whether two runs differ beyond Monte Carlo error, and which assumption moved the answer")
    .argument("<a>", "result folder, JSON of a run, or study file (which is run)")
    .argument("<b>", "the other")
    .option("--output <id>", "output whose difference is attributed (default: the headline)")
    .option("--attribution-scenarios <n>", "scenarios of each run between the two; 0: none", wholeNumber, 8192)
    .option("--scenarios <n>", "of study files: how many scenarios to draw", wholeNumber)
    .option("--seed <text>", "of study files: seed phrase")
    .addOption(workersOption())
    .option("--json", "print one JSON document")
    .option("--quiet", "no progress")
    .action(compare);
}

async function compare(a: string, b: string, options: CompareOptions): Promise<void> {
  const { output, attributionScenarios: attributed, scenarios, seed, workers } = options;
  const bar = progressBar(options.quiet === true || options.json === true);
  const { openCompared } = await import("../files/openCompared.js");
  const found = await interruptible(async (signal) => {
    const how = { scenarios, seed, workers, signal };
    const [one, other] = [await openCompared(a, how), await openCompared(b, how)];
    return compareRuns(one, other, { output, scenarios: attributed, workers, signal, onProgress: bar.show });
  }).finally(bar.clear);
  print(options.json === true ? JSON.stringify(compareJson(found), null, 2) : compareText(found));
}
