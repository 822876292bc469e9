/** What a record says in words. */
import type { Assumption } from "../assumptions/assumption.js";

/** Label, source and note in one text. */
export function statedText({ label, source, note }: Assumption): string {
  return [label, source, note].filter((part) => part !== undefined).join("; ");
}
