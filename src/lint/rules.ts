/** The registry of rules. To add one: its file, and one line in `all.ts`. */
import * as all from "./all.js";
import type { LintRule } from "./rule.js";

/** Every rule under its name, errors before warnings, in the order of the alphabet. */
export const lintRules: Readonly<Record<string, LintRule>> = Object.fromEntries(
  Object.values<LintRule>(all)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((rule) => [rule.name, rule]),
);

function key({ severity, name }: LintRule): string {
  return `${severity} ${name}`;
}
