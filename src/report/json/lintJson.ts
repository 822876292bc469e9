/** The findings of the lint as one plain document, for programs. */
import type { LintReport } from "../../lint/lint.js";
import type { Finding } from "../../lint/rule.js";
import { lintRules } from "../../lint/rules.js";

/**
 * `{ study, errors, warnings, findings: […], silenced: [… with reason], rules: { … } }`; each finding with rule,
 * severity and place; under `rules` the reason and the citation of each rule that found something.
 */
export function lintJson(study: string, { findings, silenced }: LintReport): object {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    study,
    errors,
    warnings: findings.length - errors,
    findings: findings.map(plain),
    silenced: silenced.map(({ why, ...finding }) => ({ ...plain(finding), reason: why })),
    rules: Object.fromEntries([...findings, ...silenced].map(({ rule }) => [rule, groundsOf(rule)])),
  };
}

function groundsOf(name: string): object {
  const { severity, reason, citation, stopsRun = false } = lintRules[name] ?? {};
  return { severity, reason, citation, stopsRun };
}

function plain({ rule, severity, subject, place, message, remedy }: Finding): object {
  return { rule, severity, assumption: subject, message, remedy, ...place };
}
