/** A name that should be an output's. */
import { CredenceError, type Place, unknownName } from "../errors.js";

/** The error `unknown-output` about what stands under a key. @param known the names there are */
export function unknownOutput(
  key: string,
  name: string,
  known: readonly string[],
  place: Place | undefined,
): CredenceError {
  const { message, remedy } = unknownName("output", name, known);
  return new CredenceError("unknown-output", `${key}: ${message}`, { place, remedy });
}
