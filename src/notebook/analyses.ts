/** Every sensitivity analysis by a name of its own: `twoWay(run, { with: { of: ["days", "ratio"] } })`, `run.twoWay()`. */
// The files of the methods declare the rows of their answers; imported so that types reach whoever imports this package.
import "../sensitivity/cases.js";
import "../sensitivity/derivatives.js";
import "../sensitivity/exact.js";
import "../sensitivity/filtering.js";
import "../sensitivity/firstOrder.js";
import "../sensitivity/momentIndependent.js";
import "../sensitivity/morris.js";
import "../sensitivity/morrisRadial.js";
import "../sensitivity/oneWay.js";
import "../sensitivity/polynomialChaos.js";
import "../sensitivity/rank.js";
import "../sensitivity/rankRegression.js";
import "../sensitivity/regression.js";
import "../sensitivity/scatter.js";
import "../sensitivity/secondOrder.js";
import "../sensitivity/shapley.js";
import "../sensitivity/sobol.js";
import "../sensitivity/spider.js";
import "../sensitivity/threshold.js";
import "../sensitivity/twoWay.js";
import type { Study } from "../study/study.js";
import type { RunResult, Sensitivity } from "../summary/result.js";
import { type AnalysedInHand, type AnalyseOptions, analyse } from "./analyse.js";

const named =
  <Name extends keyof Sensitivity>(name: Name) =>
  (of: RunResult | Study, options?: AnalyseOptions): Promise<AnalysedInHand<Name>> =>
    analyse(of, name, options);

/** One assumption at a time over its range. Options: `from`, `to`, `bounds`. */
export const oneWay = named("one-way");
/** The result along the range of each assumption. */
export const spider = named("spider");
/** Two assumptions over a grid, with the break-even. Options: `of`. */
export const twoWay = named("two-way");
/** Several assumptions set at once. Options: `of`. */
export const cases = named("cases");
/** Switching values: where an assumption alone brings the result to 0. */
export const threshold = named("threshold");
/** Spearman rank correlations. */
export const rank = named("rank");
/** Shares of the variance in closed form, where the formulas allow. */
export const exactShares = named("exact");
/** Sobol' indices of first and total order. */
export const sobol = named("sobol");
/** Interactions of pairs. */
export const secondOrder = named("second-order");
/** Shapley effects, for dependent assumptions too. */
export const shapley = named("shapley");
/** Shares of the variance from a polynomial of few runs. */
export const polynomialChaos = named("polynomial-chaos");
/** Elementary effects. */
export const morris = named("morris");
/** Elementary effects around random places. */
export const morrisRadial = named("morris-radial");
/** Derivative-based indices, and the bound that they set to the total index. */
export const derivatives = named("derivatives");
/** First-order indices from the run's own scenarios. */
export const firstOrder = named("first-order");
/** Borgonovo's delta, PAWN, Cramér–von Mises: what moves the whole distribution. */
export const momentIndependent = named("moment-independent");
/** Pearson correlation, SRC, PCC. */
export const regression = named("regression");
/** Spearman correlation, SRRC, PRCC. */
export const rankRegression = named("rank-regression");
/** The scenarios against each assumption, with the mean result along it. Options: `of`. */
export const scatter = named("scatter");
/** What the scenarios of an event have in common. Options: `event`. */
export const filtering = named("filtering");
