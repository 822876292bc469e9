/** `copulaTransform` on columns in a WebAssembly memory. */
import { exactGrade } from "../../random/normalGrade.js";
import { scoresBeyond } from "../../random/normalScore.js";
import { BLOCK } from "../../random/stream.js";
import type { GroupPlan } from "../plan/plan.js";
import { type Column, columnBytes } from "./columns.js";
import type { DrawFunctions } from "./drawModule.js";
import type { CopulaLayout } from "./layout.js";

/** Replaces the uniforms of a group's members by correlated ones. `sum`: working memory. `columnAt` gives the column at an address. */
export function laneCorrelate(
  draws: DrawFunctions,
  { scoreTable, gradeTable, scores }: CopulaLayout,
  { lower }: GroupPlan,
  members: readonly Column[],
  sum: Column,
  columnAt: (address: number) => Column,
): () => void {
  const scoreColumns = members.map((_, i) => columnAt(scores[i] as number));
  const scoreOf = (uniforms: Column, out: Column): void => {
    const beyond = draws.lookUp3(uniforms.address, out.address, columnBytes, scoreTable, 0, 1);
    if (beyond !== 0) scoresBeyond(uniforms.values, out.values, BLOCK);
  };
  const mix = (row: number, out: Column): void => {
    sum.values.fill(0);
    for (let j = 0; j <= row; j++) {
      const weight = lower[row * members.length + j] as number;
      if (weight !== 0) draws.addScaled(sum.address, (scoreColumns[j] as Column).address, columnBytes, weight);
    }
    if (draws.grades(sum.address, out.address, columnBytes, gradeTable) !== 0) gradesBeyond(sum.values, out.values);
  };
  return () => {
    members.forEach((member, i) => {
      scoreOf(member, scoreColumns[i] as Column);
    });
    for (let i = 1; i < members.length; i++) mix(i, members[i] as Column);
  };
}

/** Puts exact grades where the pieces gave no number. */
function gradesBeyond(scores: Float64Array, out: Float64Array): void {
  for (let i = 0; i < BLOCK; i++) if (Number.isNaN(out[i])) out[i] = exactGrade(scores[i] as number);
}
