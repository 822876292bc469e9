/** Assumption sets from files, to take the place of those that a study names. */

import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { CredenceError } from "../errors.js";
import { refuseNoText } from "../schema/given.js";
import type { Written } from "../schema/written.js";
import { readYaml } from "./yamlFile.js";

const aFolder = { name: "the path of a set or a folder of sets", remedy: 'write loadAssumptions("our-numbers")' };

/** Sets as they were written, by file name ("esd.yaml"). */
export type AssumptionSets = ReadonlyMap<string, Written>;

/**
 * Reads one assumption set, or every `.yaml` of a folder: local numbers for a shipped study.
 * @throws CredenceError `no-assumption-sets` for a folder without any; those of a YAML file that cannot be read
 * @example study("hospital-care-at-home", { assumptions: loadAssumptions("our-numbers") })
 */
export function loadAssumptions(path: string): AssumptionSets {
  refuseNoText("loadAssumptions", path, aFolder);
  const files = isFolder(path) ? setsIn(path) : [path];
  return new Map(files.map((file) => [basename(file), readYaml(file)]));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function setsIn(folder: string): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  if (names.length > 0) return names.map((name) => join(folder, name));
  throw new CredenceError("no-assumption-sets", `${folder}: must hold assumption sets (.yaml), got none`);
}
