/** All that a notebook or a program needs, from one import. */
export type { Assumption, Correlation, Provenance } from "./assumptions/assumption.js";
export { charts } from "./charts/index.js";
export { CredenceError, type Place } from "./errors.js";
export * from "./families/all.js";
export type { Distribution, SimplexDistribution } from "./families/distribution.js";
export type { FamilyFunction, Stated, StatedKeys } from "./families/family.js";
export { defineStudy, loadStudy } from "./files/loadStudy.js";
export { readResult } from "./files/readResult.js";
export { writeResult } from "./files/resultFolder.js";
export { renderSvg } from "./render/svg.js";
export { summaryJson } from "./report/summaryJson.js";
export { terminalSummary } from "./report/terminal.js";
export { type SimulateOptions, simulate } from "./run/simulate.js";
export { lint } from "./study/lint.js";
export type { Study } from "./study/study.js";
export { intervalOfDraws } from "./summary/interval.js";
export type { OneWayRow, OutputSummary, RankRow, RunResult } from "./summary/result.js";
export { version } from "./version.js";
