/** The audit of a published range in a notebook, and its two charts. */

import { audit as auditPlain } from "../audit/audit.js";
import type { Audit } from "../audit/result.js";
import { auditChancesCaption, auditChancesSpec } from "../charts/auditChances.js";
import { triangulationCaption, triangulationSpec } from "../charts/triangulation.js";
import { auditTerminal } from "../report/audit/auditText.js";
import { interruptible } from "../run/interruptible.js";
import { has, type Kind, refuseOther } from "../schema/given.js";
import { type Names, refuseUnknownOptions } from "../schema/knownOptions.js";
import { aStudy } from "../study/given.js";
import { seedText } from "../study/seedText.js";
import type { Study } from "../study/study.js";
import type { Figure } from "./bundle.js";
import { figureInHand } from "./figure.js";
import { readable } from "./readable.js";

/** What an audit compares, and how many scenarios it draws. */
export interface AuditChoices {
  /** The study under other presets and perspectives. */
  readonly variants?: readonly Study[] | undefined;
  /** Studies whose headlines stand on the same axis. */
  readonly beside?: readonly Study[] | undefined;
  /** Of the study itself: what its run says unless stated. */
  readonly scenarios?: number | undefined;
  /** Of each variant and each study beside it: 8,192 unless stated. */
  readonly variantScenarios?: number | undefined;
  readonly seed?: string | number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const choiceNames: Names<AuditChoices> = {
  variants: true,
  beside: true,
  scenarios: true,
  variantScenarios: true,
  seed: true,
  signal: true,
};

/**
 * What a published range takes: the most probable assumptions that give each end, what is true where the upper one is
 * passed, how probable it is under each variant. Printed in a cell, it is a paragraph to be published and its tables.
 * @throws CredenceError `no-published-range`, `unknown-option`, `interrupted`, and what runs throw
 * @example await audit(study("claim-to-cash"), { scenarios: 4096 })
 */
export async function audit(study: Study, choices: AuditChoices = {}): Promise<Audit> {
  refuseOther("audit", study, aStudy);
  refuseUnknownOptions("audit", choices, choiceNames);
  const { variants = [], beside, scenarios = study.run.scenarios, variantScenarios: chanceScenarios } = choices;
  const run = { seed: seedText(choices.seed ?? study.run.seed), scenarios, chanceScenarios, beside };
  const found = await interruptible((signal) => auditPlain(study, variants, { ...run, signal }), choices.signal);
  return readable(found, { text: () => auditTerminal(found) });
}

const anAudit: Kind = {
  name: "an audit",
  remedy: 'make one with await audit(study("claim-to-cash"))',
  is: (thing) => has(thing, "study", "chances"),
};

/**
 * How probable the published range is under each variant of an audit: a bar a variant.
 * @example await show(auditChances(await audit(study("claim-to-cash"))))
 */
export function auditChances(audit: Audit): Figure {
  refuseOther("auditChances", audit, anAudit);
  const title = "How probable the published range is";
  return figureInHand({ title, caption: auditChancesCaption(audit), spec: auditChancesSpec(audit) });
}

/**
 * The claim, the model under each variant, and other evidence on one axis.
 * @example await show(triangulation(await audit(study("claim-to-cash"))))
 */
export function triangulation(audit: Audit): Figure {
  refuseOther("triangulation", audit, anAudit);
  const title = "The claim, the model and other evidence on one axis";
  return figureInHand({ title, caption: triangulationCaption(audit), spec: triangulationSpec(audit) });
}
