/** What a record leaves out. */
import type { Assumption } from "../assumptions/assumption.js";
import type { LintRule } from "./rule.js";
import { ofEach } from "./rule.js";

/** A rule that asks for a key. What takes another's draw is sourced there. */
export function wanted(key: "label" | "unit" | "source" | "provenance", message: string): LintRule["find"] {
  return ofEach((assumption: Assumption) =>
    assumption[key] !== undefined || (key === "source" && assumption.sameAs !== undefined) ? undefined : { message },
  );
}
