/** What a study must know of the sensitivity analyses that it may ask for. The analyses themselves stand above it. */
import { CredenceError, type Place, unknownName } from "../errors.js";
import { entriesOf } from "../schema/record.js";
import { choice, type JsonSchema, list, type Shape } from "../schema/shape.js";
import { toPlain, type Written } from "../schema/written.js";

/** A sensitivity analysis by the name that studies and commands use. */
export interface Analysis {
  readonly name: string;
  /** In words, for help, editors and reports. */
  readonly question: string;
  /** Answered where nobody says otherwise. */
  readonly standard?: boolean | undefined;
  /** What may be chosen about it; nothing where absent. */
  readonly options?: Shape<object> | undefined;
}

/** What was chosen about an analysis, as plain data that the analysis reads again, and where it was written. */
export interface AnalysisOptions {
  readonly chosen: unknown;
  readonly place?: Place | undefined;
}

/** Analyses by name, each with what was chosen about it. */
export interface AskedAnalyses {
  readonly names: readonly string[];
  readonly options: Readonly<Record<string, AnalysisOptions>>;
}

/** Stands for every analysis there is. */
const everyAnalysis = "all";

/** Names that may be written. */
export function analysisNames(analyses: readonly Analysis[]): readonly string[] {
  return [...analyses.map(({ name }) => name), everyAnalysis];
}

/** A list of names, or a record of names with the options of each: `{ one-way: { from: 5 %, to: 95 % }, rank: }`. */
export function analysesShape(analyses: readonly Analysis[]): Shape<AskedAnalyses> {
  const names = list(choice(analysisNames(analyses), "sensitivity analysis"));
  return {
    schema: { anyOf: [names.schema, recordSchema(analyses)] },
    read(written, subject) {
      if (written.kind !== "record") return { names: names.read(written, subject), options: {} };
      const entries = [...entriesOf(written, subject).values()];
      const asked = entries.map(({ key, place, value }) => {
        const name = knownAnalysis(key, analyses, place);
        return { name, chosen: readOptions(value, name, analyses, subject), place: value.place };
      });
      const chosen = asked.flatMap(({ name, ...rest }) => (rest.chosen === undefined ? [] : [[name, rest] as const]));
      return { names: asked.map(({ name }) => name), options: Object.fromEntries(chosen) };
    },
  };
}

function recordSchema(analyses: readonly Analysis[]): JsonSchema {
  const nothing = { type: "null" };
  const shapes = analyses.map(({ name, question, options }) => {
    const schema = options === undefined ? nothing : { anyOf: [nothing, options.schema] };
    return [name, { description: question, ...schema }] as const;
  });
  const properties = { ...Object.fromEntries(shapes), [everyAnalysis]: nothing };
  return { type: "object", properties, additionalProperties: false };
}

/** Checked as far as it can be without the study; undefined where nothing is said. */
function readOptions(written: Written, name: string, analyses: readonly Analysis[], subject: string): unknown {
  if (written.kind === "nothing") return undefined;
  const shape = analyses.find((analysis) => analysis.name === name)?.options;
  if (shape === undefined) {
    // In a notebook `{ sobol: {} }` is how "nothing behind" is written.
    if (written.kind === "record" && written.entries.size === 0) return undefined;
    const rule = `${subject}: ${name}: takes no options`;
    throw new CredenceError("no-options", rule, { place: written.place, remedy: `write ${name}: with nothing behind` });
  }
  shape.read(written, `${subject}: ${name}`);
  return toPlain(written);
}

/** The names asked for, "all" spelt out, each once; the standard ones where none are. @throws `unknown-choice`. */
export function chosenAnalyses(asked: readonly string[] | undefined, analyses: readonly Analysis[]): readonly string[] {
  if (asked === undefined) return analyses.filter(({ standard }) => standard === true).map(({ name }) => name);
  const known = analyses.map(({ name }) => name);
  const names = asked.flatMap((name) => (name === everyAnalysis ? known : [knownAnalysis(name, analyses)]));
  return [...new Set(names)];
}

function knownAnalysis(name: string, analyses: readonly Analysis[], place?: Place): string {
  if (name === everyAnalysis || analyses.some((analysis) => analysis.name === name)) return name;
  const names = analysisNames(analyses);
  const { message, remedy } = unknownName("sensitivity analysis", name, names, names.length);
  throw new CredenceError("unknown-choice", message, { place, remedy });
}
