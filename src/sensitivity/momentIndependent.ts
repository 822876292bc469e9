/** Moment-independent indices: how far knowing an assumption moves the whole distribution of the output. */

import { rowName } from "../assumptions/rowName.js";
import { mapWithPauses } from "../engine/turn.js";
import type { Study } from "../study/study.js";
import { singly } from "./groups.js";
import { columnOf, once, type SensitivityMethod, type SensitivityRequest } from "./method.js";
import {
  type Bases,
  dependenceSurface,
  outputRanks,
  outputSteps,
  polynomialBases,
} from "./momentIndependent/dependenceSurface.js";
import { type OutputLevels, outputLevels } from "./momentIndependent/outputLevels.js";
import { type Parting, parting } from "./momentIndependent/parting.js";
import { cramerVonMises, delta, pawn, shapeIndex } from "./momentIndependent/shapeIndices.js";
import { lumpy, shapesByClass } from "./momentIndependent/shapesByClass.js";
import { type Shapes, shapesByValue } from "./momentIndependent/shapesByValue.js";
import { onLines } from "./momentIndependent/singular.js";
import { ownSample } from "./ownSample.js";
import { uncertainNames } from "./uncertainNames.js";

/** Three measures of one thing, each with one standard error. */
export interface MomentIndependentRow {
  readonly assumption: string;
  /** Borgonovo's δ. */
  readonly delta: number;
  readonly deltaError: number;
  /** Mean Kolmogorov-Smirnov distance (PAWN). */
  readonly pawn: number;
  readonly pawnError: number;
  /** Cramér-von Mises index. */
  readonly cramerVonMises: number;
  readonly cramerVonMisesError: number;
}

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

interface Output {
  readonly ranks: Uint32Array;
  readonly steps: Uint8Array;
  readonly levels: OutputLevels;
  readonly groups: number;
  readonly bases: Bases;
}

function rowOf(assumption: string, parted: Parting, output: Output): readonly MomentIndependentRow[] {
  if (output.levels.scale === 0) return [none(assumption)];
  if (parted.by === "nothing") return parted.rare ? [] : [none(assumption)];
  const shapes = parted.by === "value" ? shapesByValue(parted, output) : byGrade(parted.grades, output);
  return [
    {
      assumption,
      delta: atMostOne(shapes.delta.value),
      deltaError: shapes.delta.error,
      pawn: atMostOne(shapes.pawn.value),
      pawnError: shapes.pawn.error,
      cramerVonMises: atMostOne(shapes.cramerVonMises.value),
      cramerVonMisesError: shapes.cramerVonMises.error,
    },
  ];
}

/** An output that one assumption decides, no value of it with a probability of its own: the mean of max(F, 1 - F) is 3/4. */
function decidedBy(assumption: string): MomentIndependentRow {
  return { ...none(assumption), delta: 1, pawn: 0.75, cramerVonMises: 1 };
}

function tooLow(name: string): string {
  return `${name}: δ and PAWN may be too low at any number of scenarios, as the result has few values for a known value of it`;
}

/** What is added for the width of the classes may go too far where the result is all but decided by the assumption. */
function atMostOne(found: number): number {
  return Math.min(found, 1);
}

function byGrade(grades: Float64Array, output: Output): Shapes {
  const { steps, levels, groups, bases } = output;
  if (lumpy(levels)) return shapesByClass(grades, output);
  const surface = dependenceSurface(grades, steps, groups, bases);
  return {
    delta: shapeIndex(surface, delta),
    pawn: shapeIndex(surface, pawn),
    cramerVonMises: shapeIndex(surface, cramerVonMises(levels)),
  };
}

function none(assumption: string): MomentIndependentRow {
  const errors = { deltaError: 0, pawnError: 0, cramerVonMisesError: 0 };
  return { assumption, delta: 0, pawn: 0, cramerVonMises: 0, ...errors };
}
