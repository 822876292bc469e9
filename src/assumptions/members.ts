/** Distributions inside a distribution, as a record writes them: `of: [{ distribution: gamma, mean: 10, sd: 5 }, …]`. */
import type { Member, Parameter } from "../families/distribution.js";
import { text, wrongShape } from "../schema/shape.js";
import type { Written, WrittenRecord } from "../schema/written.js";
import { listedNumber } from "./cells.js";

/** A list of records, numbers read as everywhere else; which keys they may hold is the family's business. */
export function readMembers(written: Written, subject: string): readonly Member[] {
  if (written.kind !== "list") throw wrongShape(subject, "a list of distributions", written);
  return written.items.map((item, i) => {
    if (item.kind !== "record") throw wrongShape(`${subject}[${i + 1}]`, "a record with a distribution", item);
    return readMember(item, `${subject}[${i + 1}]`);
  });
}

/** Keys of a member that hold a word or a name. */
const words: ReadonlySet<string> = new Set(["distribution", "expert", "family"]);

function readMember(written: WrittenRecord, subject: string): Member {
  const entries = [...written.entries.values()].map(({ key, value }) => {
    const place = `${subject}: ${key}`;
    return [key, words.has(key) ? text.read(value, place) : readParameter(value, place)] as const;
  });
  return Object.fromEntries(entries) as unknown as Member;
}

function readParameter(written: Written, subject: string): Parameter {
  if (written.kind === "text" && /^[a-z-]+$/.test(written.text)) return written.text;
  if (written.kind !== "list") return listedNumber(written, subject);
  if (written.items.some((item) => item.kind === "record")) return readMembers(written, subject);
  return written.items.map((item) => listedNumber(item, subject));
}
