/** YAML with the place of every piece, read as data only. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
} from "yaml";
import { CredenceError, type Place } from "../errors.js";
import type { Written, WrittenEntry } from "../schema/written.js";
import { readText } from "./readText.js";

/** More pieces than any study has: where aliases multiply beyond it, the file is an attack or an accident. */
const mostPieces = 200_000;
const mostDepth = 100;

/** What the parser says of the usual slips, each with what to do. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/tabs are not allowed/i, "indent by spaces"],
  [/within flow collections/i, "between { and } put a comma between entries, and a text that holds a colon in quotes"],
  [/nested mappings/i, "put a text that holds a colon in quotes"],
];

/** @throws CredenceError `yaml-syntax`, `yaml-too-large`, and those of reading a file. */
export function readYaml(path: string, place?: Place): Written {
  return parseYaml(readText(path, place), path);
}

/** @param file the name that places carry. */
export function parseYaml(text: string, file: string): Written {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, logLevel: "error" });
  const error = document.errors[0];
  if (error !== undefined) {
    const at = lines.linePos(error.pos[0]);
    const reason = error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "";
    throw new CredenceError("yaml-syntax", `this is no valid YAML: ${lowerFirst(reason)}`, {
      place: { file, line: at.line, column: at.col },
      remedy: slips.find(([pattern]) => pattern.test(reason))?.[1],
    });
  }
  let pieces = 0;
  const placeOf = (node: Node | null | undefined): Place => {
    const at = lines.linePos(node?.range?.[0] ?? 0);
    return { file, line: at.line, column: at.col };
  };

  const read = (node: Node | null, depth: number): Written => {
    const place = placeOf(node);
    pieces += 1;
    if (pieces > mostPieces || depth > mostDepth) {
      throw new CredenceError("yaml-too-large", "this file holds more than any study does (aliases that multiply?)", {
        place,
      });
    }
    if (isAlias(node)) return read(node.resolve(document) ?? null, depth + 1);
    if (isSeq(node)) return { kind: "list", place, items: node.items.map((item) => read(item as Node, depth + 1)) };
    if (isScalar(node)) return readScalar(node, textPlace(node, place));
    if (!isMap(node)) return { kind: "nothing", place };
    const entries = node.items.map(({ key, value }): [string, WrittenEntry] => {
      const name = readKey(key as ParsedNode, placeOf(key as ParsedNode));
      if (node.flow === true && value === null) throw withoutColon(name, placeOf(key as ParsedNode));
      return [name, { key: name, place: placeOf(key as ParsedNode), value: read(value as Node | null, depth + 1) }];
    });
    return { kind: "record", place, entries: new Map(entries) };
  };
  return read(document.contents, 0);
}

function readKey(key: Node, place: Place): string {
  if (isScalar(key)) return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
  throw new CredenceError("yaml-syntax", "a key must be a plain name", { place });
}

/** `{ formula: if(a > 1, 100, 0) }`: to YAML the formula ends at its first comma. */
function withoutColon(name: string, place: Place): CredenceError {
  return new CredenceError("yaml-syntax", `between { and } each entry is written key: value, got "${name}"`, {
    place,
    remedy: remedyFor(name),
  });
}

function remedyFor(name: string): string {
  if (/^[\w.-]+:\S/.test(name)) return "put a space after the colon";
  return "a comma ends an entry there: write numbers without, and put a text that holds one, such as a formula, in quotes";
}

function readScalar(node: Scalar, place: Place): Written {
  const { value } = node;
  if (typeof value === "string") return { kind: "text", text: value, place };
  if (typeof value === "number") return { kind: "number", text: node.source ?? String(value), value, place };
  if (typeof value === "boolean") return { kind: "flag", value, place };
  return { kind: "nothing", place };
}

/** Where the text itself begins: behind a quote, on the line after a block sign. */
function textPlace(node: Scalar, place: Place): Place {
  if (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE")
    return { ...place, column: (place.column ?? 0) + 1 };
  if (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL")
    return { ...place, line: (place.line ?? 0) + 1, column: 1 };
  return place;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
