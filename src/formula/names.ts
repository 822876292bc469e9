/** Names that a person may give: letters, digits, underscores, parts joined by dots. */
import { CredenceError, type Place } from "../errors.js";

const wellFormed = /^[A-Za-z_]\w*(\.\w+)*$/;
/** Words of the formula language. */
const reserved: ReadonlySet<string> = new Set(["and", "or", "not"]);

/**
 * @param kind "assumption", "formula" …
 * @throws CredenceError `bad-name`, `reserved-name`. A leading double underscore is refused: such names mean something to
 * programs.
 */
export function refuseBadName(kind: string, id: string, place: Place | undefined): void {
  if (reserved.has(id)) {
    throw new CredenceError("reserved-name", `${kind} ${id}: is a word of the formula language`, {
      place,
      remedy: "choose another name",
    });
  }
  if (wellFormed.test(id) && !/(^|\.)__/.test(id) && id.length <= 200) return;
  throw new CredenceError("bad-name", `${kind} "${id.slice(0, 60)}": is no legal name`, {
    place,
    remedy: "use letters, digits and underscores, with dots between parts, beginning with a letter",
  });
}
