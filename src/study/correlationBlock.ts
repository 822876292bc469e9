/** A block of correlations: names among themselves or with others, by one number or by a matrix. */
import { CredenceError } from "../errors.js";
import { wrongShape } from "../schema/shape.js";
import type { Written } from "../schema/written.js";
import type { Expand, Scale, WrittenPair } from "./writtenPair.js";

interface Block {
  readonly of?: readonly Written[] | undefined;
  readonly with?: readonly Written[] | undefined;
  readonly each?: number | undefined;
  readonly matrix?: readonly (readonly number[])[] | undefined;
}

/** @throws CredenceError `bad-correlation` where it does not say one thing, and `wrong-type` for names that are none */
export function readBlock(block: Block, written: Written, scale: Scale, expand: Expand): readonly WrittenPair[] {
  const { of, with: other, each, matrix } = block;
  if ((each === undefined) === (matrix === undefined)) throw bad("a block needs one of each and matrix", written);
  const namesOf = (items: readonly Written[] = []) => expand(texts(items, written), written);
  const pair = (a: string, b: string, value: number) => ({ a, b, value, text: `${value}`, scale, written });
  const names = namesOf(of);
  if (other !== undefined) {
    if (each === undefined) throw bad("with goes with each", written);
    return names.flatMap((a) => namesOf(other).map((b) => pair(a, b, each)));
  }
  if (names.length < 2) throw bad(`a block needs two names or more, got ${names.length}`, written);
  if (matrix !== undefined) checkMatrix(matrix, names.length, written);
  const value = (i: number, j: number): number => each ?? matrix?.[i]?.[j] ?? 0;
  return names.flatMap((a, i) => names.slice(i + 1).map((b, k) => pair(a, b, value(i, i + 1 + k))));
}

function bad(rule: string, { place }: Written): CredenceError {
  return new CredenceError("bad-correlation", `correlations: ${rule}`, { place });
}

function texts(items: readonly Written[], written: Written): readonly string[] {
  return items.map((item) => {
    if (item.kind === "text") return item.text;
    throw wrongShape("correlations: of", "names of assumptions", written);
  });
}

function checkMatrix(matrix: readonly (readonly number[])[], size: number, written: Written): void {
  if (matrix.length !== size || matrix.some((row) => row.length !== size)) {
    throw bad(`matrix must have ${size} rows of ${size}, one for each of \`of\``, written);
  }
  matrix.forEach((values, i) => {
    values.forEach((value, j) => {
      const row = `got ${value} in row ${i + 1}`;
      if (i === j && value !== 1) throw bad(`matrix must have 1 on its diagonal, ${row}`, written);
      const opposite = matrix[j]?.[i];
      if (value !== opposite) throw bad(`matrix must be symmetric, ${row} and ${opposite} in row ${j + 1}`, written);
    });
  });
}
