/** `credence cite DIR`: how to cite the run of a result folder. */
import { type Command, Option } from "commander";
import { type Citation, cite } from "../report/citation/citation.js";
import { print } from "./console.js";

const forms: Readonly<Record<string, (citation: Citation) => string>> = {
  text: ({ paragraph, bibtex }) => `${paragraph}\n\n${bibtex}`,
  bibtex: ({ bibtex }) => bibtex,
  "csl-json": ({ cslJson }) => JSON.stringify([cslJson], null, 2),
};

export function addCite(program: Command): void {
  program
    .command("cite")
    .description("a methods paragraph and a reference for the run of a result folder")
    .argument("<dir>", "result folder")
    .addOption(new Option("--format <form>", "what to print").choices(Object.keys(forms)).default("text"))
    .action(async (folder: string, { format }: { format: string }) => {
      const { readResult } = await import("../files/readResult.js");
      print((forms[format]?.(cite(readResult(folder))) ?? "").trimEnd());
    });
}
