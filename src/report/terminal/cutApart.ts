/** Names of one column cut so that none is taken for another. */
import { withoutMiddle } from "../../assumptions/withoutMiddle.js";

/**
 * Each name in at most so many letters, cut in the middle; names that would then read alike are cut at the start instead,
 * or at the end, where that tells them apart.
 */
export function cutApart(names: readonly string[], most: number): readonly string[] {
  const alike = new Map<string, Set<string>>();
  for (const name of names) {
    const cut = withoutMiddle(name, most);
    alike.set(cut, (alike.get(cut) ?? new Set()).add(name));
  }
  const shown = new Map([...alike].flatMap(([cut, group]) => apart(cut, [...group], most)));
  return names.map((name) => shown.get(name) ?? name);
}

/** What is shown of each of the names that read alike when cut in the middle. */
function apart(cut: string, names: readonly string[], most: number): readonly (readonly [string, string])[] {
  const ways = names.length === 1 ? [] : [withoutStart, withoutEnd];
  const way = ways.find((one) => new Set(names.map((name) => one(name, most))).size === names.length);
  return names.map((name) => [name, way?.(name, most) ?? cut] as const);
}

/** The last words whole. */
function withoutStart(name: string, most: number): string {
  const tail = [...name].slice(1 - most).join("");
  return `…${tail.replace(/^\S*\s+/, "")}`;
}

function withoutEnd(name: string, most: number): string {
  return `${[...name]
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`;
}
