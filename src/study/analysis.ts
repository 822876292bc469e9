/** What a study must know of the sensitivity analyses that it may ask for. The analyses themselves stand above it. */
import { CredenceError, unknownName } from "../errors.js";

/** A sensitivity analysis by the name that studies and commands use. */
export interface Analysis {
  readonly name: string;
  /** In words, for help, editors and reports. */
  readonly question: string;
  /** Answered where nobody says otherwise. */
  readonly standard?: boolean | undefined;
}

/** Stands for every analysis there is. */
export const everyAnalysis = "all";

/** Names that may be written. */
export function analysisNames(analyses: readonly Analysis[]): readonly string[] {
  return [...analyses.map(({ name }) => name), everyAnalysis];
}

/** The names asked for, "all" spelt out, each once; the standard ones where none are. @throws `unknown-choice`. */
export function chosenAnalyses(asked: readonly string[] | undefined, analyses: readonly Analysis[]): readonly string[] {
  if (asked === undefined) return analyses.filter(({ standard }) => standard === true).map(({ name }) => name);
  const known = analyses.map(({ name }) => name);
  const names = asked.flatMap((name) => (name === everyAnalysis ? known : [knownAnalysis(name, analyses)]));
  return [...new Set(names)];
}

function knownAnalysis(name: string, analyses: readonly Analysis[]): string {
  if (analyses.some((analysis) => analysis.name === name)) return name;
  const { message, remedy } = unknownName("sensitivity analysis", name, analysisNames(analyses));
  throw new CredenceError("unknown-choice", message, { remedy });
}
