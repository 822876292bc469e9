/** Errors about what a person stated. */
import { CredenceError, type Place } from "../errors.js";
import type { Refuse } from "./distribution.js";

/** Makes the errors about one subject (the id of an assumption), at the place where it stands. */
export function refusing(subject: string, place?: Place): Refuse {
  return (code, rule, remedy) => new CredenceError(code, `${subject}: ${rule}`, { place, remedy });
}
