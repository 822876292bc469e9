/** The charts that notebooks draw most, each by its own name. All others: `figure(run, "name of the chart")`. */
import type { RunResult } from "../summary/result.js";
import type { Figure } from "./bundle.js";
import { figure } from "./figure.js";

/**
 * How the output is distributed over all scenarios, with its central interval and any published figures.
 * @example await show(distribution(run))
 */
export const distribution = (run: RunResult, output?: string): Figure => figure(run, "distribution", output);

/**
 * One assumption at a time over its central interval, all others at their base case: the widest swing on top.
 * @example await show(tornado(run))
 */
export const tornado = (run: RunResult, output?: string): Figure => figure(run, "tornado", output);

/**
 * Spearman rank correlations of the assumptions with the output, strongest on top.
 * @example await show(rankTornado(run))
 */
export const rankTornado = (run: RunResult, output?: string): Figure => figure(run, "rank-tornado", output);

/** How probable it is that the output reaches each amount. @example await show(exceedance(run, "national.total")) */
export const exceedance = (run: RunResult, output?: string): Figure => figure(run, "exceedance", output);
