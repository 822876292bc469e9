/** A study, checked and resolved: everything a run needs, as plain data that crosses to worker threads. */

import type { Allowance } from "../assumptions/allowance.js";
import type { Assumption, Correlation } from "../assumptions/assumption.js";
import type { Place } from "../errors.js";
import type { FormulaText, Graph, Index } from "../formula/graph.js";
import type { Dependence } from "../random/dependence.js";
import type { SamplerName } from "../random/samplerName.js";
import type { AnalysisOptions } from "./analysis.js";
import type { Until } from "./until.js";

/** Percentiles with one assumption integrated out exactly: of the headline, of all outputs, of none. */
export const preIntegrationChoices = ["auto", "all", "off"] as const;
/** One of `preIntegrationChoices`. */
export type PreIntegrationChoice = (typeof preIntegrationChoices)[number];

/** How a study is run: what its file says, with the defaults, and what a command or notebook said instead. */
export interface RunSettings {
  readonly scenarios: number;
  /** Which scenarios are drawn. */
  readonly sampler: SamplerName;
  /** Independent randomisations that errors are taken from, of samplers that have them: 16 unless said. */
  readonly replicates?: number | undefined;
  readonly seed: string;
  /** Coverage of the central interval, for example 0.95. */
  readonly interval: number;
  /** Names of the sensitivity analyses that the run answers: see `Analysis`. */
  readonly sensitivity: readonly string[];
  /** What was chosen about some of them, by name. */
  readonly sensitivityOptions?: Readonly<Record<string, AnalysisOptions>> | undefined;
  /** Outputs whose sensitivity is analysed: the headline alone unless more are named. */
  readonly sensitivityOf: readonly string[];
  /** Which outputs' percentiles are pre-integrated: the headline's ("auto"), all, none ("off"). */
  readonly preIntegration: PreIntegrationChoice;
  /** Whether the headline is looked at after fewer scenarios, too. */
  readonly convergence: boolean;
  /** Scenarios are doubled until this is reached, instead of being `scenarios`. */
  readonly until?: Until | undefined;
}

/** A published figure to hold the result against. `kind: scenario` is never drawn or called an interval. */
export interface Published {
  readonly low: number;
  readonly high: number;
  readonly kind: "scenario" | "interval";
  readonly label?: string | undefined;
  /** What the two ends are called: ["baseline scenario", "extended scenario"]. */
  readonly names?: readonly [string, string] | undefined;
  readonly source?: string | undefined;
  /** What a reader must know before comparing, printed with the headline. */
  readonly note?: string | undefined;
}

/** A published figure that is not compared: this run counts something else. */
export interface SetAside {
  readonly figure: Published;
  /** Why, in a sentence for each of `settings`. */
  readonly reason: string;
  /** Ids of the settings that say what is counted. */
  readonly settings: readonly string[];
}

/** A named choice that formulas test, and which of its alternatives is taken. */
export interface Setting {
  readonly id: string;
  readonly label?: string | undefined;
  readonly oneOf: readonly string[];
  readonly value: string;
  readonly note?: string | undefined;
  /** The choice that published figures are stated for: under another they are not compared. */
  readonly published?: string | undefined;
}

/** One reported number of a study. An output over an index gives one a cell: `cash[year=1]`. */
export interface Output {
  /** "national.total" or "cash[year=1]": the key in every result. */
  readonly id: string;
  readonly formula: string;
  readonly cell: number;
  readonly label: string;
  readonly unit?: string | undefined;
}

/** A table of codes that says which activity a model covers (ICD-10, HRG, OPCS). */
export interface ScopeTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string | undefined;
  readonly source?: string | undefined;
}

/** What looks wrong and does not keep a study from running; the lint judges it by its code. */
export interface Warning {
  readonly code: string;
  /** Id of the assumption that it is about; of the study as a whole: none. */
  readonly subject?: string | undefined;
  readonly message: string;
  readonly place?: Place | undefined;
}

/** Assumptions that sensitivity analyses move together. */
export interface AssumptionGroup {
  /** The title of its bar. */
  readonly name: string;
  /** What is drawn of it: ids, and labels of cells that are drawn one by one. */
  readonly members: readonly string[];
}

/** A study, read, resolved and checked. */
export interface Study {
  readonly name: string;
  readonly currency: string;
  readonly priceYear?: string | undefined;
  readonly perspective?: string | undefined;
  readonly preset?: string | undefined;
  /** Assumptions and settings that a command or a notebook changed from what the study file says, by id. */
  readonly changed?: readonly string[] | undefined;
  /** Shipped model that the formulas come from. */
  readonly model?: string | undefined;
  readonly indexes: readonly Index[];
  readonly settings: readonly Setting[];
  readonly assumptions: readonly Assumption[];
  readonly correlations: readonly Correlation[];
  /** How those that are correlated hang together; absent: by a Gaussian copula. */
  readonly dependence?: Dependence | undefined;
  /** Groups of assumptions, no assumption in two of them. */
  readonly groups?: readonly AssumptionGroup[] | undefined;
  readonly formulas: readonly FormulaText[];
  readonly graph: Graph;
  /** The first is the headline. */
  readonly outputs: readonly Output[];
  readonly published: Readonly<Record<string, Published>>;
  /** Figures that a setting keeps this study from being compared with; absent: none. */
  readonly setAside?: Readonly<Record<string, SetAside>> | undefined;
  readonly scope: readonly ScopeTable[];
  /** What cannot be estimated, and why: printed with every result. */
  readonly notEstimable?: string | undefined;
  /** What a reader of the report should know, in the study's own words. */
  readonly notes: readonly string[];
  /** Rules of the lint that the whole study may break, each with the reason. */
  readonly allow?: readonly Allowance[] | undefined;
  readonly run: RunSettings;
  readonly warnings: readonly Warning[];
  /** SHA-256 of all that the numbers depend on, seed and scenarios apart. */
  readonly hash: string;
}
