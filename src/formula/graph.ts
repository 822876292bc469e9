/** The one graph that every reader of a model shares: kernel, decimals, units, polynomials and the others. Plain data. */
import type { Place } from "../errors.js";
import type { Expression, Source } from "./expression.js";

/** A dimension: hrg = [H30, H39, …] or day = 0 … 200. A numeric index is a number in formulas. */
export interface Index {
  readonly id: string;
  readonly elements: readonly string[];
  readonly numeric: boolean;
  readonly place?: Place | undefined;
}

/** What a formula may refer to that is not a formula: an assumption. Cells run row-major over `over`. */
export interface GraphInput {
  readonly id: string;
  readonly over: readonly string[];
  readonly unit?: string | undefined;
  /** Whether its value differs between scenarios. What involves no uncertain input is evaluated once. */
  readonly uncertain: boolean;
  readonly place?: Place | undefined;
}

/** A named formula as a person wrote it. */
export interface FormulaText {
  readonly id: string;
  readonly source: Source;
  /** Declared unit, checked against what the formula gives. */
  readonly unit?: string | undefined;
  readonly label?: string | undefined;
  /** One formula an element instead of one text: gathers scalars into an index. */
  readonly gather?: { readonly over: string; readonly cells: readonly GatheredCell[] } | undefined;
}

/** The formula of one element. */
export interface GatheredCell {
  readonly element: string;
  readonly source: Source;
}

/** Everything a model declares, before it is checked. */
export interface Declarations {
  readonly indexes: readonly Index[];
  readonly settings: readonly { readonly id: string; readonly oneOf: readonly string[]; readonly value: string }[];
  readonly inputs: readonly GraphInput[];
  readonly formulas: readonly FormulaText[];
}

/** A formula, its names resolved and its indexes known. */
export interface GraphFormula {
  readonly id: string;
  readonly source: Source;
  readonly unit?: string | undefined;
  readonly expression: Expression;
  /** The indexes its value runs over (row-major, in the order of declaration of the indexes). */
  readonly over: readonly string[];
  readonly uncertain: boolean;
  /** Ids of inputs, formulas, settings it names directly. */
  readonly uses: readonly string[];
}

/** A model, checked and in order. */
export interface Graph {
  readonly indexes: Readonly<Record<string, Index>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, GraphInput>>;
  /** In an order in which each formula comes after those it uses. */
  readonly formulas: readonly GraphFormula[];
}
