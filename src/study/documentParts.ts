/** Keys that a study and an assumption set have in common, and those of a formula. */

import { record } from "../schema/record.js";
import { anything, documented, list, mapOf, text } from "../schema/shape.js";
import { correlationsSchema } from "./correlationShapes.js";

/** A formula with what a reader needs to know of it. */
export const formulaShape = record(
  {
    formula: documented(text, "The formula"),
    unit: documented(text, "Unit that it must give"),
    label: documented(text, "What it is, in words for a table"),
    note: documented(text, "What a reader should know of it"),
  },
  ["formula"],
);

/** A named choice and its alternatives. */
export const settingShape = record(
  {
    label: documented(text, "The question that this choice answers"),
    "one-of": documented(list(text), "The choices"),
    value: documented(text, "The choice taken"),
    note: documented(text, "What a reader should know of it"),
    published: documented(
      text,
      "The choice that published figures are stated for: under another they are not compared",
    ),
  },
  ["one-of", "value"],
);

const settings = mapOf(anything({ anyOf: [settingShape.schema, text.schema] }));

const assumptions = mapOf(anything({ $ref: "#/$defs/assumption" }));
const indexes = mapOf(
  anything({
    anyOf: [
      { type: "array", items: { type: ["string", "number"] } },
      { type: "object", properties: { from: { type: "integer" }, to: { type: "integer" } }, required: ["from", "to"] },
      {
        type: "object",
        properties: { file: { type: "string" }, column: { type: "string" } },
        required: ["file", "column"],
      },
    ],
  }),
);
const correlations = anything(correlationsSchema);

/** Keys of both: what a study takes from assumption sets it may state itself. */
export const sharedKeys = {
  indexes: documented(indexes, "Dimensions: a list of names, { from, to }, or { file, column }"),
  settings: documented(settings, "Named choices that formulas can test"),
  assumptions: documented(assumptions, "Assumptions by id"),
  correlations: documented(
    correlations,
    "Pairs [a, b, Spearman rank correlation], blocks { of, each }, matrices; the rest are 0",
  ),
};
