/** Names that a person may give: letters, digits, underscores, parts joined by dots. */
import { CredenceError, type Place } from "../errors.js";

/** @throws CredenceError `bad-name`. A leading double underscore is refused: such names mean something to programs. */
export function refuseBadName(kind: string, id: string, place: Place | undefined): void {
  if (/^[A-Za-z_]\w*(\.\w+)*$/.test(id) && !/(^|\.)__/.test(id) && id.length <= 200) return;
  throw new CredenceError("bad-name", `${kind} "${id.slice(0, 60)}": is no legal name`, {
    place,
    remedy: "use letters, digits and underscores, with dots between parts, beginning with a letter",
  });
}
