/**
 * Levels of the result whose lines the two-way map draws: break-even, base case, published figures, round amounts
 * between.
 */

import { publishedNames, type Reading } from "../frame/reading.js";
import { amount } from "../frame/scale.js";
import { wrap } from "../frame/theme.js";
import { roundLevels } from "./contour.js";
import type { Level } from "./levelLines.js";

/** As many plain levels as there is room for between those that mean something. */
export function levelsOf(reading: Reading, [least, most]: readonly [number, number]): readonly Level[] {
  const { scale, summary } = reading;
  const marked = markedLevels(reading).filter(({ level }) => level > least && level < most);
  const isNear = (levels: readonly Level[], level: number) =>
    levels.some((one) => Math.abs(one.level - level) < 0.04 * (most - least));
  const baseCase = Number(summary.baseCase);
  const label = `base case ${amount(scale, baseCase)}`;
  const base = { level: baseCase / scale.divisor, label, look: { strokeDash: [2, 3] } };
  const inside = base.level > least && base.level < most && !isNear(marked, base.level);
  const named = inside ? [base, ...marked] : marked;
  const plain = roundLevels(least, most, 6).filter((level) => !isNear(named, level));
  return [...named, ...plain.map((level) => ({ level, label: amount(scale, level * scale.divisor) }))];
}

/** Break-even, and the published figures that are not the same. */
function markedLevels({ published, scale }: Reading): readonly Level[] {
  const heavy = { strokeWidth: 2.5 };
  const names = published === undefined ? [] : publishedNames(published);
  const figures = published === undefined ? [] : [published.low, published.high];
  return [
    { level: 0, label: "break-even", look: heavy },
    ...figures.flatMap((figure, i): Level[] => {
      if (figure === 0) return [];
      const label = `${wrap(names[i] ?? "", 22, 1)[0]} ${amount(scale, figure)}`;
      return [{ level: figure / scale.divisor, label, look: { strokeWidth: 1.8, strokeDash: [7, 4] } }];
    }),
  ];
}
