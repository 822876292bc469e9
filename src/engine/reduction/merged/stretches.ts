/** Stretches of blocks that are done. */
import type { Stretch } from "../parts.js";

/** One more, those that touch being one. Ascending. */
export function withStretch(stretches: readonly Stretch[], more: Stretch): readonly Stretch[] {
  const ascending = [...stretches, more].sort((a, b) => a.first - b.first);
  const found: Stretch[] = [];
  for (const { first, blocks } of ascending) {
    const last = found.at(-1);
    if (last === undefined || last.first + last.blocks < first) found.push({ first, blocks });
    else found[found.length - 1] = { first: last.first, blocks: first + blocks - last.first };
  }
  return found;
}
