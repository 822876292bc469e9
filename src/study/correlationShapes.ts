/** The keys of correlations: what may be written, and the JSON Schema of it. */
import { record } from "../schema/record.js";
import {
  anything,
  choice,
  documented,
  flag,
  type JsonSchema,
  list,
  number,
  oneOrMore,
  type Read,
  type Shape,
} from "../schema/shape.js";

const scaleShape = documented(
  choice(["spearman", "pearson"], "scale"),
  "spearman (rank correlation, unless said) or pearson (of the normal scores: the copula's own parameter)",
);

const blockKeys = {
  of: documented(oneOrMore(anything()), "Names or patterns such as price.*"),
  with: documented(oneOrMore(anything()), "The other side of a block; absent: the names of `of` among themselves"),
  each: documented(number, "The correlation of any two of them"),
  matrix: documented(list(list(number)), "Their correlations, a list of rows with 1 on the diagonal"),
  scale: scaleShape,
} as const;

/** A block among the items of a list. */
export const blockShape = record(blockKeys);

const copulaName = documented(
  choice(["gaussian", "student-t"], "copula"),
  "gaussian, or student-t for dependence in the tails",
);

const copulaRecord = record(
  {
    family: copulaName,
    df: documented(number, "Degrees of freedom of student-t, at least 1: the fewer, the stronger the tails"),
  },
  ["family"],
);

/** A name stands for `{ family: name }`. */
const copulaShape: Shape<Read<typeof copulaRecord>> = {
  schema: { anyOf: [copulaName.schema, copulaRecord.schema] },
  read: (written, subject) =>
    written.kind === "text" ? { family: copulaName.read(written, subject) } : copulaRecord.read(written, subject),
};

/** Correlations written as one record. */
export const wholeShape = record({
  ...blockKeys,
  pairs: documented(list(anything()), "Pairs [a, b, 0.3] and blocks { of, each }"),
  copula: documented(copulaShape, "How those that are correlated hang together"),
  method: documented(
    choice(["copula", "iman-conover"], "method"),
    "copula (unless said), or iman-conover: reorders the sample of sampler latin-hypercube",
  ),
  nearest: documented(flag, "Where correlations cannot hold together: take the nearest that can, and say by how much"),
});

/** JSON Schema of the key `correlations`. */
export const correlationsSchema: JsonSchema = {
  anyOf: [
    { type: "array", items: { anyOf: [{ type: "array", minItems: 3, maxItems: 3 }, blockShape.schema] } },
    wholeShape.schema,
  ],
};
