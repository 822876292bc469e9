/** `credence check FILE`: the lint: what is wrong or unfinished in a study, without running it. */
import { type Command, Option } from "commander";
import { correlationGroups } from "../engine/plan/correlations.js";
import { CredenceError } from "../errors.js";
import { defineFromFile } from "../files/loadStudy.js";
import { lint } from "../lint/lint.js";
import { lintRules } from "../lint/rules.js";
import { errorJson } from "../report/json/errorJson.js";
import { lintJson } from "../report/json/lintJson.js";
import { rulesMarkdown, rulesText } from "../report/lintRules.js";
import { lintText } from "../report/terminal/lintText.js";
import { terminalElicitation } from "../report/terminal/terminalElicitation.js";
import { refuseBrokenPresets } from "../study/brokenPresets.js";
import { resolveStudy } from "../study/resolve.js";
import { print } from "./console.js";

interface CheckOptions {
  readonly preset?: string;
  readonly json?: boolean;
  readonly rules?: true | "text" | "markdown";
}

export function addCheck(program: Command): void {
  program
    .command("check")
    .description("check a study without running it; status 2 where a rule finds an error")
    .argument("[file]", "study file or run definition")
    .option("--preset <name>", "preset to check")
    .option("--json", "print the findings as one JSON document")
    .addOption(new Option("--rules [format]", "list the rules, each with its reason").choices(["text", "markdown"]))
    .action(check);
}

function check(file: string | undefined, options: CheckOptions): void {
  if (options.rules !== undefined) {
    const rules = Object.values(lintRules);
    print(options.rules === "markdown" ? rulesMarkdown(rules) : rulesText(rules));
    return;
  }
  if (file === undefined) {
    throw new CredenceError("missing-file-argument", "check: needs a study file, or --rules for the list of rules");
  }
  const { study, report } = found(file, options);
  if (options.json === true) print(JSON.stringify(lintJson(study.name, report), null, 2));
  else print([...terminalElicitation(study), lintText(study, report)].join("\n").trimStart());
  if (report.findings.some(({ severity }) => severity === "error")) process.exitCode = 2;
}

/** With `--json` what cannot be read is told in JSON, too. */
function found(file: string, options: CheckOptions) {
  try {
    const definition = defineFromFile(file);
    const study = resolveStudy(definition, { preset: options.preset, keepOutside: true });
    correlationGroups(study);
    if (options.preset === undefined) refuseBrokenPresets(definition, study);
    return { study, report: lint(study) };
  } catch (error) {
    if (options.json === true && error instanceof CredenceError) print(JSON.stringify(errorJson(file, error), null, 2));
    throw error;
  }
}
