/** A run as one item of CSL-JSON, which Zotero, Mendeley and pandoc read. */
import type { Findings } from "../../summary/result.js";
import type { Release } from "../../version.js";
import { referenceOf } from "./reference.js";

export interface CslItem {
  readonly id: string;
  readonly type: "software";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly version: string;
  readonly note: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
}

export function cslJson(findings: Findings, by?: Release): CslItem {
  const { key, title, author, version, note, issued, url } = referenceOf(findings, by);
  return {
    id: key,
    type: "software",
    title,
    author: [{ literal: author }],
    ...(issued === undefined ? {} : { issued: { "date-parts": [issued] } }),
    version,
    ...(url === undefined ? {} : { URL: url }),
    note,
  };
}
