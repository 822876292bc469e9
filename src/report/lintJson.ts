/** The findings of the lint as one plain document, for programs. */
import type { LintReport } from "../lint/lint.js";
import type { Finding } from "../lint/rule.js";

/** `{ study, errors, warnings, findings: […], silenced: [… with reason] }`; each finding with rule, severity and place. */
export function lintJson(study: string, { findings, silenced }: LintReport): object {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    study,
    errors,
    warnings: findings.length - errors,
    findings: findings.map(plain),
    silenced: silenced.map(({ why, ...finding }) => ({ ...plain(finding), reason: why })),
  };
}

function plain({ rule, severity, subject, place, message, remedy }: Finding): object {
  return { rule, severity, assumption: subject, message, remedy, ...place };
}
