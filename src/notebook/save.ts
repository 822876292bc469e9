/** A run on disk: what another person needs to look at it, to cite it, and to obtain it again. */
import { CredenceError } from "../errors.js";
import { writeResult } from "../files/resultFolder.js";
import { refuseNoText, refuseOther } from "../schema/given.js";
import { type Names, refuseUnknownOptions } from "../schema/knownOptions.js";
import { aRun } from "../summary/given.js";
import type { RunResult } from "../summary/result.js";
import { readable } from "./readable.js";

/** What is written of a run. */
export interface SaveOptions {
  /** Charts (Vega-Lite and SVG), tables and `report.html` too, as is done unless this is `false`. */
  readonly report?: boolean | undefined;
  /** SPDX name of the licence under which you publish the results: "CC-BY-4.0". It is told in the folder's crate. */
  readonly license?: string | undefined;
}

/** Where a run was saved. */
export interface Saved {
  readonly folder: string;
  readonly resultHash: string;
}

const optionNames: Names<SaveOptions> = { report: true, license: true };
const aFolder = { name: "the path of a folder", remedy: 'write run.save("results/my-study")' };

/**
 * Saves a run in a folder of its own: manifest, summary (JSON, CSV), report and charts, and its draws where it kept
 * them. `readResult` reads it back, `credence verify` proves it, a browser opens `report.html`. A former result in the
 * folder is replaced, anything else refused.
 * @throws CredenceError `folder-not-ours`, `write-failed`, `licence-name`, `saved-already` of a run that was read back
 * without its draws
 * @example await save(run, "results/hospital-care-at-home")
 */
export async function save(run: RunResult, folder: string, options: SaveOptions = {}): Promise<Saved> {
  refuseOther("save", run, aRun);
  refuseNoText("save", folder, aFolder);
  refuseUnknownOptions("save", options, optionNames);
  if (Object.keys(run.distributions).length === 0) throw savedAlready(folder);
  const { report = true, license } = options;
  await writeResult(folder, run, { report, license, made: new Date() });
  const { resultHash } = run.run;
  const text = () => `saved in ${folder}: result ${resultHash.slice(0, 16)}, proved by "npx credence verify ${folder}"`;
  return readable({ folder, resultHash }, { text });
}

/** Its charts could not all be drawn again. */
function savedAlready(folder: string): CredenceError {
  return new CredenceError("saved-already", `${folder}: this run was read from a folder that holds no draws`, {
    remedy: "copy that folder whole, or run its study again: await simulate(run.study)",
  });
}
