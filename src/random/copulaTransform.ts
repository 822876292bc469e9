/** Copulas at work: independent uniforms become correlated ones, a column of scenarios at a time. */
import { CredenceError } from "../errors.js";
import type { CopulaGroup } from "./copula.js";
import { normalGrades, normalGradeTable } from "./normalGrade.js";
import { normalScores, normalScoreTable } from "./normalScore.js";
import { BLOCK } from "./stream.js";
import { studentGrades, studentScales } from "./studentScores.js";

/**
 * Replaces the first `count` uniforms of a group's members (in the group's order) by correlated ones. The first member
 * of a Gaussian copula keeps its own. `mixer`: the uniforms of a Student-t copula's chi-square.
 */
export type CopulaTransform = (
  group: CopulaGroup,
  columns: readonly Float64Array[],
  count: number,
  mixer?: Float64Array,
) => void;

/** The transform with its tables built: u to normal score z, z to L z, L z (over a common chi-square) to its grade u'. */
export function copulaTransform(): CopulaTransform {
  const scoreTable = normalScoreTable();
  const gradeTable = normalGradeTable();
  const scores: Float64Array[] = [];
  const [mixed, scales] = [new Float64Array(BLOCK), new Float64Array(BLOCK)];
  return ({ lower, members, tails }, columns, count, mixer) => {
    columns.forEach((column, i) => {
      scores[i] ??= new Float64Array(BLOCK);
      normalScores(scoreTable, column, scores[i], count);
    });
    const grades = tails && studentGrades(tails.df);
    if (tails !== undefined && mixer === undefined)
      throw new CredenceError("copula-without-mixer", `${tails.stream}: not drawn`);
    if (tails !== undefined && mixer !== undefined) studentScales(tails.df, mixer, scales, count);
    for (let i = grades === undefined ? 1 : 0; i < columns.length; i++) {
      mixed.fill(0);
      const row = lower.subarray(i * members.length, i * members.length + i + 1);
      row.forEach((weight, j) => {
        addScaled(mixed, weight, scores[j] as Float64Array, count);
      });
      const column = columns[i] as Float64Array;
      if (grades === undefined) normalGrades(gradeTable, mixed, column, count);
      else grades(mixed, scales, column, count);
    }
  };
}

function addScaled(sum: Float64Array, weight: number, column: Float64Array, count: number): void {
  if (weight === 0) return;
  for (let i = 0; i < count; i++) sum[i] = (sum[i] as number) + weight * (column[i] as number);
}
