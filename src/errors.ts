/**
 * The one error class. Every message speaks to the analyst who wrote the study: what is wrong, where,
 * the nearest valid name, and what to do about it. Programs test `code`, never the text.
 */

/** Where in a person's files a thing was written. Lines and columns count from 1. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A run of the model that gave no finite number: what went into it. */
export interface FailedRun {
  /** Number of the scenario, from 1; none where the inputs were chosen by an analysis. */
  readonly scenario?: number;
  /** Of those that the output depends on: by id, or label of a cell. */
  readonly inputs: Readonly<Record<string, number>>;
}

/** Failed runs of an output or analysis that are told with their inputs; of more, the first. */
export const MOST_TOLD = 100;

/** Runs of the model that gave no finite number for an output: counted, and the first `MOST_TOLD` of them told. */
export interface FailedRuns {
  readonly output: string;
  /** The analysis that made them; none where they are scenarios of the run itself. */
  readonly analysis?: string;
  readonly failed: number;
  /** Runs made. */
  readonly of: number;
  readonly first: readonly FailedRun[];
}

/** What an error carries beside its message. */
export interface ErrorDetails {
  readonly place?: Place | undefined;
  /** What to do about it, as one clause without a full stop. */
  readonly remedy?: string | undefined;
  /** "input": the study or an argument is wrong (exit status 2); "run": something failed while running (1). */
  readonly kind?: "input" | "run" | undefined;
  readonly cause?: unknown;
  /** Of `output-not-finite`: the runs that gave no finite number, by output. */
  readonly failures?: readonly FailedRuns[] | undefined;
}

/**
 * A mistake in a study, an argument or a run. `message` reads `file:line:column: subject: rule, got value; remedy`.
 * @example new CredenceError("beta-impossible-sd", "ltc.captureRate: sd must be below 0.458, got 0.6")
 */
export class CredenceError extends Error {
  override readonly name = "CredenceError";
  readonly code: string;
  readonly place: Place | undefined;
  readonly remedy: string | undefined;
  readonly kind: "input" | "run";
  readonly failures: readonly FailedRuns[] | undefined;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    const tail = details.remedy === undefined ? "" : `; ${details.remedy}`;
    super(`${formatPlace(details.place)}${message}${tail}`, { cause: details.cause });
    this.code = code;
    this.place = details.place;
    this.remedy = details.remedy;
    this.kind = details.kind ?? "input";
    this.failures = details.failures;
  }
}

/** "esd.yaml:12:5: " or "" where nothing is known. */
export function formatPlace(place: Place | undefined): string {
  if (place === undefined) return "";
  const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : `${parts.join(":")}: `;
}

/**
 * A name in words, with the nearest known one where there is one near: `; did you mean "tariff"`.
 * @param most names are listed up to so many, beyond that counted
 */
export function unknownName(
  kind: string,
  name: string,
  known: Iterable<string>,
  most = 12,
): { message: string; remedy: string } {
  const names = [...new Set(known)];
  const near = nearestName(name, names);
  const list = names.length <= most ? `known: ${names.join(", ") || "none"}` : `${names.length} are known`;
  return {
    message: `unknown ${kind} "${name}"`,
    remedy: near === undefined ? list : `did you mean "${near}"? (${list})`,
  };
}

/** The known name fewest edits away, if it is near enough to be what was meant. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Optimal string alignment distance (insertions, deletions, substitutions, neighbours swapped). */
function editDistance(a: string, b: string): number {
  if (a.length > 200 || b.length > 200) return Number.POSITIVE_INFINITY;
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? j;
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = edits;
    }
  }
  return at(a.length, b.length);
}
