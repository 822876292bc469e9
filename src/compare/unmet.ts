/** What the scenarios of two runs hardly meet: of that a comparison of them sees next to nothing. */
import type { Compared } from "./compared.js";

/** By output, what each run says of it: once where both say the same. Outputs of which neither says anything are left out. */
export function unmetInEither(a: Compared, b: Compared, ids: readonly string[]): Readonly<Record<string, string>> {
  const said = ids.flatMap((id) => {
    const [ofA, ofB] = [wordsOf(a, id), wordsOf(b, id)];
    if (ofA === ofB) return ofA === undefined ? [] : [[id, ofA]];
    return [[id, [ofA && `A: ${ofA}`, ofB && `B: ${ofB}`].filter((each) => each !== undefined).join(" ")]];
  });
  return Object.fromEntries(said);
}

function wordsOf({ unmet = {} }: Compared, id: string): string | undefined {
  return Object.hasOwn(unmet, id) ? unmet[id] : undefined;
}
