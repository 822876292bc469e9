import { CredenceError } from "../errors.js";
import type { Model } from "../study/model.js";

/**
 * Joins parts into one model: settings, formulas and scope in the order given.
 * @throws CredenceError `duplicate-name` where two parts declare the same setting or formula.
 */
export function composeModels(name: string, title: string, parts: readonly Model[]): Model {
  return {
    name,
    title,
    settings: joined(
      name,
      parts.map((part) => part.settings),
    ),
    formulas: joined(
      name,
      parts.map((part) => part.formulas),
    ),
    scope: parts.flatMap((part) => part.scope),
  };
}

function joined<T>(model: string, records: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  const entries = records.flatMap((record) => Object.entries(record));
  const seen = new Set<string>();
  for (const [id] of entries) {
    if (seen.has(id)) throw new CredenceError("duplicate-name", `${model}: "${id}" must be declared by one part only`);
    seen.add(id);
  }
  return Object.fromEntries(entries);
}
