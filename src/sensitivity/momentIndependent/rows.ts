/** A row of the moment-independent indices: those of one assumption and one output. */
import { type Bases, dependenceSurface } from "./dependenceSurface.js";
import type { OutputLevels } from "./outputLevels.js";
import type { Parting } from "./parting.js";
import { cramerVonMises, delta, pawn, shapeIndex } from "./shapeIndices.js";
import { lumpy, shapesByClass } from "./shapesByClass.js";
import { type Shapes, shapesByValue } from "./shapesByValue.js";

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

/** An output of the scenarios, as its rows are found from it. */
export interface Output {
  readonly ranks: Uint32Array;
  readonly steps: Uint8Array;
  readonly levels: OutputLevels;
  readonly groups: number;
  readonly bases: Bases;
}

/** The row of an assumption that is parted so; none where its values are too rare. */
export function rowOf(assumption: string, parted: Parting, output: Output): readonly MomentIndependentRow[] {
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
export function decidedBy(assumption: string): MomentIndependentRow {
  return { ...none(assumption), delta: 1, pawn: 0.75, cramerVonMises: 1 };
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

/** Of an assumption that the output does not hang on. */
export function none(assumption: string): MomentIndependentRow {
  const errors = { deltaError: 0, pawnError: 0, cramerVonMisesError: 0 };
  return { assumption, delta: 0, pawn: 0, cramerVonMises: 0, ...errors };
}
