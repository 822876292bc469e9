/** An event of an output as people write it: `above 1.2bn`, `below 0`, `within 540m to 1.2bn`, `above published range`. */
import { CredenceError, type Place } from "../errors.js";
import type { Published } from "../study/study.js";
import type { Event } from "../summary/probability.js";

/** An event with its words. */
export interface NamedEvent {
  readonly event: Event;
  readonly words: string;
}

const scales: Readonly<Record<string, string>> = { "": "e0", k: "e3", m: "e6", bn: "e9" };
const example = 'write "above 1.2bn", "below 0", "within 540m to 1.2bn" or "above published range"';

/** @throws CredenceError `event-syntax`, `no-published-range` */
export function readEvent(text: string, published: Published | undefined, place?: Place): NamedEvent {
  const words = text.trim().replace(/\s+/g, " ");
  const [, side, range] = /^(above|below|within) (published range)$/.exec(words) ?? [];
  if (range !== undefined) return { event: publishedEvent(side ?? "", published, place), words };
  const [, kind, first = "", second] = /^(above|below|within) (.+?)(?: to (.+))?$/.exec(words) ?? [];
  const [low, high] = [amountOf(first), second === undefined ? undefined : amountOf(second)];
  if (kind === "above" && low !== undefined && second === undefined) return { event: { above: low }, words };
  if (kind === "below" && low !== undefined && second === undefined) return { event: { below: low }, words };
  if (kind === "within" && low !== undefined && high !== undefined && low <= high) {
    return { event: { within: [low, high] }, words };
  }
  throw new CredenceError("event-syntax", `event: must say what happens to the output, got "${text}"`, {
    place,
    remedy: example,
  });
}

function publishedEvent(side: string, published: Published | undefined, place: Place | undefined): Event {
  if (published === undefined) {
    const rule = "event: the study states no published range for the output";
    throw new CredenceError("no-published-range", rule, { place, remedy: example });
  }
  if (side === "within") return { within: [published.low, published.high] };
  return side === "above" ? { above: published.high } : { below: published.low };
}

/** "£1.2bn", "540m", "-3", "1e9". */
function amountOf(text: string): number | undefined {
  const [, sign, digits, suffix = ""] =
    /^([-−]?)[£€$]?(\d+(?:,\d{3})*(?:\.\d+)?(?:e\d+)?) ?(k|m|bn|)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const plain = digits.replace(/,/g, "");
  const value = plain.includes("e") ? Number(plain) : Number(`${plain}${scales[suffix] ?? "e0"}`);
  return sign === "" ? value : -value;
}
