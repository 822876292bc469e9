/** The seed phrase of a run, whoever asks for it. */
import { CredenceError } from "../errors.js";

/**
 * A seed phrase is text. A whole number is taken as its digits, so that 5 and "5" are one seed: in the draws, in the hash
 * and in the files of the run.
 * @throws CredenceError `seed-not-text` for anything else
 */
export function seedText(seed: unknown): string {
  if (typeof seed === "string") return seed;
  if (Number.isSafeInteger(seed)) return String(seed);
  throw new CredenceError("seed-not-text", `seed: must be text or a whole number, got ${String(seed)}`, {
    remedy: `write it in quotes: { seed: "2026" }`,
  });
}
