/** What all forms of correlations come to. */
import type { Written } from "../schema/written.js";

/** One number of a form: two names (or patterns' matches) and their correlation. */
export interface WrittenPair {
  readonly a: string;
  readonly b: string;
  readonly value: number;
  /** As written, for messages. */
  readonly text: string;
  readonly scale: Scale;
  readonly written: Written;
}

/** Of ranks, or of normal scores. */
export type Scale = "spearman" | "pearson";

/** Turns names and patterns into the names of what is drawn. */
export type Expand = (names: readonly string[], written: Written) => readonly string[];
