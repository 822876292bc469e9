/** A document as a file. */
import type { FileContent } from "./fileContent.js";

/** JSON that a person can read, with a line feed at its end. */
export function jsonFile(name: string, document: object): FileContent {
  return { name, content: `${JSON.stringify(document, null, 2)}\n` };
}
