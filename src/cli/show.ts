/** `credence show FILE [ID]`: every assumption as a small picture, or as a line with its shape. */
import { join } from "node:path";
import type { Command } from "commander";
import { type AssumptionView, assumptionViews } from "../charts/assumption/assumptionView.js";
import { loadStudy } from "../files/loadStudy.js";
import { refuseUnwritable } from "../files/writeFolder.js";
import { showJson } from "../report/json/showJson.js";
import { terminalShow } from "../report/terminal/terminalShow.js";
import type { Study } from "../study/study.js";
import { version } from "../version.js";
import { print } from "./console.js";
import { collectSet } from "./options.js";

interface ShowOptions {
  readonly preset?: string;
  readonly set: Readonly<Record<string, string>>;
  readonly out?: string;
  readonly json?: boolean;
}

export function addShow(program: Command): void {
  program
    .command("show")
    .description("what each assumption became: shape, base case, interval, what experts were asked for")
    .argument("<file>", "study file or run definition")
    .argument("[id]", "one assumption (default: all)")
    .option("--preset <name>", "preset of the study")
    .option("--set <id=value>", "fix an assumption or take a setting (repeatable)", collectSet, {})
    .option("--out <dir>", "folder for the pictures and for assumptions.html, which has them all")
    .option("--json", "print one JSON document")
    .action(run);
}

async function run(file: string, id: string | undefined, options: ShowOptions): Promise<void> {
  const study = loadStudy(file, { preset: options.preset, set: options.set });
  const views = assumptionViews(study, study.run.interval, id);
  if (options.out !== undefined) await writeShown(options.out, study, views);
  if (options.json) return print(JSON.stringify(showJson(views, study.run.interval), null, 2));
  for (const line of terminalShow(views, study.run.interval, study.currency)) print(line);
  if (options.out !== undefined) print(`Pictures: ${join(options.out, "assumptions.html")}`);
}

async function writeShown(folder: string, study: Study, views: readonly AssumptionView[]): Promise<void> {
  refuseUnwritable(folder);
  // Charts are loaded where they are wanted: an answer in the terminal does not wait for them.
  const { assumptionPanel } = await import("../charts/assumption/assumptionPanel.js");
  const { draw, writePictures } = await import("../files/pictureFolder.js");
  const { showPage } = await import("../report/showPage.js");
  const pictures = views.map((view) => ({
    name: view.assumption.id,
    spec: assumptionPanel(view, study.currency, study.run.interval),
  }));
  const drawn = await draw(pictures);
  const shown = drawn.map(({ name, svg }) => ({ id: name, svg }));
  writePictures(folder, drawn, [{ name: "assumptions.html", content: showPage(study.name, shown, version) }]);
}
