/** `credence import FILE`: a parameter sheet of another tool becomes an assumption set. */
import { type Command, Option } from "commander";
import { conventions } from "../exchange/conventions.js";
import { importSheet } from "../exchange/importSheet.js";
import { assumptionSetText } from "../files/assumptionSetText.js";
import { readSheet } from "../files/sheetFile.js";
import { writeNew } from "../files/writeNew.js";
import { print, printError } from "./console.js";

export function addImport(program: Command): void {
  program
    .command("import")
    .description("turn a parameter sheet (CSV or XLSX) into an assumption set")
    .argument("<file>", "sheet in the convention of heemod, decisionSupport, dampack or credence itself")
    .addOption(
      new Option("--as <convention>", "its convention, else found by its columns").choices(Object.keys(conventions)),
    )
    .option("--sheet <name>", "sheet of a workbook (default: the first)")
    .option("--out <file>", "file to write, which must not exist (default: standard output)")
    .action(async (file: string, { as, sheet, out }: { as?: string; sheet?: string; out?: string }) => {
      const imported = importSheet(await readSheet(file, sheet), as);
      const text = assumptionSetText(imported);
      if (out === undefined) print(text.trimEnd());
      else writeNew(out, text);
      const count = Object.keys(imported.document.assumptions as object).length;
      const cells = imported.leftOut.filter(({ isCell }) => isCell === true).map(({ id }) => id);
      const formulas = imported.leftOut.length - cells.length;
      const left = formulas === 0 ? "" : `, ${formulas} formulas left to you`;
      printError(`${file}: ${count} assumptions (${imported.convention})${left}`);
      if (cells.length > 0) {
        printError(`${file}: ${cells.length} cells of tables left to you, with their index: ${cells.join(", ")}`);
      }
      for (const { id, text } of imported.baseCasesLeft) {
        printError(`${file}: the base case of ${id} is left to you: the sheet computes it as ${text}`);
      }
      const fixed = imported.fixedInRange;
      if (fixed.length > 0) {
        const which = `${fixed.length} of them ${fixed.length === 1 ? "is a constant" : "are constants"}`;
        printError(`${file}: ${which} although low and high stand beside: ${fixed.join(", ")}; give a distribution`);
      }
    });
}
