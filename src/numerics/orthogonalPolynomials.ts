/**
 * Polynomials that are orthonormal for a measure given by nodes and weights: recurrence coefficients by Stieltjes'
 * procedure, which keeps its digits where moments lose them.
 * Gautschi 2004, Orthogonal Polynomials: Computation and Approximation, section 2.2.3.
 */

/** π(k+1) = (x - centres[k]) π(k) - squares[k] π(k-1); the norm of π(k) is the root of squares[1] … squares[k]. */
export interface Recurrence {
  readonly centres: readonly number[];
  readonly squares: readonly number[];
}

/** The nodes of a measure and their weights, which add up to 1. */
export interface Measure {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** The recurrence of the monic polynomials up to a degree. */
export function stieltjes({ nodes, weights }: Measure, degree: number): Recurrence {
  const [centres, squares]: [number[], number[]] = [[], []];
  let before = new Float64Array(nodes.length);
  let now = new Float64Array(nodes.length).fill(1);
  let last = 1;
  for (let k = 0; k <= degree; k++) {
    let norm = 0;
    let first = 0;
    for (let i = 0; i < nodes.length; i++) {
      const mass = (weights[i] as number) * (now[i] as number) * (now[i] as number);
      norm += mass;
      first += mass * (nodes[i] as number);
    }
    const centre = first / norm;
    const square = k === 0 ? 1 : norm / last;
    centres.push(centre);
    squares.push(square);
    const [older, newer] = [before, now];
    before = now;
    now = newer.map(
      (value, i) => ((nodes[i] as number) - centre) * value - (k === 0 ? 0 : square * (older[i] as number)),
    );
    last = norm;
  }
  return { centres, squares };
}

/** Orthonormal polynomials of degree 1, 2, … at the places of a column. */
export function orthonormalColumns(
  { centres, squares }: Recurrence,
  column: Float64Array,
  degree: number,
): readonly Float64Array[] {
  const columns: Float64Array[] = [];
  let before = new Float64Array(column.length);
  let now = new Float64Array(column.length).fill(1);
  for (let k = 0; k < degree; k++) {
    const scale = 1 / Math.sqrt(squares[k + 1] as number);
    const centre = centres[k] as number;
    const back = k === 0 ? 0 : Math.sqrt(squares[k] as number);
    const [older, newer] = [before, now];
    before = now;
    now = newer.map((value, i) => (((column[i] as number) - centre) * value - back * (older[i] as number)) * scale);
    columns.push(now);
  }
  return columns;
}
