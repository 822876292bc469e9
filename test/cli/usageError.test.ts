/** What commander says of arguments, in our voice: its own messages, so that another version of it is found out. */
import { Command, InvalidArgumentError } from "commander";
import { describe, expect, it } from "vitest";
import { usageWords } from "../../src/cli/usageError.js";

function told(...args: string[]): string {
  let said = "";
  const program = new Command("credence").exitOverride();
  program.configureOutput({
    outputError: (text) => {
      said = usageWords(text);
    },
  });
  program.command("fit").exitOverride();
  const run = program.command("run").exitOverride().argument("<file>").option("-s, --seed <text>");
  run.option("--workers <k>", "threads", () => {
    throw new InvalidArgumentError("must be a whole number from 1 to 256, or auto.");
  });
  expect(() => program.parse(args, { from: "user" })).toThrow();
  return said;
}

describe("wrong arguments are told in one voice", () => {
  it.each([
    [
      ["run", "a.yaml", "--workers", "it's x"],
      'credence: --workers: must be a whole number from 1 to 256, or auto, got "it\'s x"',
    ],
    [["run", "a.yaml", "--seed"], "credence: --seed: needs a value"],
    [["run", "a.yaml", "--sede", "1"], 'credence: unknown option "--sede"; did you mean "--seed"?'],
    [["run", "a.yaml", "--nothing-like-it"], 'credence: unknown option "--nothing-like-it"'],
    [["rum"], 'credence: unknown command "rum"; did you mean "run"?'],
    [["run"], "credence: this command needs a <file>"],
    [["run", "a", "b"], "credence: too many arguments for 'run'. Expected 1 argument but got 2."],
  ])("%j", (args, words) => {
    expect(told(...args)).toBe(words);
  });
});
