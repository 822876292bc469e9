/** Numbers as text for charts and reports, written by hand because `toLocaleString` differs between machines. */

const MINUS = "\u2212";

/** A fixed number of decimals, thousands separated, a true minus sign: "−1,234.5". Not a number: "n/a". */
export function fixed(value: number, decimals: number): string {
  if (Number.isNaN(value)) return "n/a";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : `${MINUS}∞`;
  return signed(Math.abs(value).toFixed(Math.min(Math.max(decimals, 0), 20)), value);
}

/** How many there are of what a noun names whose plural ends in s: "1 scenario", "1,024 scenarios". */
export function counted(count: number, noun: string): string {
  return `${fixed(count, 0)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A value to so many significant digits, without trailing zeros: 0.0425, 3,040. */
export function significant(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return fixed(value, 0);
  return signed(String(Math.abs(Number(value.toPrecision(digits)))), value);
}

/**
 * A value to three digits or all those before the point, zeros kept so that 1.10 stands beside 0.906; whole numbers
 * plain.
 */
export function precise(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 100) return fixed(value, 0);
  if (size < 0.1) return significant(value, 3);
  return fixed(value, size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** Ends of an interval as words have them: one that is less than a millionth of the other is 0. */
export function roundedEnds([low, high]: readonly [number, number]): readonly [number, number] {
  const rounded = (end: number, other: number) => (Math.abs(end) < 1e-6 * Math.abs(other) ? 0 : end);
  return [rounded(low, high), rounded(high, low)];
}

/** Decimals that leave about three digits of the largest of the values: 0 for 1,203, 2 for 1.70. */
export function decimalsFor(largest: number): number {
  const size = Math.abs(largest);
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  return size >= 0.1 || size === 0 ? 2 : 3;
}

/** A share as a percentage with as many digits as mean something: "95%", "97.5%", "<0.1%". */
export function percentage(share: number, decimals = 1): string {
  const text = fixed(share * 100, decimals);
  return `${text.includes(".") ? text.replace(/\.?0+$/, "") : text}%`;
}

/** As the beginning of a sentence or a title. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function signed(digits: string, value: number): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.includes("e") ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}
