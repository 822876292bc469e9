/** The command `credence`, as `main.ts` starts it. */
import { Command, CommanderError } from "commander";
import { CredenceError } from "../errors.js";
import { version } from "../version.js";
import { endWhenPrinted, endWithReader, printError } from "./console.js";
import { usageWords } from "./usageError.js";

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

type Declaring = (program: Command) => void;

/**
 * What declares each command, in the order of the help. Loaded when asked for: all of them take longer than a small
 * run.
 */
const commands: Readonly<Record<string, () => Promise<Declaring>>> = {
  run: async () => (await import("./run.js")).addRun,
  audit: async () => (await import("./audit.js")).addAudit,
  check: async () => (await import("./check.js")).addCheck,
  verify: async () => (await import("./verify.js")).addVerify,
  cite: async () => (await import("./cite.js")).addCite,
  compare: async () => (await import("./compare.js")).addCompare,
  fill: async () => (await import("./fill.js")).addFill,
  fit: async () => (await import("./fit.js")).addFit,
  import: async () => (await import("./import.js")).addImport,
  parameters: async () => (await import("./parameters.js")).addParameters,
  show: async () => (await import("./show.js")).addShow,
  schema: async () => (await import("./schema.js")).addSchema,
};

/** The command of that name; all of them where there is none such: for the help, and to tell the nearest name. */
async function asked(name: string | undefined): Promise<readonly Declaring[]> {
  const one = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  return Promise.all((one === undefined ? Object.values(commands) : [one]).map((load) => load()));
}

/** Does what the arguments of this process ask for; a failure is told and becomes the exit status. */
export async function command(): Promise<void> {
  endWithReader();
  await asAsked().catch((error: unknown) => {
    process.exitCode = statusOf(error);
  });
}

export { endWhenPrinted };

async function asAsked(): Promise<void> {
  const program = new Command("credence");
  program.description("Monte Carlo sensitivity analysis for health economists").version(version);
  program
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeErr: (text) => printError(text.trimEnd()),
      outputError: (text) => printError(usageWords(text)),
    });
  for (const add of await asked(process.argv[2])) add(program);
  for (const command of program.commands) command.exitOverride();
  await program.parseAsync();
}
