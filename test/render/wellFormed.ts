/** Whether text is one well-formed XML element: tags nest and close, attributes are quoted, entities are known. */
export function wellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  const token = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|([\s\S])/gy;
  for (const [whole, slash, name, attributes, empty, text, stray] of xml.matchAll(token)) {
    if (stray !== undefined) return false;
    if (!soundText(text ?? attributes ?? "")) return false;
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== "") return false;
      continue;
    }
    if (slash === "/") {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots++;
      if (empty !== "/") open.push(name ?? whole);
    }
  }
  return open.length === 0 && roots === 1;
}

/** Entities that XML knows, and none of the control characters that XML 1.0 forbids. */
function soundText(text: string): boolean {
  const controls = [...text].filter((character) => character < " " && !"\t\n\r".includes(character));
  return controls.length === 0 && !/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text);
}
