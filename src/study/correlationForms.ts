/** The forms in which correlations are written: pairs, blocks, whole matrices, and what holds for all of them. */
import { CredenceError } from "../errors.js";
import type { Dependence } from "../random/dependence.js";
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
  wrongShape,
} from "../schema/shape.js";
import type { Written, WrittenRecord } from "../schema/written.js";

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

export type Scale = "spearman" | "pearson";

/** Turns names and patterns into the names of what is drawn. */
export type Expand = (names: readonly string[], written: Written) => readonly string[];

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

const blockShape = record(blockKeys);

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

const wholeShape = record({
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

/**
 * All pairs of what was written, patterns expanded, and what holds for all.
 * @throws CredenceError `bad-correlation`, `bad-copula`, `wrong-type` and those of the shapes.
 */
export function readForms(written: Written, expand: Expand): { pairs: readonly WrittenPair[]; dependence: Dependence } {
  if (written.kind !== "record") return { pairs: readItems(written, "spearman", expand), dependence: {} };
  const { pairs, copula, nearest, method, ...block } = wholeShape.read(written, "correlations");
  const scale = block.scale ?? "spearman";
  const listed = (pairs ?? []).flatMap((item) => readItem(item, scale, expand));
  const own = block.of === undefined ? [] : readBlock(block, written, scale, expand);
  return { pairs: [...listed, ...own], dependence: dependenceOf({ copula, nearest, method }, written) };
}

interface Stated {
  readonly copula?: { readonly family: string; readonly df?: number } | undefined;
  readonly nearest?: boolean | undefined;
  readonly method?: string | undefined;
}

function dependenceOf({ copula, nearest, method }: Stated, written: WrittenRecord): Dependence {
  const asked: Dependence = {
    ...(nearest === true ? { nearest } : {}),
    ...(method === "iman-conover" ? { method } : {}),
  };
  if (copula === undefined || copula.family === "gaussian") return asked;
  const { df } = copula;
  const place = written.entries.get("copula")?.place ?? written.place;
  if (asked.method !== undefined) {
    const rule = "correlations: iman-conover reorders by normal scores, so it goes with no other copula";
    throw new CredenceError("bad-copula", rule, { place, remedy: "leave out the copula or the method" });
  }
  if (df === undefined || !(df >= 1 && df <= 1e6)) {
    const rule = `correlations: a student-t copula needs df from 1 to a million, got ${df ?? "none"}`;
    throw new CredenceError("bad-copula", rule, { place, remedy: "write copula: { family: student-t, df: 4 }" });
  }
  return { ...asked, copula: { family: "student-t", df } };
}

function readItems(written: Written, scale: Scale, expand: Expand): readonly WrittenPair[] {
  if (written.kind !== "list") throw wrongShape("correlations", "a list of pairs, or a record", written);
  return written.items.flatMap((item) => readItem(item, scale, expand));
}

function readItem(written: Written, scale: Scale, expand: Expand): readonly WrittenPair[] {
  if (written.kind !== "record") return [readPair(written, scale)];
  const block = blockShape.read(written, "correlations");
  return readBlock(block, written, block.scale ?? scale, expand);
}

function readPair(written: Written, scale: Scale): WrittenPair {
  const [a, b, rho, ...more] = written.kind === "list" ? written.items : [];
  if (a?.kind !== "text" || b?.kind !== "text" || rho?.kind !== "number" || more.length > 0) {
    throw wrongShape("correlations", "[assumption, assumption, correlation] or { of: [...], each: 0.5 }", written);
  }
  return { a: a.text, b: b.text, value: rho.value, text: rho.text, scale, written };
}

interface Block {
  readonly of?: readonly Written[] | undefined;
  readonly with?: readonly Written[] | undefined;
  readonly each?: number | undefined;
  readonly matrix?: readonly (readonly number[])[] | undefined;
}

function readBlock(
  { of, with: other, each, matrix }: Block,
  written: Written,
  scale: Scale,
  expand: Expand,
): readonly WrittenPair[] {
  const place = written.place;
  if ((each === undefined) === (matrix === undefined)) {
    throw new CredenceError("bad-correlation", "correlations: a block needs one of each and matrix", { place });
  }
  const names = expand(texts(of ?? [], written), written);
  const pair = (a: string, b: string, value: number): WrittenPair => ({
    a,
    b,
    value,
    text: `${value}`,
    scale,
    written,
  });
  if (other !== undefined) {
    if (each === undefined) throw new CredenceError("bad-correlation", "correlations: with goes with each", { place });
    return names.flatMap((a) => expand(texts(other, written), written).map((b) => pair(a, b, each)));
  }
  if (names.length < 2) {
    throw new CredenceError("bad-correlation", `correlations: a block needs two names or more, got ${names.length}`, {
      place,
    });
  }
  if (matrix !== undefined) checkMatrix(matrix, names.length, written);
  const value = (i: number, j: number): number => each ?? matrix?.[i]?.[j] ?? 0;
  return names.flatMap((a, i) => names.slice(i + 1).map((b, k) => pair(a, b, value(i, i + 1 + k))));
}

function texts(items: readonly Written[], written: Written): readonly string[] {
  return items.map((item) => {
    if (item.kind === "text") return item.text;
    throw wrongShape("correlations: of", "names of assumptions", written);
  });
}

function checkMatrix(matrix: readonly (readonly number[])[], size: number, { place }: Written): void {
  const refuse = (rule: string) => new CredenceError("bad-correlation", `correlations: ${rule}`, { place });
  if (matrix.length !== size || matrix.some((row) => row.length !== size)) {
    throw refuse(`matrix must have ${size} rows of ${size}, one for each of \`of\``);
  }
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      if (i === j && value !== 1) throw refuse(`matrix must have 1 on its diagonal, got ${value} in row ${i + 1}`);
      if (value === matrix[j]?.[i]) return;
      throw refuse(`matrix must be symmetric, got ${value} in row ${i + 1} and ${matrix[j]?.[i]} in row ${j + 1}`);
    });
  });
}
