/** Judgement or calibration that moves the headline. */
import type { Provenance } from "../../assumptions/assumption.js";
import { percent } from "../percent.js";
import { type LintRule, ofEach } from "../rule.js";

/** Share of the squared swings from which an assumption drives the headline. */
const least = 0.1;

const words: Partial<Readonly<Record<Provenance, string>>> = {
  calibrated: "was worked back from the answer",
  assumed: "is judgement",
  unverified: "is recollection",
};

export const driverWithoutEvidence: LintRule = {
  name: "driver-without-evidence",
  severity: "warning",
  reason:
    "Where what matters most to the answer is assumed or calibrated, the answer is an assumption too: a reader must be told, and the next pound of research belongs there. Measured by one-way swings at the base case.",
  citation: "HM Treasury 2015, The Aqua Book: guidance on producing quality analysis, ch. 7",
  find: ofEach(({ id, provenance, uncertainty }, { influence, study }) => {
    const why = provenance === undefined ? undefined : words[provenance];
    if (why === undefined || uncertainty === undefined) return undefined;
    const share = influence().get(id) ?? 0;
    if (share < least) return undefined;
    const headline = study.outputs[0]?.id ?? "the headline";
    return {
      message: `${why}, and makes ${percent(share)} of the squared swings of ${headline}`,
      remedy: "find evidence for it, or allow it with the reason",
    };
  }),
};
