/** Running totals: `cumulative(cash, year)`, in the order of the index's elements. */
import { unknownName } from "../errors.js";
import type { CallNode } from "./expression.js";
import { checkRunsOver, indexIds, indexNamed, mistake, type Resolution } from "./resolution.js";

/** The call with one argument left, and the index that it runs along. */
export function resolveCumulative(resolution: Resolution, node: CallNode): CallNode {
  const [value, index] = node.args;
  if (value === undefined || index === undefined || node.args.length > 2) {
    const message = `${node.fn} needs a value and one index, got ${node.args.length} arguments`;
    throw mistake(resolution, node.at, "wrong-arguments", message, `write ${node.fn}(x, index)`);
  }
  const along = indexNamed(resolution, index);
  if (along === undefined) throw noIndex(resolution, node, index);
  const resolved = resolution.value(value);
  checkRunsOver(resolution, resolved, along, index.at);
  return { ...node, args: [resolved], along };
}

function noIndex(resolution: Resolution, node: CallNode, written: CallNode["args"][number]) {
  const { message, remedy } = unknownName(
    "index",
    written.kind === "name" ? written.id : "a value",
    indexIds(resolution),
  );
  return mistake(resolution, written.at, "unknown-index", `${node.fn} runs along an index: ${message}`, remedy);
}
