/** Every sensitivity analysis by a name of its own: `twoWay(run, { with: { of: ["days", "ratio"] } })`, `run.twoWay()`. */
// The files of the methods declare the rows of their answers; the registry brings them to whoever imports this package.
import "../sensitivity/registry.js";
import type { Study } from "../study/study.js";
import type { RunResult, Sensitivity } from "../summary/result.js";
import { type AnalysedInHand, type AnalyseOptions, analyse } from "./analyse.js";

const named =
  <Name extends keyof Sensitivity>(name: Name) =>
  (of: RunResult | Study, options?: AnalyseOptions): Promise<AnalysedInHand<Name>> =>
    analyse(of, name, options);

/**
 * One assumption at a time over its range. Options: `from`, `to`, `bounds`.
 * @example await oneWay(await simulate(study("catheter-dressings")), { with: { from: "10 %", to: "90 %" } })
 */
export const oneWay = named("one-way");
/** The result along the range of each assumption. @example await spider(await simulate(study("catheter-dressings"))) */
export const spider = named("spider");
/**
 * Two assumptions over a grid, with the break-even. Options: `of`.
 * @example await twoWay(await simulate(study("catheter-dressings")), { with: { of: ["catheter_days", "crbsi_hazard_ratio"] } })
 */
export const twoWay = named("two-way");
/**
 * Several assumptions set at once. Options: `of`.
 * @example await cases(await simulate(study("catheter-dressings")), { with: { of: { "short stays": { catheter_days: 4 } } } })
 */
export const cases = named("cases");
/**
 * Switching values: where an assumption alone brings the result to 0.
 * @example await threshold(await simulate(study("catheter-dressings")))
 */
export const threshold = named("threshold");
/** Spearman rank correlations. @example await rank(await simulate(study("catheter-dressings"))) */
export const rank = named("rank");
/**
 * Shares of the variance in closed form, where the formulas allow.
 * @example await exactShares(await simulate(study("catheter-dressings")))
 */
export const exactShares = named("exact");
/** Sobol' indices of first and total order. @example await sobol(await simulate(study("catheter-dressings"))) */
export const sobol = named("sobol");
/** Interactions of pairs. @example await secondOrder(await simulate(study("catheter-dressings"))) */
export const secondOrder = named("second-order");
/**
 * Shapley effects, for dependent assumptions too.
 * @example await shapley(await simulate(study("catheter-dressings")))
 */
export const shapley = named("shapley");
/**
 * Shares of the variance from a polynomial of few runs.
 * @example await polynomialChaos(await simulate(study("catheter-dressings")))
 */
export const polynomialChaos = named("polynomial-chaos");
/** Elementary effects. @example await morris(await simulate(study("catheter-dressings"))) */
export const morris = named("morris");
/** Elementary effects around random places. @example await morrisRadial(await simulate(study("catheter-dressings"))) */
export const morrisRadial = named("morris-radial");
/**
 * Derivative-based indices, and the bound that they set to the total index.
 * @example await derivatives(await simulate(study("catheter-dressings")))
 */
export const derivatives = named("derivatives");
/**
 * First-order indices from the run's own scenarios.
 * @example await firstOrder(await simulate(study("catheter-dressings")))
 */
export const firstOrder = named("first-order");
/**
 * Borgonovo's delta, PAWN, Cramér–von Mises: what moves the whole distribution.
 * @example await momentIndependent(await simulate(study("catheter-dressings")))
 */
export const momentIndependent = named("moment-independent");
/** Pearson correlation, SRC, PCC. @example await regression(await simulate(study("catheter-dressings"))) */
export const regression = named("regression");
/** Spearman correlation, SRRC, PRCC. @example await rankRegression(await simulate(study("catheter-dressings"))) */
export const rankRegression = named("rank-regression");
/**
 * The scenarios against each assumption, with the mean result along it. Options: `of`.
 * @example await scatter(await simulate(study("catheter-dressings")), { with: { of: ["catheter_days"] } })
 */
export const scatter = named("scatter");
/**
 * What the scenarios of an event have in common. Options: `event`.
 * @example await filtering(await simulate(study("catheter-dressings")), { with: { event: "above 100" } })
 */
export const filtering = named("filtering");
