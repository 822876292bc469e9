/** A study from a file: YAML read, assumption sets and tables found beside it, the shipped model joined, all checked. */
import { basename, dirname, isAbsolute, join } from "node:path";
import type { Table } from "../assumptions/table.js";
import { CredenceError, type Place, unknownName } from "../errors.js";
import { models } from "../models/index.js";
import { text } from "../schema/shape.js";
import { entryOf, fromPlain, type Written } from "../schema/written.js";
import { sensitivityMethods } from "../sensitivity/index.js";
import type { Choices, StudyDefinition } from "../study/definition.js";
import type { Model } from "../study/model.js";
import { resolveStudy } from "../study/resolve.js";
import type { Study } from "../study/study.js";
import { readCsv } from "./csvFile.js";
import type { AssumptionSets } from "./loadAssumptions.js";
import { readYaml } from "./yamlFile.js";

/**
 * Loads a study file or a run definition.
 * @param file path of the YAML file; what it names is relative to it.
 * @param choices preset, `set` (fixed numbers and settings), replaced records.
 * @param sets assumption sets that take the place of those that the study names, by file name.
 * @throws CredenceError with file, line and column of what is wrong.
 * @example loadStudy("runs/hospital-care-at-home.yaml", { preset: "low" })
 */
export function loadStudy(file: string, choices: Choices = {}, sets?: AssumptionSets): Study {
  return resolveStudy(defineFromFile(file, sets), choices);
}

/**
 * A study from plain data as a study file would hold it, for notebooks.
 * @example defineStudy({ study: "Dice", assumptions: { d: { distribution: "uniform", min: 1, max: 6 } }, formulas: { twice: "2 * d" } })
 */
export function defineStudy(document: unknown, choices: Choices = {}): Study {
  return studyFromWritten(fromPlain(document), choices);
}

/** The same from data whose places are known; files that it names are relative to the working folder. */
export function studyFromWritten(document: Written, choices: Choices = {}): Study {
  return resolveStudy(define(document, "."), choices);
}

/** The definition that a file holds, not yet resolved. */
export function defineFromFile(file: string, sets?: AssumptionSets): StudyDefinition {
  return define(readYaml(file), dirname(file), sets);
}

/** The file names of the assumption sets that a study names. */
export function namedSets(file: string): readonly string[] {
  return setNames(readYaml(file)).map(({ name }) => basename(name));
}

function define(document: Written, folder: string, own?: AssumptionSets): StudyDefinition {
  refuseSet(document);
  const beside = (name: string, place: Place): string =>
    relativeTo(place.file === undefined ? folder : dirname(place.file), name);
  const tables = new Map<string, Table>();
  return {
    document,
    model: modelOf(document),
    sets: setNames(document).map(
      ({ name, place }) => own?.get(basename(name)) ?? readYaml(relativeTo(folder, name), place),
    ),
    analyses: sensitivityMethods,
    readTable(name, place) {
      const path = beside(name, place);
      const table = tables.get(path) ?? { ...readCsv(path, place), file: name };
      tables.set(path, table);
      return table;
    },
  };
}

/** A set holds no formulas: it says nothing until a study names it. @throws CredenceError `set-alone`. */
function refuseSet(document: Written): void {
  const entry = entryOf(document, "assumption-set");
  if (entry === undefined) return;
  const rule = "this is an assumption set, not a study";
  const remedy = "name the file under assumption-sets: of a study with formulas, and give that one";
  throw new CredenceError("set-alone", rule, { place: entry.place, remedy });
}

/** Shown in messages as the person wrote it, as far as that leads to the file. */
function relativeTo(folder: string, name: string): string {
  return isAbsolute(name) ? name : join(folder, name);
}

function setNames(document: Written): readonly { readonly name: string; readonly place: Place }[] {
  const entry = entryOf(document, "assumption-sets");
  if (entry === undefined) return [];
  const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
  return items.map((item) => ({ name: text.read(item, "assumption-sets"), place: item.place }));
}

function modelOf(document: Written): Model | undefined {
  const entry = entryOf(document, "model");
  if (entry === undefined) return undefined;
  const name = text.read(entry.value, "model");
  const shipped = models();
  if (Object.hasOwn(shipped, name)) return shipped[name];
  const { message, remedy } = unknownName("model", name, Object.keys(shipped));
  throw new CredenceError("unknown-model", message, { place: entry.value.place, remedy });
}
