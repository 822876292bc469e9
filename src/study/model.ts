/** A model as data: named formulas, the choices they test, the activity they cover. No code. */
import type { ScopeTable } from "./study.js";

/** A formula with what a reader of the report needs to know of it. */
export interface ModelFormula {
  readonly formula: string;
  readonly unit?: string;
  readonly label?: string;
}

/** One formula for each element of an index: terms of a sum that are reported one by one. */
export interface GatheredModelFormula {
  readonly over: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly unit?: string;
  readonly label?: string;
}

/** A named choice that formulas can test: `if(esdx.case == "add", …)`. */
export interface ModelSetting {
  readonly label: string;
  readonly oneOf: readonly string[];
  readonly value: string;
  readonly note?: string;
  /** The choice that published figures are stated for, where another makes them incomparable. */
  readonly published?: string;
}

/** A shipped model, or a part of one: parts are joined by `composeModels`. */
export interface Model {
  readonly name: string;
  readonly title: string;
  readonly settings: Readonly<Record<string, ModelSetting>>;
  readonly formulas: Readonly<Record<string, string | ModelFormula | GatheredModelFormula>>;
  readonly scope: readonly ScopeTable[];
  /** Why the saving itself cannot be estimated; printed with every result. */
  readonly notEstimable?: string;
}
