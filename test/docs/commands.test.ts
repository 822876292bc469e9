/**
 * Every documented command is run, in a folder like a fresh checkout, and the output shown below it is compared.
 * `<!-- file: NAME -->` above a YAML block puts it there first; `<!-- exit N -->` above commands states their status;
 * `<!-- output -->` above a text block says that it shows what the commands before it print: "…" alone on a line stands
 * for any lines, inside a line for any characters. `<!-- not run: REASON -->` leaves a block out. Where no output is shown,
 * runs are small and without charts.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { credence } from "../cli/command.js";
import { type Page, pages, root } from "./markdown.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "docs-"));
  folders.push(folder);
  for (const name of ["runs", "distributions"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

function commandsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split("\n").filter((line) => /^(npx )?credence /.test(line));
  const words = (line: string) => line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', "")) ?? [];
  return lines.map((line) => words(line.replace(/^(npx )?credence /, "")));
}

/** A run whose output is not shown: as many scenarios as it says, else a few, and no charts. */
function small(command: readonly string[]): readonly string[] {
  const [verb, file = ""] = command;
  if (verb !== "run") return command;
  const scenarios = command.includes("--scenarios") ? [] : ["--scenarios", "2000"];
  const quick = command.includes("--json") ? [] : ["--json", "--out", join("results", basename(file, ".yaml"))];
  return [...command, ...scenarios, ...quick];
}

/** The shown lines occur in the output, in this order; those not parted by "…" directly after each other. */
function showsOutput(shown: string, output: string): void {
  const line = (text: string) =>
    text
      .split("…")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("[^\\n]*");
  const pattern = shown
    .split(/^…\n/m)
    .map((part) => part.trimEnd().split("\n").map(line).join("\\s*\\n"))
    .join("[\\s\\S]*?");
  expect(output).toMatch(new RegExp(pattern));
}

async function followPage({ blocks }: Page): Promise<void> {
  const folder = freshFolder();
  let output = "";
  for (const [i, { language, text, line, marks }] of blocks.entries()) {
    const file = marks.get("file");
    if (file !== undefined) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    if (language === "sh" && !marks.has("not")) {
      output = "";
      const shown = blocks[i + 1]?.marks.has("output") === true;
      for (const written of commandsOf(text)) {
        const command = shown ? written : small(written);
        const { status, out, error } = await credence(command, folder);
        expect(status, `line ${line}: ${command.join(" ")}: ${error}`).toBe(Number(marks.get("exit") ?? 0));
        output += `${out}${error}\n`;
      }
    }
    if (marks.has("output")) showsOutput(text, output);
  }
}

const withCommands = pages.filter(({ blocks }) =>
  blocks.some(({ language, text }) => language === "sh" && commandsOf(text).length > 0),
);

describe.concurrent("documented commands", () => {
  it("are found", () => {
    expect(withCommands.map(({ file }) => file)).toEqual(expect.arrayContaining(["README.md", "docs/models.md"]));
  });

  it.each(withCommands.map((page) => [page.file, page] as const))(
    "of %s run and print what is shown",
    (_, page) => followPage(page),
    300_000,
  );

  it("would not be taken as shown with another number or another order", () => {
    const output = "Mean £827.4m\nfirst\nsecond\nthird\n";
    showsOutput("Mean £8…m\n…\nthird", output);
    for (const wrong of ["Mean £827.5m", "third\n…\nfirst", "first\nthird"]) {
      expect(() => showsOutput(wrong, output)).toThrow();
    }
  });
});
