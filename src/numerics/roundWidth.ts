/** Widths that an axis label can name, and the round numbers that are whole multiples of them. */

/** A whole multiple of a power of ten, `digit` 1, 2 or 5: 5e-3. */
export interface RoundWidth {
  readonly digit: number;
  readonly power: number;
}

/** The smallest round width that will do, looked for from a ten-thousandth of the scale upwards. */
export function firstRoundWidth(scale: number, wideEnough: (width: number) => boolean): RoundWidth {
  const start = Number(scale.toExponential().split("e")[1]) - 4;
  for (let power = start; power <= start + 7; power++) {
    for (const digit of [1, 2, 5]) if (wideEnough(multiple({ digit, power }, 1))) return { digit, power };
  }
  return { digit: 1, power: start + 8 };
}

/** k times a round width, correctly rounded: 3 × 1e-1 is 0.3 here. */
export function multiple(width: RoundWidth, k: number): number {
  return Number(`${width.digit * k}e${width.power}`);
}

/** The fewest multiples of the width that enclose a range, at least two; the quotients can miss by one. */
export function breaksAround(low: number, high: number, round: RoundWidth): number[] {
  const width = multiple(round, 1);
  let first = Math.floor(low / width) - 1;
  let last = Math.ceil(high / width) + 1;
  while (multiple(round, first + 1) <= low) first++;
  while (last > first + 1 && multiple(round, last - 1) >= high) last--;
  return Array.from({ length: last - first + 1 }, (_, i) => multiple(round, first + i));
}
