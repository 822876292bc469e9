/** Moment-independent indices: how far knowing an assumption moves the whole distribution of the output. */

import { rowName } from "../assumptions/rowName.js";
import { mapWithPauses } from "../engine/turn.js";
import type { Study } from "../study/study.js";
import { singly } from "./groups.js";
import { columnOf, once, type SensitivityMethod, type SensitivityRequest } from "./method.js";
import { polynomialBases } from "./momentIndependent/dependenceSurface.js";
import { outputLevels } from "./momentIndependent/outputLevels.js";
import { outputRanks, outputSteps } from "./momentIndependent/outputRanks.js";
import { type Parting, parting } from "./momentIndependent/parting.js";
import { decidedBy, type MomentIndependentRow, none, rowOf } from "./momentIndependent/rows.js";
import { onLines } from "./momentIndependent/singular.js";
import { ownSample } from "./ownSample.js";
import { uncertainNames } from "./uncertainNames.js";

declare module "../summary/result.js" {
  interface Sensitivity {
    readonly "moment-independent"?: readonly MomentIndependentRow[];
  }
}

/** What all three are: distances of distributions. */
const distance = { unit: "none", drawn: true, nonNegative: true } as const;
/** Scenarios a group: fewer do not fill the grid, and of functions with kinks the intervals of PAWN are then too narrow. */
const FEWEST = 1024;

/**
 * Borgonovo's δ, PAWN and the Cramér-von Mises index from the scenarios of the run. They do not rest on the variance and so
 * see what leaves it as it is; they are the same for every rising function of the output. Correlated assumptions are each
 * credited with what they share. The quick estimators of these indices order the scenarios by one assumption and compare
 * neighbours, or resample rows: on Sobol' points both are wrong, and neither is done here.
 */
export const momentIndependent: SensitivityMethod<MomentIndependentRow> = {
  name: "moment-independent",
  title: "Sensitivity, the whole distribution",
  question: "How far does knowing this assumption move the whole distribution of the output, not its variance alone?",
  caveat: "of correlated assumptions as for ranks",
  reading: () =>
    "Between the distribution of the result and that for a known value of the assumption, averaged over its values: δ, the share of probability that moves (Borgonovo); PAWN, the largest distance of the distribution functions; Cramér-von Mises, the mean square of that distance as a share of the largest possible. 0: it tells nothing. Correlated assumptions are each credited with what they share. Standard errors in brackets.",
  order: "largest δ first",
  needs: "inputs",
  source:
    "Borgonovo 2007, doi:10.1016/j.ress.2006.04.015; Pianosi and Wagener 2015, doi:10.1016/j.envsoft.2015.01.004; Gamboa, Klein and Lagnoux 2018, doi:10.1137/15M1025621",
  columns: [
    { ...distance, key: "delta", title: "δ", of: (row) => row.delta, error: (row) => row.deltaError },
    { ...distance, key: "pawn", title: "PAWN", of: (row) => row.pawn, error: (row) => row.pawnError },
    { ...distance, key: "cramer_von_mises", title: "Cramér-von Mises", of: (row) => row.cramerVonMises, error: (row) => row.cramerVonMisesError }, // biome-ignore format: a column a line
  ],
  async answer(request) {
    const sample = await once(request, sampleOf);
    if ("refused" in sample) return Object.fromEntries(request.outputs.map((id) => [id, sample]));
    const { study, plan, outputs, draws, pause } = request;
    const drawn = new Set(plan.drivers.map(({ name }) => name));
    const idle = uncertainNames(study).filter((name) => !drawn.has(name));
    const partings = await mapWithPauses(plan.drivers, pause, (driver, i) =>
      parting(driver, sample.values[i] as Float64Array, sample.grades[i] as Float64Array),
    );
    const remark = remarkOf(request, partings);
    const [bases, { groups }] = [polynomialBases(), sample];
    const answers = await mapWithPauses(outputs, pause, async (id) => {
      const column = columnOf(id, draws).subarray(0, sample.count);
      const ranks = outputRanks(column);
      const output = { ranks, steps: outputSteps(ranks), levels: outputLevels(column, ranks), groups, bases };
      const line = onLines(study, plan.drivers, id);
      const decided = line?.alone === true && output.levels.lumps.length === 0 ? line.name : undefined;
      const rows = await mapWithPauses(plan.drivers, pause, ({ name }, i) =>
        name === decided ? [decidedBy(name)] : rowOf(name, partings[i] as Parting, output),
      );
      const lines = line && decided === undefined ? tooLow(rowName(study, line.name)) : undefined;
      const told = [remark, lines].filter((each) => each !== undefined).join("; ");
      const sorted = [...rows.flat(), ...idle.map(none)].sort((a, b) => b.delta - a.delta);
      return [id, told === "" ? sorted : { rows: sorted, remark: told }] as const;
    });
    return Object.fromEntries(answers);
  },
};

function remarkOf({ study, plan }: SensitivityRequest, partings: readonly Parting[]): string | undefined {
  const told = (what: string, of: (parting: Parting) => boolean) => {
    const names = plan.drivers.flatMap(({ name }, i) => (of(partings[i] as Parting) ? [rowName(study, name)] : []));
    return names.length === 0 ? undefined : `${names.join(", ")}: ${what}`;
  };
  const remarks = [
    told("rare values are taken with their neighbours", (each) => each.by === "value" && each.wider !== undefined),
    told("no row, as all values but one are too rare in these scenarios", (each) => each.by === "nothing" && each.rare),
    ofGroups(study),
  ].filter((each) => each !== undefined);
  return remarks.length === 0 ? undefined : remarks.join("; ");
}

function ofGroups(study: Study): string | undefined {
  return singly(study, "sobol and shapley have each group's share");
}

const sampleOf = (request: SensitivityRequest) => ownSample(request, () => FEWEST);

function tooLow(name: string): string {
  return `${name}: δ and PAWN may be too low at any number of scenarios, as the result has few values for a known value of it`;
}
