/**
 * Least squares with few of many columns: the column that explains most of what is left joins first, and the number of
 * columns is that of the least leave-one-out error.
 * Orthogonal least squares: Chen, Billings and Luo 1989, doi:10.1080/00207178908953472; leave-one-out from the hat
 * matrix and its correction for small samples: Chapelle, Vapnik and Bengio 2002, doi:10.1023/A:1013943418833, as in Blatman
 * and Sudret 2011, doi:10.1016/j.jcp.2010.12.021.
 */
import { type Pause, unstopped } from "../../engine/turn.js";
import { ABREAST, dot, dots } from "../../numerics/dot.js";
import { orthogonal, project, solved } from "./orthogonal.js";

export interface SparseFit {
  /** Positions of the columns taken, and the coefficient of each. */
  readonly taken: readonly number[];
  readonly coefficients: readonly number[];
  readonly constant: number;
  /** Share of the variance that is not foretold where each point is left out in turn. */
  readonly unexplained: number;
}

/** Columns that add nothing new, and residuals that are rounding, relative to what they started from. */
const DEPENDENT = 1e-10;
const ROUNDING = 1e-28;

/** Steps without a smaller leave-one-out error before the search ends: so many, and this share of the best so far. */
const PATIENCE = 8;
const SHARE = 0.2;
/** Most columns taken, as a share of the points and in all: more foretell nothing, or take too long. */
const FEW = 0.4;
const MOST = 256;

export async function pursue(
  columns: readonly Float64Array[],
  y: Float64Array,
  pause: Pause = unstopped,
): Promise<SparseFit> {
  const count = y.length;
  const basis = [new Float64Array(count).fill(1 / Math.sqrt(count))];
  const rest = y.slice();
  const hat = new Float64Array(count).fill(1 / count);
  const projections = [project(rest, basis[0] as Float64Array)];
  const spread = dot(rest, rest) / count;
  const level = (projections[0] as number) * (projections[0] as number);
  if (!(spread * count > ROUNDING * level)) return { taken: [], coefficients: [], constant: y[0] ?? 0, unexplained: 0 };
  const left = Float64Array.from(columns, (column) => dot(column, column));
  const starts = left.slice();
  const common = Float64Array.from(columns, (column) => dot(column, rest));
  settle(columns, basis[0] as Float64Array, 0, left, common);
  const rows: Float64Array[] = [];
  const taken: number[] = [];
  let best = { unexplained: 1, size: 0 };
  const most = Math.min(columns.length, Math.floor(count * FEW), MOST);
  while (taken.length < most && dot(rest, rest) > ROUNDING * spread * count) {
    await pause();
    const next = likeliest(left, common, starts, taken);
    if (next < 0) break;
    const { direction, row } = orthogonal(columns[next] as Float64Array, basis);
    const projection = project(rest, direction);
    for (let i = 0; i < count; i++) hat[i] = (hat[i] as number) + (direction[i] as number) * (direction[i] as number);
    settle(columns, direction, projection, left, common);
    basis.push(direction);
    rows.push(row);
    projections.push(projection);
    taken.push(next);
    const unexplained = leaveOneOut(rest, hat, taken.length + 1) / spread;
    if (unexplained < best.unexplained) best = { unexplained, size: taken.length };
    else if (taken.length > best.size + PATIENCE + SHARE * best.size) break;
  }
  const [constant = 0, ...coefficients] = solved(rows.slice(0, best.size), projections.slice(0, best.size + 1), count);
  return { taken: taken.slice(0, best.size), coefficients, constant, unexplained: best.unexplained };
}

/** What is left of each column, and what it has in common with the residual, once a direction is taken out of all. */
function settle(
  columns: readonly Float64Array[],
  direction: Float64Array,
  projection: number,
  left: Float64Array,
  common: Float64Array,
): void {
  for (let j = 0; j < columns.length; j += ABREAST) {
    const along = dots(columns.slice(j, j + ABREAST), direction);
    for (let k = 0; k < along.length; k++) {
      const own = along[k] as number;
      left[j + k] = (left[j + k] as number) - own * own;
      common[j + k] = (common[j + k] as number) - own * projection;
    }
  }
}

/** The column that would take most from the residual; -1 where none is left. */
function likeliest(left: Float64Array, common: Float64Array, starts: Float64Array, taken: readonly number[]): number {
  const used = new Set(taken);
  let best = -1;
  let most = 0;
  for (let j = 0; j < left.length; j++) {
    const size = left[j] as number;
    if (used.has(j) || !(size > DEPENDENT * (starts[j] as number))) continue;
    const gain = ((common[j] as number) * (common[j] as number)) / size;
    if (gain > most) [best, most] = [j, gain];
  }
  return best;
}

/** Mean square of the errors of points left out: residuals over 1 - hat, corrected for the number of coefficients. */
function leaveOneOut(rest: Float64Array, hat: Float64Array, size: number): number {
  const count = rest.length;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const error = (rest[i] as number) / Math.max(1 - (hat[i] as number), 1e-12);
    sum += error * error;
  }
  return ((sum / count) * (1 + size / count)) / (1 - size / count);
}
