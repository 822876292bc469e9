/** What the parser makes of a formula's text: plain data that crosses to worker threads. */

/** Where the text of a formula begins in a person's file, so that an offset in it becomes a line and column. */
export interface Source {
  readonly text: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A number, as `0.5` or `1e6`; `at` is the offset in the text, here and below. */
export interface NumberNode {
  readonly kind: "number";
  /** The literal as written, so that the exact reader loses nothing. */
  readonly text: string;
  readonly at: number;
}

/** Text in quotes: an option of a setting, a family, a unit. */
export interface TextNode {
  readonly kind: "text";
  readonly value: string;
  readonly at: number;
}

/** The name of an index, a setting, an assumption or a formula. */
export interface NameNode {
  readonly kind: "name";
  readonly id: string;
  readonly at: number;
}

/** Element access, `tariff[hrg = H30]`: fixes each named index of `of` at one element. */
export interface ElementNode {
  readonly kind: "element";
  readonly of: Expression;
  readonly picks: readonly { readonly index: string; readonly element: string; readonly at: number }[];
  readonly at: number;
}

/** An operator or function. Operators carry their sign as `fn`: "+", "-", "*", "/", "^", "negate", "<", "and", "if" … */
export interface CallNode {
  readonly kind: "call";
  readonly fn: string;
  readonly args: readonly Expression[];
  /** For a reduction (`sum(x, hrg, day)`): the indexes it runs over. Filled in by the graph. */
  readonly over?: readonly string[];
  /** For a gathering (`{ over: term, … }`): the index whose elements choose among the arguments, in their order. */
  readonly into?: string;
  /** For a value brought from one unit to another: a product with the factor between them. */
  readonly convert?: { readonly from: string; readonly to: string };
  /** For money brought from the prices of one year to those of another: a product with the factor between them. */
  readonly inflate?: { readonly from: string; readonly to: string };
  /** For a running total (`cumulative(x, year)`): the index it runs along. Filled in by the graph. */
  readonly along?: string;
  readonly at: number;
}

/** A formula, or any part of one. */
export type Expression = NumberNode | TextNode | NameNode | ElementNode | CallNode;
