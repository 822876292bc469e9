/** How often each row of a table keeps its place when the table is drawn again and again. */

/** Times that the order of a table is drawn: a chance is within 0.01 or so. */
export const DRAWS = 2048;

/** A row: its value, and what is added to it at each draw. */
export interface Moved {
  readonly value: number;
  /** Normals of these names, times these factors. */
  readonly moves: readonly { readonly name: string; readonly factor: number }[];
}

/** Times that are drawn together: the tables of so many stay in the cache. */
const TOGETHER = 128;
/** Rows from which on they are sorted as any others: up to here moving them by a few places takes less. */
const MANY = 64;

/** Normals that go by a name. */
export type Named = (name: string) => Float64Array;

/** By row: at how many draws it stands where it stood, largest first, equal ones as they stood. */
export function placesIn(rows: readonly Moved[], named: Named): Uint32Array {
  const moves = rows.map((row) => row.moves.map(({ name, factor }) => ({ normals: named(name), factor })));
  const kept = new Uint32Array(rows.length);
  const count = rows.length < MANY ? countFew : countMany;
  const [table, sums] = [new Float64Array(TOGETHER * rows.length), new Float64Array(TOGETHER)];
  for (let from = 0; from < DRAWS; from += TOGETHER) {
    rows.forEach(({ value }, row) => {
      sums.fill(0);
      for (const { normals, factor } of moves[row] ?? []) addScaled(sums, normals, from, factor);
      write(table, row, rows.length, value, sums);
    });
    count(table, rows.length, kept);
  }
  return kept;
}

function addScaled(sums: Float64Array, values: Float64Array, from: number, factor: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (values[from + i] as number) * factor;
}

/** A row's values into a table of one line a draw. */
function write(table: Float64Array, row: number, rows: number, value: number, moves: Float64Array): void {
  for (let i = 0; i < moves.length; i++) table[i * rows + row] = value + (moves[i] as number);
}

/** Counts the rows that stand at their places, draw by draw, equal ones as in the table: moves each up past those that it has overtaken. */
function countFew(table: Float64Array, rows: number, kept: Uint32Array): void {
  const [sorted, order] = [new Float64Array(rows), new Uint32Array(rows)];
  for (let from = 0; from < table.length; from += rows) {
    for (let row = 0; row < rows; row++) {
      const value = table[from + row] as number;
      let place = row;
      for (; place > 0 && (sorted[place - 1] as number) < value; place--) {
        sorted[place] = sorted[place - 1] as number;
        order[place] = order[place - 1] as number;
      }
      sorted[place] = value;
      order[place] = row;
    }
    for (let row = 0; row < rows; row++) if (order[row] === row) kept[row] = (kept[row] as number) + 1;
  }
}

/** The same, of many rows: their values alone are sorted, and each is held against the one at its place. */
function countMany(table: Float64Array, rows: number, kept: Uint32Array): void {
  for (let from = 0; from < table.length; from += rows) {
    const values = table.subarray(from, from + rows);
    const sorted = values.slice().sort().reverse();
    for (let row = 0; row < rows; row++) {
      const value = values[row] as number;
      if (sorted[row] !== value) continue;
      const tied = sorted[row - 1] === value || sorted[row + 1] === value;
      if (!tied || placeOf(row, values, sorted) === row) kept[row] = (kept[row] as number) + 1;
    }
  }
}

/** Of a value that occurs more than once: those before it in the table stand before it. */
function placeOf(row: number, values: Float64Array, sorted: Float64Array): number {
  const value = values[row] as number;
  let place = sorted.indexOf(value);
  for (let other = 0; other < row; other++) if (values[other] === value) place++;
  return place;
}
