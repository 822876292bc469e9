/** A study before it is resolved: what was written, and the means to read the tables that it names. */
import type { ReadTable } from "../assumptions/table.js";
import type { Written } from "../schema/written.js";
import type { Analysis } from "./analysis.js";
import type { Model } from "./model.js";

/** What a study is resolved from. */
export interface StudyDefinition {
  /** The study file or run definition. */
  readonly document: Written;
  /** The assumption sets that it names, in order. */
  readonly sets: readonly Written[];
  /** The shipped model that it names. */
  readonly model?: Model | undefined;
  readonly readTable: ReadTable;
  /** The sensitivity analyses that it may ask for. */
  readonly analyses: readonly Analysis[];
}

/** What a command or a notebook changes in a study. */
export interface Choices {
  /** One preset, or several with commas, of which the later has the last word. */
  readonly preset?: string | undefined;
  /** Whose money counts: takes the setting `….perspective`. */
  readonly perspective?: string | undefined;
  /** How many years the index `year` has. */
  readonly years?: number | undefined;
  /** `--set id=value`: fixes an assumption (or one cell of it), or takes a setting. */
  readonly set?: Readonly<Record<string, string>> | undefined;
  /** Records that replace assumptions, as a preset's do. */
  readonly assumptions?: Readonly<Record<string, Written>> | undefined;
  /** For the lint alone: base cases beyond 99 % of their distribution, which no run takes, are read and found by it. */
  readonly keepOutside?: boolean | undefined;
}
