/** Memory for what one block leaves in windows: in vectors of one window after the other, else of three at a time. */
import { BLOCK } from "../../../random/stream.js";
import { GROUPS } from "../groups.js";
import type { Keeping } from "../loops/windowLoops.js";
import { padded, type Workshop } from "../loops/workshop.js";

const CLASSES = 7;
/** A value may be written in vain behind the last one. */
const ROOM = BLOCK + 8;

/** Room for the largest block. */
export function openKeeping(workshop: Pick<Workshop, "doubles" | "bytes" | "integers" | "words">): Keeping {
  return {
    values: workshop.doubles(ROOM),
    groups: workshop.bytes(ROOM),
    classes: workshop.integers(CLASSES * GROUPS),
    places: workshop.words(ROOM),
  };
}

/** Bytes that it takes. */
export const keepingBytes = padded(8 * ROOM) + padded(ROOM) + padded(4 * CLASSES * GROUPS) + padded(2 * ROOM);
