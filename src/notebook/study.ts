/** A study in a notebook: the plain, resolved study, and variants of it. */

import type { AssumptionSets } from "../files/loadAssumptions.js";
import { defineStudy as definePlain, loadStudy as loadPlain, namedSets, studyFromWritten } from "../files/loadStudy.js";
import { shippedStudy } from "../files/shippedStudy.js";
import { type Kind, refuseNoText, refuseOther } from "../schema/given.js";
import { type Names, refuseUnknownOptions } from "../schema/knownOptions.js";
import { fromPlain } from "../schema/written.js";
import type { Choices } from "../study/definition.js";
import { aStudy } from "../study/given.js";
import type { Study } from "../study/study.js";
import { toDocument } from "../study/toDocument.js";
import { type Analyses, analysesOf } from "./analysesOf.js";
import { type Kept, keeping, preparationsOf } from "./prepared.js";
import { readable } from "./readable.js";
import { refuseStrangers } from "./strangers.js";
import { studyText } from "./studyText.js";

/** What takes the place of an assumption: a distribution in hand, a record as a study file has it, or a fixed number. */
export type Override = number | object;

/** What a notebook changes when it loads a study. */
export interface StudyChoices {
  readonly preset?: string | undefined;
  /** Whose money counts, where the study has a setting for it: "NHS". */
  readonly perspective?: string | undefined;
  /** How many years, where the study has years. */
  readonly years?: number | undefined;
  /** Assumption sets that take the place of those that the study names, by file name: see `loadAssumptions`. */
  readonly assumptions?: AssumptionSets | undefined;
}

const presetName: Names<Pick<Choices, "preset">> = { preset: true };
const choiceNames: Names<StudyChoices> = { ...presetName, perspective: true, years: true, assumptions: true };

const aFile = { name: "the path of a study file", remedy: 'write loadStudy("my-study.yaml")' };
const aName = { name: "the name of a shipped study", remedy: 'write study("hospital-care-at-home")' };

const aDocument: Kind = {
  name: "a record as a study file holds it",
  remedy: "write defineStudy({ study: ..., assumptions: { ... }, formulas: { ... } })",
  is: (thing) => !Array.isArray(thing),
};

const overridden: Kind = {
  name: "assumptions or settings by id",
  remedy: 'write with({ "ltc.captureRate": beta({ mean: 0.6, sd: 0.08 }) })',
  is: (thing) => !Array.isArray(thing),
};

/** Plain data, resolved and checked; printed in a cell, it is the list of its assumptions. */
export interface StudyInHand extends Study, Analyses {
  /** A variant with other assumptions or settings; whatever else is drawn stays the same, draw for draw. */
  with(overrides: Readonly<Record<string, Override | string>>): StudyInHand;
}

/**
 * Loads a study file or a run definition.
 * @param file path of the YAML file; what it names is relative to it
 * @throws CredenceError with file, line and column of what is wrong; `unused-assumption-sets`, `unknown-option`
 * @example loadStudy("runs/hospital-care-at-home.yaml", { preset: "low" })
 */
export function loadStudy(file: string, options: StudyChoices = {}): StudyInHand {
  refuseNoText("loadStudy", file, aFile);
  refuseUnknownOptions("loadStudy", options, choiceNames);
  const { assumptions, ...choices } = options;
  if (assumptions !== undefined) refuseStrangers(assumptions, namedSets(file), file);
  return inHand(loadPlain(file, choices, assumptions));
}

/**
 * Loads a study that comes with this package, by its name.
 * @throws CredenceError `unknown-study`, `unused-assumption-sets`, `unknown-option`, and those of `loadStudy`
 * @example study("hospital-care-at-home", { assumptions: loadAssumptions("our-numbers"), preset: "published" })
 */
export function study(name: string, choices: StudyChoices = {}): StudyInHand {
  refuseNoText("study", name, aName);
  refuseUnknownOptions("study", choices, choiceNames);
  return loadStudy(shippedStudy(name), choices);
}

/**
 * A study from plain data as a study file would hold it: a model of one's own, in the cell.
 * @throws CredenceError for whatever is wrong
 * @example defineStudy({ study: "Dice", assumptions: { d: credence.uniform({ min: 1, max: 6 }) }, formulas: { twice: "2 * d" } })
 */
export function defineStudy(document: object, choices: Pick<Choices, "preset"> = {}): StudyInHand {
  refuseOther("defineStudy", document, aDocument);
  refuseUnknownOptions("defineStudy", choices, presetName);
  return inHand(definePlain(document, choices));
}

/**
 * The same study with other assumptions or settings. An assumption keeps label and unit unless it is given others; a text
 * is the value of a setting. Assumptions that are not named keep their draws, so that the difference of two runs with the
 * same seed is the difference that the change makes.
 * @throws CredenceError `wrong-argument`, `unknown-assumption`, `unused-override`, and those of a study file with the same records
 * @example withOverrides(england, { "ltc.captureRate": beta({ mean: 0.6, sd: 0.08, source: "Local audit 2026" }) })
 */
export function withOverrides(study: Study, overrides: Readonly<Record<string, Override | string>>): StudyInHand {
  refuseOther("withOverrides", study, aStudy);
  refuseOther("withOverrides", overrides, overridden);
  const entries = Object.entries(overrides);
  const settings = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const assumptions = entries.filter(([, value]) => typeof value !== "string");
  const variant = studyFromWritten(fromPlain(toDocument(study)), {
    set: Object.fromEntries(settings),
    assumptions: Object.fromEntries(assumptions.map(([id, value]) => [id, fromPlain(value)])),
  });
  const changed = [...new Set([...(study.changed ?? []), ...(variant.changed ?? [])])];
  return inHand({ ...variant, preset: study.preset, model: study.model, changed }, preparationsOf(study));
}

/** @param kept what it shares with the study that it is a variant of */
function inHand(plain: Study, kept: Kept = preparationsOf(plain)): StudyInHand {
  const study = keeping(plain, kept);
  const variant = (overrides: Readonly<Record<string, Override | string>>) => withOverrides(study, overrides);
  return readable(study, { text: () => studyText(study) }, { with: variant, ...analysesOf(study) });
}
