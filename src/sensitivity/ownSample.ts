/** The run's own sample for the analyses that work from it: outputs, assumptions, and groups that errors come from. */
import { type InputColumns, inputColumns } from "../engine/inputColumns.js";
import { mapWithPauses } from "../engine/turn.js";
import { REPLICATES } from "../random/replicates.js";
import { type Answer, once, type SensitivityRequest } from "./method.js";
import type { Refused } from "./refused.js";

/** Scenarios that are looked at: more would need memory and change no digit that is printed. */
const MOST = 262_144;

export interface OwnSample extends InputColumns {
  readonly count: number;
  /** Scenario i belongs to group i mod this: independent randomisations, or parts of an independent sample. */
  readonly groups: number;
  /** Positions of the drivers, less the last share of each simplex, which the others decide. */
  readonly free: readonly number[];
}

/** @param fewest scenarios a group below which an estimate from it would mean nothing */
export async function ownSample(
  request: SensitivityRequest,
  fewest: (drivers: number) => number,
): Promise<OwnSample | Refused> {
  const { plan } = request;
  const count = Math.min(plan.scenarios, MOST);
  const free = freeDrivers(plan);
  const groups = plan.sampler.replicates > 1 ? plan.sampler.replicates : REPLICATES;
  const needed = groups * fewest(free.length);
  if (count < needed) return { refused: `it needs ${needed} scenarios or more, and the run has ${plan.scenarios}` };
  return { ...(await once(request, drawnAgain)), count, groups, free };
}

/** An answer for each output from the run's own sample, one after the other; for none where there are too few scenarios. */
export async function fromOwnSample<Row>(
  request: SensitivityRequest,
  fewest: (drivers: number) => number,
  answerOf: (request: SensitivityRequest, sample: OwnSample, output: string) => Promise<Answer<Row>[string]>,
): Promise<Answer<Row>> {
  const sample = await ownSample(request, fewest);
  const answers = await mapWithPauses(request.outputs, request.pause, async (output) => {
    return [output, "refused" in sample ? sample : await answerOf(request, sample, output)] as const;
  });
  return Object.fromEntries(answers);
}

/** Once for all analyses of a run. */
const drawnAgain = ({ plan, pause }: SensitivityRequest): Promise<InputColumns> =>
  inputColumns(plan, Math.min(plan.scenarios, MOST), pause);

function freeDrivers({ drivers, simplexes, cells }: SensitivityRequest["plan"]): readonly number[] {
  const decided = new Set(simplexes.map((columns) => cells[columns.at(-1) ?? -1]?.driver));
  return drivers.flatMap((_, driver) => (decided.has(driver) ? [] : [driver]));
}
