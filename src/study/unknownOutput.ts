/** A name that should be an output's. */
import { CredenceError, type Place, unknownName } from "../errors.js";

/**
 * The error `unknown-output`, with the nearest name.
 * @param key under which the name stands; undefined where it stands under none, as in a call
 * @param known the names there are
 */
export function unknownOutput(
  key: string | undefined,
  name: string,
  known: readonly string[],
  place: Place | undefined,
): CredenceError {
  const { message, remedy } = unknownName("output", name, known);
  return new CredenceError("unknown-output", key === undefined ? message : `${key}: ${message}`, { place, remedy });
}
