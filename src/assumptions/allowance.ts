/** A rule of the lint silenced, with the reason: `allow: { no-source: "stated by the trust, unpublished" }`. */
import type { Place } from "../errors.js";
import { mapOf, type Shape, text } from "../schema/shape.js";

/** One rule that is silenced. */
export interface Allowance {
  readonly rule: string;
  /** Why the rule does not hold here: an empty one is a finding of the lint. */
  readonly reason: string;
  readonly place?: Place | undefined;
}

const reasons = mapOf(text);

/** Reasons by name of rule. Names are checked by the lint, which knows the rules. */
export const allowances: Shape<readonly Allowance[]> = {
  schema: reasons.schema,
  read: (written, subject) =>
    reasons
      .read(written, subject)
      .map(({ id, value, entry }) => ({ rule: id, reason: value.trim(), place: entry.place })),
};

/** As a record again, for a document. */
export function allowDocument(allow: readonly Allowance[] | undefined): Readonly<Record<string, string>> | undefined {
  return allow === undefined ? undefined : Object.fromEntries(allow.map(({ rule, reason }) => [rule, reason]));
}
