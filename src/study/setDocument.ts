/** The keys of a file of assumptions. */
import { record } from "../schema/record.js";
import { documented, oneOrMore, text } from "../schema/shape.js";
import { assumptions, correlations, indexes, settings } from "./documentParts.js";

/** A file of assumptions that studies share. */
export const setShape = record(
  {
    "assumption-set": documented(text, "Title of the set"),
    currency: documented(text, "ISO code of the money that units name"),
    "price-year": documented(text, "Price year of all money values without one of their own"),
    "inflate-to": documented(text, "Price year that the set's money is brought to by the shipped index of NHS prices"),
    note: documented(oneOrMore(text), "What a reader should know"),
    indexes: documented(indexes, "Dimensions: a list of names, { from, to }, or { file, column }"),
    settings: documented(settings, "Named choices that formulas can test"),
    assumptions: documented(assumptions, "Assumptions by id"),
    correlations: documented(
      correlations,
      "Pairs [a, b, Spearman rank correlation], blocks { of, each }, matrices; the rest are 0",
    ),
  },
  ["assumption-set", "assumptions"],
);
