/** `credence parameters FILE`: the table of parameters that CHEERS 2022 asks for. */
import { type Command, Option } from "commander";
import { CredenceError } from "../errors.js";
import { loadStudy } from "../files/loadStudy.js";
import { parametersDocx } from "../files/parametersDocx.js";
import { parametersXlsx } from "../files/parametersXlsx.js";
import { writeNew } from "../files/writeNew.js";
import { correlationRows, namedCorrelationRows } from "../report/parameters/correlations.js";
import { parametersCsv } from "../report/parameters/csv.js";
import { parametersLatex } from "../report/parameters/latex.js";
import { parametersMarkdown } from "../report/parameters/markdown.js";
import { type ParameterRow, parameterRows } from "../report/parameters/rows.js";
import { print, printError } from "./console.js";

type Table = readonly (readonly string[])[];
type Form = (study: string, rows: readonly ParameterRow[], correlations: Table) => string | Promise<Uint8Array>;

const forms: Readonly<Record<string, Form>> = {
  csv: (_, rows) => parametersCsv(rows),
  markdown: parametersMarkdown,
  latex: parametersLatex,
  docx: parametersDocx,
  xlsx: (_, rows, correlations) => parametersXlsx(rows, correlations),
};

export function addParameters(program: Command): void {
  program
    .command("parameters")
    .description("the table of parameters for a paper: values, distributions, intervals, sources")
    .argument("<file>", "study file or run definition")
    .addOption(new Option("--format <form>", "form of the table").choices(Object.keys(forms)).default("markdown"))
    .option("--preset <name>", "preset of the study")
    .option("--out <file>", "file to write, which must not exist (default: standard output)")
    .action(parameters);
}

async function parameters(file: string, options: { format: string; preset?: string; out?: string }): Promise<void> {
  const study = loadStudy(file, { preset: options.preset });
  // A workbook has ids in its first column, so its second sheet has them, too.
  const correlations = options.format === "xlsx" ? correlationRows(study) : namedCorrelationRows(study);
  const table = await forms[options.format]?.(study.name, parameterRows(study), correlations);
  if (table === undefined) return;
  const pairs = correlations.length;
  if (options.format === "csv" && pairs > 0)
    printError(
      `A CSV has no room for correlations (${pairs} rows): --format xlsx, markdown, latex and docx have them.`,
    );
  if (options.out !== undefined) writeNew(options.out, typeof table === "string" ? `${table.trimEnd()}\n` : table);
  else if (typeof table === "string") print(table.trimEnd());
  else {
    const rule = `--format ${options.format}: is no text to print`;
    throw new CredenceError("no-file", rule, { remedy: "add --out FILE" });
  }
}
