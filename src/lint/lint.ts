/** Remarks on a study that runs, yet is not fit to be published: what a reviewer would ask for. */

import type { Allowance } from "../assumptions/allowance.js";
import { lazily } from "../lazily.js";
import { refuseOther } from "../schema/given.js";
import { aStudy } from "../study/given.js";
import type { Study } from "../study/study.js";
import { influenceOf } from "./influence.js";
import type { Finding, LintContext, LintRule } from "./rule.js";
import { unusedSilence } from "./rules/unusedSilence.js";
import { lintRules } from "./rules.js";

/** A finding that the study allows, with the reason that it gives. */
export interface Silenced extends Finding {
  readonly why: string;
}

/** What the rules found in a study, and what the study allows itself with a reason. */
export interface LintReport {
  /** Errors and warnings, by assumption in the order of the study; those of the study as a whole first. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
}

/**
 * Every rule of the lint held against a study. Nothing is sampled but, where something is divided by a formula, a thousand
 * scenarios of that.
 * @example lint(loadStudy("runs/catheter-dressings.yaml")).findings.filter(({ severity }) => severity === "error")
 */
export function lint(study: Study): LintReport {
  refuseOther("lint", study, aStudy);
  const rules = Object.values(lintRules);
  const context: LintContext = { study, names: Object.keys(lintRules), influence: lazily(() => influenceOf(study)) };
  const used = new Set<Allowance>();
  const found = rules.flatMap((rule) => rule.find(context).map((remark) => findingOf(rule, remark)));
  const judged = found.map((finding) => ({ finding, allowance: allowanceFor(finding, study) }));
  for (const { allowance } of judged) if (allowance !== undefined) used.add(allowance);
  const silenced = judged.flatMap(({ finding, allowance }) =>
    allowance === undefined ? [] : [{ ...finding, why: allowance.reason }],
  );
  const left = judged.flatMap(({ finding, allowance }) => (allowance === undefined ? [finding] : []));
  return { findings: inOrder([...left, ...unusedSilences(study, used)], study), silenced };
}

function findingOf({ name, severity }: LintRule, remark: Omit<Finding, "rule" | "severity">): Finding {
  return { rule: name, severity, ...remark };
}

/**
 * The reason given for a finding: by the assumption itself, else by the study. A silence without reason is none, and what
 * stops a run has none.
 */
function allowanceFor({ rule, subject }: Finding, study: Study): Allowance | undefined {
  if (lintRules[rule]?.stopsRun === true) return undefined;
  const own = study.assumptions.find(({ id }) => id === subject)?.allow ?? [];
  return [...own, ...(study.allow ?? [])].find((allowance) => allowance.rule === rule && allowance.reason !== "");
}

function unusedSilences(study: Study, used: ReadonlySet<Allowance>): readonly Finding[] {
  const owners = [{ id: undefined, allow: study.allow }, ...study.assumptions];
  return owners.flatMap(({ id, allow = [] }) =>
    allow
      .filter((allowance) => allowance.reason !== "" && allowance.rule in lintRules && !used.has(allowance))
      .map(({ rule, place }) =>
        findingOf(unusedSilence, {
          subject: id,
          place,
          message: `allows ${rule}, which ${lintRules[rule]?.stopsRun === true ? "stops a run whatever is allowed" : "finds nothing here"}`,
          remedy: "take the silence out",
        }),
      ),
  );
}

function inOrder(findings: readonly Finding[], study: Study): readonly Finding[] {
  const at = new Map(study.assumptions.map(({ id }, i) => [id, i]));
  const rank = ({ subject, severity }: Finding): number =>
    2 * (subject === undefined ? -1 : (at.get(subject) ?? at.size)) + Number(severity === "warning");
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
