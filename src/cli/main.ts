#!/usr/bin/env node
/** The command `credence`. */
import { Command, CommanderError } from "commander";
import { CredenceError } from "../errors.js";
import { version } from "../version.js";
import { addAudit } from "./audit.js";
import { addCheck } from "./check.js";
import { addCite } from "./cite.js";
import { addCompare } from "./compare.js";
import { endWithReader, printError } from "./console.js";
import { addFill } from "./fill.js";
import { addFit } from "./fit.js";
import { addImport } from "./import.js";
import { addParameters } from "./parameters.js";
import { addRun } from "./run.js";
import { addSchema } from "./schema.js";
import { addShow } from "./show.js";
import { addVerify } from "./verify.js";

/** Exit status: 0 done, 2 the study or an argument is wrong, 1 something failed while running, 130 interrupted. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CredenceError) {
    printError(`credence: ${error.message}`);
    return error.code === "interrupted" ? 130 : error.kind === "run" ? 1 : 2;
  }
  printError(`credence: a fault of the program itself: ${error instanceof Error ? error.stack : String(error)}`);
  return 1;
}

async function main(): Promise<void> {
  endWithReader();
  const program = new Command("credence");
  program.description("Monte Carlo sensitivity analysis for health economists").version(version);
  program
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeErr: (text) => printError(text.trimEnd()) });
  for (const add of [
    addRun,
    addAudit,
    addCheck,
    addVerify,
    addCite,
    addCompare,
    addFill,
    addFit,
    addImport,
    addParameters,
    addShow,
    addSchema,
  ])
    add(program);
  for (const command of program.commands) command.exitOverride();
  await program.parseAsync();
}

main().catch((error: unknown) => {
  process.exitCode = statusOf(error);
});
