/** What analyses cost in runs of the model, in words. */
import { fixed } from "../../charts/frame/format.js";
import { type SensitivityMethod, sensitivityMethods } from "../../sensitivity/index.js";
import type { RunResult } from "../../summary/result.js";

/** What an analysis that needs no runs of its own works from. */
const SOURCES: Partial<Record<SensitivityMethod["needs"], string>> = {
  ranks: "the run's own scenarios",
  draws: "the run's own scenarios",
  inputs: "the run's own scenarios",
  formulas: "the formulas",
};

/** "From 9,216 further runs of the model.", "From the run's own scenarios."; undefined where it is not known. */
export function modelRunSentence(
  { modelRuns }: Pick<RunResult, "modelRuns">,
  method: SensitivityMethod,
): string | undefined {
  const runs = modelRuns?.[method.name];
  if (runs === undefined) return undefined;
  const source = SOURCES[method.needs];
  if (source !== undefined && runs === 0) return `From ${source}.`;
  const further = `${fixed(runs, 0)} further ${runs === 1 ? "run" : "runs"} of the model`;
  return `From ${source === undefined ? "" : `${source} and `}${further}.`;
}

/**
 * All analyses of a run: "further runs of the model: one-way 1,475, sobol 9,216; none, from the run's own scenarios:
 * rank".
 */
export function modelRunOverview({ modelRuns = {} }: Pick<RunResult, "modelRuns">): string | undefined {
  const made = sensitivityMethods.filter(({ name }) => Object.hasOwn(modelRuns, name));
  const runsOf = ({ name }: SensitivityMethod) => modelRuns[name] ?? 0;
  const further = made.filter((method) => runsOf(method) > 0);
  const parts = [
    ...(further.length === 0
      ? []
      : [`further runs of the model: ${listed(further, (method) => ` ${fixed(runsOf(method), 0)}`)}`]),
    ...[...new Set(Object.values(SOURCES))].flatMap((source) => {
      const from = made.filter((method) => runsOf(method) === 0 && SOURCES[method.needs] === source);
      return from.length === 0 ? [] : [`none, from ${source}: ${listed(from)}`];
    }),
  ];
  return parts.length === 0 ? undefined : parts.join("; ");
}

function listed(
  methods: readonly SensitivityMethod[],
  behind: (method: SensitivityMethod) => string = () => "",
): string {
  return methods.map((method) => `${method.name}${behind(method)}`).join(", ");
}
