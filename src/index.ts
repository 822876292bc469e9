/** All that a notebook or a program needs, from one import. */
export type { Assumption, Correlation, Provenance } from "./assumptions/assumption.js";
export type { Audit } from "./audit/result.js";
export { charts } from "./charts/index.js";
export type { CompareOptions } from "./compare/compared.js";
export type { Comparison } from "./compare/comparison.js";
export { openThreads, type Threads, type Workers, withThreads } from "./engine/executors/threads.js";
export { CredenceError, type Place } from "./errors.js";
export * from "./families/all.js";
export type { Distribution, SimplexDistribution } from "./families/distribution.js";
export type { FamilyFunction, Stated, StatedKeys } from "./families/family.js";
export { type AssumptionSets, loadAssumptions } from "./files/loadAssumptions.js";
export { writeResult } from "./files/resultFolder.js";
export { type LintReport, lint } from "./lint/lint.js";
export type { Finding, LintRule } from "./lint/rule.js";
export { lintRules } from "./lint/rules.js";
export { type Analysed, type AnalysedInHand, type AnalyseOptions, analyse } from "./notebook/analyse.js";
export * from "./notebook/analyses.js";
export type { Analyses } from "./notebook/analysesOf.js";
export { type AuditChoices, audit, auditChances, triangulation } from "./notebook/audit.js";
export type { Figure } from "./notebook/bundle.js";
export { cite } from "./notebook/cite.js";
export { compare } from "./notebook/compare.js";
export { type DecisionInHand, type DecisionOptions, decision } from "./notebook/decision.js";
export { type Asked, type IntervalAnswer, interval, probability } from "./notebook/estimates.js";
export { figure } from "./notebook/figure.js";
export * from "./notebook/figures.js";
export { progress, type TextDisplay } from "./notebook/progress.js";
export { readResult } from "./notebook/readResult.js";
export { type Run, simulate } from "./notebook/run.js";
export { type Saved, type SaveOptions, save } from "./notebook/save.js";
export { show, type TslabDisplay } from "./notebook/show.js";
export {
  defineStudy,
  loadStudy,
  type Override,
  type StudyChoices,
  type StudyInHand,
  study,
  withOverrides,
} from "./notebook/study.js";
export { renderSvg } from "./render/svg.js";
export type { Citation } from "./report/citation/citation.js";
export { summaryJson } from "./report/json/summaryJson.js";
export { terminalSummary } from "./report/terminal/terminal.js";
export { type Preparations, preparations } from "./run/preparations.js";
export type { SimulateOptions } from "./run/simulateOptions.js";
export type { RunChoices } from "./study/runSettings.js";
export type { Study } from "./study/study.js";
export type { Event } from "./summary/event.js";
export { type Interval, intervalOfDraws } from "./summary/interval.js";
export type { Estimate } from "./summary/probability.js";
export type { OutputSummary, RunResult } from "./summary/result.js";
export { version } from "./version.js";
