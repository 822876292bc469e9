/** The audit as one JSON document. */
import type { Audit } from "../../audit/result.js";
import { auditParagraph } from "./paragraph.js";

/** Everything but the study itself, which the run definition holds. */
export function auditJson(audit: Audit): Readonly<Record<string, unknown>> {
  const { study, ...found } = audit;
  return {
    study: study.name,
    preset: study.preset,
    perspective: study.perspective,
    paragraph: auditParagraph(audit),
    ...found,
  };
}
