/** Which assumptions drive the headline: a look at the base case, without sampling. */
import { evaluatePoints } from "../engine/evaluate.js";
import { idOfCell } from "../formula/cells.js";
import { swings } from "../sensitivity/points/swings.js";
import type { Study } from "../study/study.js";

/** Ends of the range over which each assumption is moved alone. */
const ends = [0.025, 0.975] as const;

/**
 * Each uncertain assumption's share of the headline's squared one-way swings, from 0 to 1: near its share of the
 * variance where the model is not far from linear. Cells of a table count together.
 */
export function influenceOf(study: Study): ReadonlyMap<string, number> {
  const headline = study.outputs[0]?.id ?? "";
  const all = swings(study);
  const points = all.flatMap(({ point }) => ends.map(point));
  const column = evaluatePoints(study, points)[headline] ?? new Float64Array(points.length);
  const squares = new Map<string, number>();
  let total = 0;
  all.forEach(({ name }, i) => {
    const swing = (column[2 * i + 1] as number) - (column[2 * i] as number);
    if (!Number.isFinite(swing)) return;
    const id = idOfCell(name);
    squares.set(id, (squares.get(id) ?? 0) + swing * swing);
    total += swing * swing;
  });
  return new Map([...squares].map(([id, square]) => [id, total > 0 ? square / total : 0]));
}
