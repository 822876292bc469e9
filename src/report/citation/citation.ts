/** How a run is cited, so that a reader years later obtains the same bits. */
import type { Findings } from "../../summary/result.js";
import { bibtex } from "./bibtex.js";
import { type CslItem, cslJson } from "./cslJson.js";
import { methodsParagraph } from "./methodsParagraph.js";

/** What a paper says of a run, in three forms. */
export interface Citation {
  /** For the methods section: what was varied, how it was drawn, what was found, how to repeat it. */
  readonly paragraph: string;
  /** One BibTeX entry of type `software`. */
  readonly bibtex: string;
  /** The same for reference managers: one item of CSL-JSON. */
  readonly cslJson: CslItem;
}

/**
 * What a paper needs to rest on a run. Source of what is told: CHEERS 2022, items 8, 15, 17, 20, 22 and 24
 * (doi:10.1136/bmj-2021-067975).
 */
export function cite(findings: Findings): Citation {
  return { paragraph: methodsParagraph(findings), bibtex: bibtex(findings), cslJson: cslJson(findings) };
}
