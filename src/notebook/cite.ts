/** How a run is cited, in a notebook. */

import { type Citation, cite as citePlain } from "../report/citation/citation.js";
import { textLines, WIDTH } from "../report/terminal/textTable.js";
import { refuseOther } from "../schema/given.js";
import { aRun } from "../summary/given.js";
import type { Findings } from "../summary/result.js";
import { readable } from "./readable.js";

/**
 * What a paper needs to rest on a run: a methods paragraph and two forms of reference, naming version, study hash,
 * result hash, seed, scenarios and sampler. Takes the result of `simulate`, or what `readResult` gives of a folder; prints
 * as its paragraph.
 * Source of what is told: CHEERS 2022, items 8, 15, 17, 20, 22 and 24 (doi:10.1136/bmj-2021-067975).
 * @example cite(run).bibtex
 */
export function cite(findings: Findings): Citation {
  refuseOther("cite", findings, aRun);
  const citation = citePlain(findings);
  return readable(citation, { text: () => textLines(citation.paragraph, WIDTH, "").join("\n") });
}
