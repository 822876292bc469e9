/** Which cell of an assumption a remark is about. */
import type { Assumption } from "../assumptions/assumption.js";
import { cellLabel } from "../formula/cells.js";
import type { Study } from "../study/study.js";

/** "in [band=low] ", to begin a message with; nothing for a single number. */
export function inCell({ over }: Assumption, cell: number, { graph }: Study): string {
  return over.length === 0 ? "" : `in ${cellLabel("", over, graph.indexes, cell)} `;
}
