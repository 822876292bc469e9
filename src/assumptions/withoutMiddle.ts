/** Long names cut where least is lost. */

/**
 * At most so many letters. Labels often differ at the end only, so the middle goes: of all ways to leave out whole words that
 * which keeps most, and not of one side alone; where words are so long that a third of the room would stay empty, letters.
 */
export function withoutMiddle(text: string, most: number): string {
  if (length(text) <= most) return text;
  const cut = byWords(text.split(" "), most);
  return 3 * length(cut) >= 2 * most ? cut : byLetters([...text], most);
}

function byWords(words: readonly string[], most: number): string {
  let [best, kept] = [0, ""];
  for (let first = 1; first < words.length; first++) {
    const start = words.slice(0, first).join(" ");
    for (let last = 1; first + last < words.length; last++) {
      const end = words.slice(-last).join(" ");
      const letters = length(start) + 1 + length(end);
      const worth = letters + Math.min(length(start), length(end));
      if (letters <= most && worth > best) [best, kept] = [worth, `${start}…${end}`];
    }
  }
  return kept;
}

/** The last words whole, as far as they take half of the room, the start by letters. */
function byLetters(letters: readonly string[], most: number): string {
  const half = Math.floor((most - 1) / 2);
  const tail = half === 0 ? "" : letters.slice(-half).join("");
  const end = /(?<= )\S.*$/.exec(letters.at(-half - 1) === " " ? ` ${tail}` : tail)?.[0] ?? tail;
  const start = letters.slice(0, most - 1 - length(end)).join("");
  return `${start.replace(/[\s,;:]+$/, "")}…${end.trimStart()}`;
}

function length(text: string): number {
  return [...text].length;
}
