/** How the audit names amounts, assumptions and variants. */
import type { Audit } from "../../audit/result.js";
import { auditScale } from "../../charts/auditScale.js";
import { findAssumption, parameterText, rowLetter, rowName } from "../../charts/frame/assumptionText.js";
import { precise } from "../../charts/frame/format.js";
import { amount, scaleFor } from "../../charts/frame/scale.js";
import { perspectiveSetting } from "../../study/perspective.js";
import type { Estimate } from "../../summary/probability.js";
import { printAmount, printShare } from "../words/printed.js";

/** What the audited output is called. */
export function labelOf({ study, output }: Audit): string {
  return study.outputs.find(({ id }) => id === output)?.label ?? output;
}

/** "£540m". */
export function money(audit: Audit, value: number): string {
  return amount(auditScale(audit), value);
}

/** "£827.4m (£0.3m)". */
export function moneyWithError(audit: Audit, { value, standardError }: Estimate): string {
  const printed = printAmount(auditScale(audit), value, standardError);
  return `${printed.value} (${printed.error})`;
}

/** "95.1% (0.1%)". */
export function shareWithError({ value, standardError }: Estimate): string {
  const printed = printShare(value, standardError);
  return `${printed.value} (${printed.error})`;
}

/** "Length of stay [A]": an assumption by its label, with the letter of its provenance. */
export function letteredName(audit: Audit, assumption: string): string {
  return `${rowName(audit.study, assumption)}${rowLetter(audit.study, assumption)}`;
}

/** A value of an assumption, or how many times its base case it is. */
export function valueText({ study }: Audit, assumption: string, value: number, multiple: boolean): string {
  if (multiple) return `× ${precise(value)}`;
  const found = findAssumption(study, assumption);
  return parameterText(study, found?.unit, value);
}

/** The same without what it is per, for tables. */
export function bareText({ study }: Audit, assumption: string, value: number, multiple: boolean): string {
  const found = findAssumption(study, assumption);
  const scale = scaleFor(study, multiple ? undefined : found?.unit, value);
  return `${multiple ? "× " : ""}${scale.money ? amount(scale, value) : precise(value)}`;
}

/** That the range is of one perspective, where the audit shows others beside it. */
export function perspectiveSentence({ study, chances, variants }: Audit): string | undefined {
  const stated = perspectiveSetting(study.settings)?.published;
  const other = [chances, ...variants].some(({ perspective }) => perspective !== stated);
  if (stated === undefined || !other) return undefined;
  return `The published range is of the perspective ${stated}: shares under any other perspective show where its cash lies on the same scale, and are no comparison with what was published.`;
}
