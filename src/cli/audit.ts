/** `credence audit FILE`: what a published range takes, and how probable it is under each preset and perspective. */
import type { Command } from "commander";
import { audit, CHANCE_SCENARIOS } from "../audit/audit.js";
import { defineFromFile, loadStudy } from "../files/loadStudy.js";
import { refuseUnwritable } from "../files/writeFolder.js";
import { auditJson } from "../report/audit/auditJson.js";
import { auditTerminal } from "../report/audit/auditText.js";
import { interruptible } from "../run/interruptible.js";
import type { Choices } from "../study/definition.js";
import { resolveStudy } from "../study/resolve.js";
import { withRun } from "../study/runSettings.js";
import { allVariants } from "./auditVariants.js";
import { print, progressBar } from "./console.js";
import { collectSet, commaList, wholeNumber, workersOption } from "./options.js";

interface AuditOptions {
  readonly preset?: string;
  readonly perspective?: string;
  readonly years?: number;
  readonly set: Readonly<Record<string, string>>;
  readonly presets?: readonly string[];
  readonly perspectives?: readonly string[];
  readonly beside?: readonly string[];
  readonly scenarios?: number;
  readonly variantScenarios: number;
  readonly seed?: string;
  readonly workers: "auto" | number;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addAudit(program: Command): void {
  program
    .command("audit")
    .description("a published range: what gives each end, what must be true to pass it, how probable that is")
    .argument("<file>", "study file or run definition")
    .option("--preset <names>", "preset of the study, or several with commas")
    .option("--perspective <name>", "whose money counts")
    .option("--years <n>", "how many years", wholeNumber)
    .option("--set <id=value>", "fix an assumption or take a setting (repeatable)", collectSet, {})
    .option("--presets <names>", "presets to compare, with commas; a + b takes several (default: all)", commaList)
    .option("--perspectives <names>", "perspectives to compare, with commas (default: all)", commaList)
    .option("--beside <files>", "studies whose headlines stand on the same axis, with commas", commaList)
    .option("--scenarios <n>", "how many scenarios to draw", wholeNumber)
    .option("--variant-scenarios <n>", "how many for each preset and perspective", wholeNumber, CHANCE_SCENARIOS)
    .option("--seed <text>", "seed phrase")
    .addOption(workersOption())
    .option("--out <dir>", "folder for audit.json, audit.md and charts")
    .option("--json", "print one JSON document")
    .option("--quiet", "no progress, no text")
    .action(run);
}

async function run(file: string, options: AuditOptions): Promise<void> {
  const { preset, perspective, years, set, scenarios, seed, workers, out } = options;
  if (out !== undefined) refuseUnwritable(out);
  const definition = defineFromFile(file);
  const resolved = (choices: Choices) =>
    withRun(resolveStudy(definition, { years, set, ...choices }), { scenarios, seed }, []);
  const study = resolved({ preset, perspective });
  const presets = options.presets?.map((names) => names.replaceAll("+", ","));
  const variants = allVariants(definition, study, { presets, perspectives: options.perspectives }, resolved);
  const beside = (options.beside ?? []).map((other) => loadStudy(other));
  const bar = progressBar(options.quiet === true);
  const asked = {
    seed: study.run.seed,
    scenarios: study.run.scenarios,
    chanceScenarios: options.variantScenarios,
    workers,
  };
  const found = await interruptible((signal) =>
    audit(study, variants, { ...asked, beside, signal, onProgress: bar.show }),
  ).finally(bar.clear);
  if (out !== undefined) await (await import("../files/auditFolder.js")).writeAudit(out, found);
  if (options.json === true) print(JSON.stringify(auditJson(found), null, 2));
  else if (options.quiet !== true) print(auditTerminal(found));
}
