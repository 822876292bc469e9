/** A run as one item of CSL-JSON, which Zotero, Mendeley and pandoc read. */
import type { Findings } from "../../summary/result.js";
import { referenceOf } from "./reference.js";

export interface CslItem {
  readonly id: string;
  readonly type: "software";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly version: string;
  readonly note: string;
}

export function cslJson(findings: Findings): CslItem {
  const { key, title, author, version, note } = referenceOf(findings);
  return { id: key, type: "software", title, author: [{ literal: author }], version, note };
}
