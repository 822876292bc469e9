/** Options of functions, which whoever writes plain JavaScript may misspell. */
import { CredenceError, unknownName } from "../errors.js";
import { said } from "./given.js";

/** Every key of some options, each once: a key that is added to the type must be added here. */
export type Names<Options> = Readonly<Record<keyof Options, true>>;

/**
 * A slip of the pen in a notebook must not run something else without a word.
 * @param asked name of the function, for the message
 * @param code of the error, `unknown-option` unless said
 * @throws CredenceError of that code; `options-not-a-record`
 */
export function refuseUnknownOptions<Options>(
  asked: string,
  options: unknown,
  names: Names<Options>,
  code = "unknown-option",
): void {
  const known = Object.keys(names);
  const remedy = `known: ${known.join(", ")}`;
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new CredenceError("options-not-a-record", `${asked}: options must be a record, got ${said(options)}`, {
      remedy,
    });
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const { message, remedy: near } = unknownName("option", unknown, known);
  throw new CredenceError(code, `${asked}: ${message}`, { remedy: near });
}
