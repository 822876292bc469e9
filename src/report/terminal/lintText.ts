/** The findings of the lint for a terminal: grouped by assumption, with place, rule and remedy. */
import { counted } from "../../charts/frame/format.js";
import { formatPlace } from "../../errors.js";
import type { LintReport } from "../../lint/lint.js";
import type { Finding } from "../../lint/rule.js";
import { lintRules } from "../../lint/rules.js";
import type { Study } from "../../study/study.js";
import { clip, plainLine, textLines, WIDTH } from "./textTable.js";

/** No trailing newline, no control characters. */
export function lintText(study: Study, { findings, silenced }: LintReport): string {
  const groups = [...grouped(findings)].map(([subject, found]) => group(subject, found));
  return [...groups.flatMap((lines) => [...lines, ""]), summary(study, findings, silenced.length)].join("\n");
}

function grouped(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const subject = finding.subject ?? "";
    groups.set(subject, [...(groups.get(subject) ?? []), finding]);
  }
  return groups;
}

function group(subject: string, findings: readonly Finding[]): readonly string[] {
  const place = formatPlace(findings[0]?.place).replace(/: $/, "");
  const title = [subject === "" ? "The study" : subject, place === "" ? "" : `(${place})`].filter(Boolean).join(" ");
  return [clip(plainLine(title), WIDTH), ...findings.flatMap((finding) => lines(finding, findings[0]))];
}

function lines(finding: Finding, first: Finding | undefined): readonly string[] {
  const { severity, rule, message, remedy, place } = finding;
  const other = formatPlace(place) === formatPlace(first?.place) ? "" : formatPlace(place);
  const head = hanging(`${severity.padEnd(8)}${other}${message} [${rule}]`);
  const mend = remedy === undefined ? [] : textLines(`→ ${remedy}`, WIDTH, INDENT);
  return [...head, ...mend, ...grounds(rule)];
}

/** Reason and citation of what stops a run, which nobody should have to look up. */
function grounds(rule: string): readonly string[] {
  const { stopsRun, reason, citation } = lintRules[rule] ?? {};
  return stopsRun === true ? textLines(`It stops a run. ${reason} (${citation})`, WIDTH, INDENT) : [];
}

const INDENT = " ".repeat(10);

/** Lines that begin with the severity, the rest below the text. */
function hanging(text: string): readonly string[] {
  const [first = "", ...rest] = textLines(text, WIDTH - 10, "");
  const severity = /^\S+ ?/.exec(first)?.[0] ?? "";
  return [`  ${severity.trim().padEnd(8)}${first.slice(severity.length)}`, ...rest.map((line) => `${INDENT}${line}`)];
}

function summary(study: Study, findings: readonly Finding[], silenced: number): string {
  const parts = [
    counted(study.assumptions.length, "assumption"),
    counted(study.formulas.length, "formula"),
    counted(study.outputs.length, "output"),
  ];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const found = [
    ...(errors === 0 ? [] : [counted(errors, "error")]),
    ...(warnings === 0 ? [] : [counted(warnings, "warning")]),
    ...(silenced === 0 ? [] : [`${counted(silenced, "finding")} allowed with a reason`]),
  ];
  return plainLine(`${study.name}: ${parts.join(", ")}; ${found.join(", ") || "nothing to remark"}`);
}
