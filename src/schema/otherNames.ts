/** Words that papers, spreadsheets and R use for a key, with the key that is meant. */
const otherNames: Readonly<Record<string, string>> = {
  average: "mean",
  std: "sd",
  stdev: "sd",
  stddev: "sd",
  "standard deviation": "sd",
  variance: "sd",
  stderr: "se",
  sem: "se",
  "standard error": "se",
  dist: "distribution",
  name: "label",
  description: "label",
  reference: "source",
  comment: "note",
};

/** `write "sd"` for `stdev`, where that is a key; undefined for a word that nobody is known to use. */
export function otherName(word: string, known: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replace(/[\s_-]+/g, " ");
  const meant = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined;
  if (meant === undefined || !known.includes(meant)) return undefined;
  return plain === "variance" ? 'write "sd", its square root' : `write "${meant}"`;
}
