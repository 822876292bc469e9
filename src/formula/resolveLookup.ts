/** `lookup(table, grid, x, "nearest" | "linear")`: reads a table at a value between the points of a grid. */
import { unknownName } from "../errors.js";
import type { CallNode, Expression, TextNode } from "./expression.js";
import { checkAscending } from "./grid.js";
import { checkRunsOver, mistake, type Resolution } from "./resolution.js";

const ways: readonly string[] = ["nearest", "linear"];

/** The call with all four arguments; the way is "nearest" where none was named. */
export function resolveLookup(resolution: Resolution, node: CallNode): CallNode {
  const [table, grid, x, way] = node.args;
  if (table === undefined || grid === undefined || x === undefined || node.args.length > 4) {
    const remedy = 'write lookup(table, grid, x) or lookup(table, grid, x, "linear")';
    throw mistake(
      resolution,
      node.at,
      "wrong-arguments",
      `lookup needs 3 or 4 values, got ${node.args.length}`,
      remedy,
    );
  }
  const index = gridIndex(resolution, grid);
  const values = resolution.value(table);
  checkRunsOver(resolution, values, index, table.at);
  const at = resolution.value(x);
  if (resolution.facts(at).over.includes(index)) {
    const message = `the value looked up runs over ${index}, which the lookup reads the table along`;
    throw mistake(resolution, x.at, "lookup-grid", message, `pick one element of it: [${index} = …]`);
  }
  return { ...node, args: [values, resolution.value(grid), at, wayOf(resolution, node, way)] };
}

/** The index that a grid runs over. A grid is a numeric index, or a table over one index that no draw changes. */
function gridIndex(resolution: Resolution, grid: Expression): string {
  const resolved = grid.kind === "name" ? resolution.value(grid) : grid;
  const remedy = "use a numeric index, or a constant table over one index";
  if (resolved.kind !== "name") throw mistake(resolution, grid.at, "lookup-grid", "a grid is a single name", remedy);
  const { over, uncertain } = resolution.facts(resolved);
  const [index] = over;
  if (index === undefined || over.length > 1 || uncertain) {
    const got = uncertain
      ? "is uncertain"
      : index === undefined
        ? "is a single number"
        : `runs over ${over.join(", ")}`;
    throw mistake(resolution, grid.at, "lookup-grid", `${resolved.id} cannot be a grid: it ${got}`, remedy);
  }
  const declared = resolution.names.get(resolved.id);
  if (declared?.kind === "index") checkAscending(declared.index.elements.map(Number), index, declared.index.place);
  return index;
}

function wayOf(resolution: Resolution, node: CallNode, way: Expression | undefined): TextNode {
  if (way === undefined) return { kind: "text", value: "nearest", at: node.at };
  if (way.kind === "text" && ways.includes(way.value)) return way;
  const { message, remedy } = unknownName("way of looking up", way.kind === "text" ? way.value : "", ways);
  if (way.kind === "text") throw mistake(resolution, way.at, "unknown-option", message, remedy);
  const rule = "the way of looking up is a word in quotes";
  throw mistake(resolution, way.at, "unknown-option", rule, 'write "nearest" or "linear"');
}
