/** `credence verify DIR`: runs a result folder again and proves the same result. */
import { join } from "node:path";
import type { Command } from "commander";
import { CredenceError } from "../errors.js";
import { readText } from "../files/readText.js";
import { interruptible } from "../run/interruptible.js";
import { simulate } from "../run/simulate.js";
import { version } from "../version.js";
import { print, progressBar } from "./console.js";
import { workersOption } from "./options.js";

export function addVerify(program: Command): void {
  program
    .command("verify")
    .description("run a result folder again and prove that it gives the same result")
    .argument("<dir>", "result folder")
    .addOption(workersOption())
    .action(verify);
}

async function verify(folder: string, options: { workers: "auto" | number }): Promise<void> {
  const { openResult } = await import("../files/readResult.js");
  const { study, run } = openResult(folder);
  // A count that was found is found again: the summary tells the steps to it.
  const count = study.run.until === undefined ? { scenarios: run.scenarios } : {};
  const bar = progressBar(false);
  const again = await interruptible((signal) =>
    simulate(study, {
      seed: run.seed,
      ...count,
      workers: options.workers,
      signal,
      onProgress: bar.show,
    }),
  ).finally(bar.clear);
  if (again.run.studyHash !== run.studyHash) {
    throw differs(folder, "study hash", run.studyHash, again.run.studyHash, run.version);
  }
  if (again.run.resultHash !== run.resultHash) {
    throw differs(folder, "result hash", run.resultHash, again.run.resultHash, run.version);
  }
  // The hashes do not hold these, and a citation tells them.
  for (const key of ["sampler", "replicates", "interval"] as const) {
    if (again.run[key] !== run[key]) throw differs(folder, key, `${run[key]}`, `${again.run[key]}`, run.version);
  }
  const { summaryFile } = await import("../files/resultFolder.js");
  const { name, content } = summaryFile(again);
  if (readText(join(folder, name)) !== content) {
    throw new CredenceError("not-reproduced", `${join(folder, name)}: is not what the run gives`, { kind: "run" });
  }
  print(`${folder}: verified: ${run.scenarios} scenarios give the same result, hash ${run.resultHash}`);
}

function differs(folder: string, what: string, before: string, now: string, written: string): CredenceError {
  const versions = written === version ? "" : ` (written by version ${written}, verified with ${version})`;
  return new CredenceError("not-reproduced", `${folder}: ${what} was ${before}, is now ${now}${versions}`, {
    kind: "run",
  });
}
