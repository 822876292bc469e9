/** A comparison as one JSON document: unrounded numbers, records as study files have them. */
import type { Compared } from "../../compare/compared.js";
import type { Comparison } from "../../compare/comparison.js";

export type ComparisonDocument = Omit<Comparison, "a" | "b"> & { readonly a: unknown; readonly b: unknown };

export function compareJson(comparison: Comparison): ComparisonDocument {
  const side = ({ name, study, run }: Compared) => ({ name, study: study?.name, preset: study?.preset, run });
  return { ...comparison, a: side(comparison.a), b: side(comparison.b) };
}
