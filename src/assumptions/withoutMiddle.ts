/** Long names cut where least is lost. */

/** At most so many letters. Labels often differ at the end only, so the middle goes: by whole words, unless that leaves too little. */
export function withoutMiddle(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const tail = Math.floor(most * 0.5);
  const [start, end] = [letters.slice(0, most - tail - 1).join(""), letters.slice(-tail).join("")];
  const [whole = start] = /^.*(?= )/.exec(letters[start.length] === " " ? `${start} ` : start) ?? [];
  const [rest = end] = /(?<= ).*$/.exec(letters.at(-tail - 1) === " " ? ` ${end}` : end) ?? [];
  const kept = (part: string, all: string) => (2 * part.length >= all.length ? part : all.trim());
  return `${kept(whole, start)}…${kept(rest, end)}`;
}
