/** `lookup` in decimals: evaluates the one or two cells of the table that it reads. */
import type { Exact } from "./decimal.js";
import type { ExactContext } from "./exactContext.js";
import type { CallNode, Expression } from "./expression.js";
import type { Position } from "./position.js";

type Evaluate = (node: Expression, position: Position) => Exact;

/** The table at x: at the nearest point of the grid (half way: the lower), or on the line between two; clamped. */
export function exactLookup(node: CallNode, position: Position, context: ExactContext, evaluate: Evaluate): Exact {
  const [table, grid, at, way] = node.args as readonly [Expression, Expression, Expression, Expression];
  const { index, points } = context.gridOf(grid.kind === "name" ? grid.id : "");
  const x = evaluate(at, position);
  const cell = (i: number): Exact => evaluate(table, new Map(position).set(index, i));
  const below = Math.max(
    0,
    points.findLastIndex((point) => point.lessThanOrEqualTo(x)),
  );
  const [low, high] = [points[below], points[below + 1]];
  if (low === undefined || high === undefined || x.lessThanOrEqualTo(low)) return cell(below);
  const share = x.minus(low).div(high.minus(low));
  if (way.kind === "text" && way.value === "nearest") return cell(share.greaterThan(0.5) ? below + 1 : below);
  return cell(below).plus(
    cell(below + 1)
      .minus(cell(below))
      .times(share),
  );
}
