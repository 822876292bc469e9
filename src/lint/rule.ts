/** The contract of a rule of the lint. One rule a file; the registry is `rules.ts`. */
import type { Assumption } from "../assumptions/assumption.js";
import type { Place } from "../errors.js";
import type { Study } from "../study/study.js";

/** An error makes `credence check` fail; a warning is listed. */
export type Severity = "error" | "warning";

/** What a rule says of one assumption, or of the study where no subject is named. */
export interface Remark {
  /** Id of the assumption that it is about. */
  readonly subject?: string | undefined;
  readonly place?: Place | undefined;
  /** What is wrong, as a clause without a full stop; the subject is printed before it. */
  readonly message: string;
  readonly remedy?: string | undefined;
}

/** A remark with the rule that made it. */
export interface Finding extends Remark {
  readonly rule: string;
  readonly severity: Severity;
}

/** What rules may look at. */
export interface LintContext {
  readonly study: Study;
  /** Names of all rules. */
  readonly names: readonly string[];
  /** How much each uncertain assumption moves the headline, worked out when it is first asked for. */
  readonly influence: () => ReadonlyMap<string, number>;
}

/** A rule of good practice, who asks for it, and how it is checked. */
export interface LintRule {
  /** Stable: studies silence rules by it. */
  readonly name: string;
  readonly severity: Severity;
  /** Why the rule is there, in a sentence or two for the analyst. */
  readonly reason: string;
  /** Paper, guideline or handbook that asks for it. */
  readonly citation: string;
  /** Checked when a study is read for a run, too: it stops `credence run` and cannot be silenced. */
  readonly stopsRun?: true;
  readonly find: (context: LintContext) => readonly Remark[];
}

/** A rule that looks at one assumption at a time. */
export function ofEach(
  look: (assumption: Assumption, context: LintContext) => Omit<Remark, "subject" | "place"> | undefined,
): LintRule["find"] {
  return (context) =>
    context.study.assumptions.flatMap((assumption) => {
      const found = look(assumption, context);
      return found === undefined ? [] : [{ ...found, subject: assumption.id, place: assumption.place }];
    });
}

/** A rule whose remarks are made when the study is put together, because `credence run` prints them too. */
export function madeWithStudy(code: string): LintRule["find"] {
  return ({ study }) =>
    study.warnings
      .filter((warning) => warning.code === code)
      .map(({ subject, message, place }) => ({ subject, message: withoutSubject(message, subject), place }));
}

function withoutSubject(message: string, subject: string | undefined): string {
  return subject !== undefined && message.startsWith(`${subject}: `) ? message.slice(subject.length + 2) : message;
}
