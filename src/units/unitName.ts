/** One name for each unit, however it is written: days and day, £ and GBP, yr and year. */

/** Words that say that a quantity has no unit. */
const plainWords: ReadonlySet<string> = new Set([
  "1",
  "proportion",
  "ratio",
  "probability",
  "number",
  "fraction",
  "dimensionless",
]);

const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "£": "GBP",
    "€": "EUR",
    $: "USD",
    yr: "year",
    y: "year",
    annum: "year",
    mo: "month",
    mth: "month",
    wk: "week",
    d: "day",
    h: "hour",
    hr: "hour",
    min: "minute",
    pt: "patient",
    people: "person",
    diagnose: "diagnosis",
    pence: "penny",
    GBp: "penny",
  }),
);

/** Hundredths. A bare number beside them is refused: the 1 of `1 - rate` would be read as 1 %. */
export const percent = "percent";

/** How people write them. */
export const percentWords = /%|per ?cent(age)?s?\b/gi;

/** Whether a word stands for "no unit", capital or not. */
export function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase();
  return plainWords.has(lower) || plainWords.has(singular(lower));
}

/** The one name under which a unit is known. */
export function unitName(word: string): string {
  return synonyms.get(word) ?? synonyms.get(singular(word)) ?? singular(word);
}

/** "days" to "day", "deliveries" to "delivery", "boxes" to "box"; "GBP", "loss" and "diagnosis" stay. */
function singular(word: string): string {
  if (word.length < 3 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(x|ch|sh|ss|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
