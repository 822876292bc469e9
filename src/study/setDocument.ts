/** The keys of a file of assumptions. */
import { record } from "../schema/record.js";
import { documented, oneOrMore, text } from "../schema/shape.js";
import { currencyCode } from "./currencyCode.js";
import { sharedKeys } from "./documentParts.js";

/** A file of assumptions that studies share. */
export const setShape = record(
  {
    "assumption-set": documented(text, "Title of the set"),
    currency: documented(currencyCode, "ISO code of the money that units name"),
    "price-year": documented(text, "Price year of all money values without one of their own"),
    "inflate-to": documented(text, "Price year that the set's money is brought to by the shipped index of NHS prices"),
    note: documented(oneOrMore(text), "What a reader should know"),
    ...sharedKeys,
  },
  ["assumption-set", "assumptions"],
);
