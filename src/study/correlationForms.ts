/** The forms in which correlations are written: pairs, blocks, whole matrices, and what holds for all of them. */
import { CredenceError } from "../errors.js";
import type { Dependence } from "../random/dependence.js";
import { wrongShape } from "../schema/shape.js";
import type { Written, WrittenRecord } from "../schema/written.js";
import { readBlock } from "./correlationBlock.js";
import { blockShape, wholeShape } from "./correlationShapes.js";
import type { Expand, Scale, WrittenPair } from "./writtenPair.js";

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
