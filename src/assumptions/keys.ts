/** What a record of an assumption may hold beside the keys of its distribution family. */
import { families } from "../families/index.js";
import { keepMeanKey } from "../families/keptMean.js";
import { recordSchema } from "../schema/record.js";
import { anything, choice, documented, flag, type JsonSchema, oneOrMore, text } from "../schema/shape.js";
import { allowances } from "./allowance.js";
import { provenances } from "./assumption.js";

const numberSchema: JsonSchema = { type: ["number", "string", "array", "object"] };

/** The keys that every assumption may have. */
export const assumptionKeys = {
  label: documented(text, "What it is, in words for a table"),
  unit: documented(text, 'Unit such as "GBP/patient", "proportion", "spell/year"'),
  value: documented(
    anything(numberSchema),
    "Base case: a number, constant arithmetic (180 / 1.7), or a list over the index; the distribution's mean if absent",
  ),
  over: documented(oneOrMore(text), "Index or indexes it runs over"),
  distribution: documented(choice(Object.keys(families), "distribution"), "Family; its own keys stand beside it"),
  common: documented(flag, "One draw scales the whole table, instead of one draw a cell"),
  within: documented(
    anything({ type: ["number", "array"] }),
    "Rank correlation between any two cells of the table, or the matrix of them as a list of rows",
  ),
  "same-as": documented(text, "Takes the draw and the base case of another assumption"),
  provenance: documented(choice(provenances, "provenance"), "Where the value comes from"),
  source: documented(text, "Paper, table, expert: whatever a reader needs to find it again"),
  note: documented(text, "What a reader should know of it"),
  "price-year": documented(text, 'Price year of a money value, for example "2008/09"'),
  "inflate-to": documented(text, "Price year that its money is brought to by the shipped index of NHS prices"),
  "not-inflated": documented(text, "Why it is never inflated: a list price, VAT, a price set by law"),
  allow: documented(allowances, "Rules of the lint that it may break: the reason by name of the rule"),
  [keepMeanKey]: documented(
    anything({ type: ["boolean", "number", "array"] }),
    "Beside truncate: moves the distribution until what is left of it has the stated mean (sd, se, cv: before truncation)",
  ),
  file: documented(
    text,
    "CSV file that holds the value, or the sample of an empirical distribution; relative to this file",
  ),
  column: documented(text, "Column of the CSV file"),
} as const;

const truncateMeaning = "two ends [lo, hi] beyond which nothing lies; .inf for an open one";

/** Keys under which a person may state a family's parameters, over all its parameterisations. */
export function familyKeys(family: string): readonly string[] {
  return Object.keys(parameterDescriptions(family));
}

/** JSON Schema of one assumption: the common keys, and for each family its own. */
export function assumptionSchema(): JsonSchema {
  const common = recordSchema(assumptionKeys, []).properties as JsonSchema;
  const byFamily = Object.values(families).map((family) => ({
    description: family.summary,
    type: "object",
    properties: { ...common, distribution: { const: family.name }, ...parameterSchemas(family.name) },
    ...(family.pairs === undefined ? {} : { patternProperties: { "^[0-9.]+$": numberSchema } }),
    required: ["distribution"],
    additionalProperties: false,
  }));
  const { distribution, ...constant } = common;
  const plain = { type: "object", properties: constant, additionalProperties: false };
  return { anyOf: [{ type: "number" }, { type: "string" }, plain, ...byFamily] };
}

function parameterSchemas(family: string): JsonSchema {
  const described = Object.entries(parameterDescriptions(family));
  return Object.fromEntries(described.map(([key, description]) => [key, { ...numberSchema, description }]));
}

/** The keys of a family's parameterisations, and `truncate` where it may stand beside them. */
function parameterDescriptions(family: string): Readonly<Record<string, string>> {
  const found = families[family];
  const stated = (found?.parameterisations ?? []).map((way) => ({ ...way.keys, ...way.optional }));
  const cut =
    found?.makeSimplex === undefined && found?.makeJoint === undefined && family !== "fixed"
      ? { truncate: truncateMeaning }
      : {};
  return Object.assign({}, ...stated, cut);
}
