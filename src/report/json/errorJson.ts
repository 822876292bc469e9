/** What stopped the reading of a study, as a program reads it. */
import { type CredenceError, formatPlace } from "../../errors.js";

/** The shape of the findings of the lint, none of which could be looked for, and the error with its place taken apart. */
export function errorJson(file: string, error: CredenceError): object {
  const { code, place, remedy } = error;
  const tail = remedy === undefined ? "" : `; ${remedy}`;
  const message = error.message.slice(formatPlace(place).length, error.message.length - tail.length);
  return {
    study: null,
    errors: 1,
    warnings: 0,
    findings: [],
    silenced: [],
    rules: {},
    error: { code, message, remedy, file: place?.file ?? file, line: place?.line, column: place?.column },
  };
}
