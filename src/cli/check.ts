/** `credence check FILE`: what is wrong or unfinished in a study, without running it. */
import type { Command } from "commander";
import { correlationGroups } from "../engine/correlations.js";
import { formatPlace } from "../errors.js";
import { loadStudy } from "../files/loadStudy.js";
import { terminalElicitation } from "../report/terminalElicitation.js";
import { lint } from "../study/lint.js";
import { print } from "./console.js";

export function addCheck(program: Command): void {
  program
    .command("check")
    .description("check a study without running it: errors, unused and undocumented assumptions")
    .argument("<file>", "study file or run definition")
    .option("--preset <name>", "preset to check")
    .action((file: string, options: { preset?: string }) => {
      const study = loadStudy(file, { preset: options.preset });
      correlationGroups(study);
      const findings = lint(study);
      for (const { message, place } of findings) print(`${formatPlace(place)}${message}`);
      for (const line of terminalElicitation(study)) print(line);
      const count = `${study.assumptions.length} assumptions, ${study.formulas.length} formulas, ${study.outputs.length} outputs`;
      print(`${study.name}: ${count}; ${findings.length === 0 ? "nothing to remark" : `${findings.length} remarks`}`);
    });
}
