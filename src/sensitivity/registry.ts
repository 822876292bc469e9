/**
 * The sensitivity methods, in the order of reports. To add one: its file, and its name here. Exported one by one, so that the
 * rows that their files declare reach whoever imports any of this.
 */
import { cases } from "./cases.js";
import { derivatives } from "./derivatives.js";
import { exact } from "./exact.js";
import { filtering } from "./filtering.js";
import { firstOrder } from "./firstOrder.js";
import type { SensitivityMethod } from "./method.js";
import { momentIndependent } from "./momentIndependent.js";
import { morris } from "./morris.js";
import { morrisRadial } from "./morrisRadial.js";
import { oneWay } from "./oneWay.js";
import { polynomialChaos } from "./polynomialChaos.js";
import { rank } from "./rank.js";
import { rankRegression } from "./rankRegression.js";
import { regression } from "./regression.js";
import { scatter } from "./scatter.js";
import { secondOrder } from "./secondOrder.js";
import { shapley } from "./shapley.js";
import { sobol } from "./sobol.js";
import { spider } from "./spider.js";
import { threshold } from "./threshold.js";
import { twoWay } from "./twoWay.js";

export const sensitivityMethods: readonly SensitivityMethod[] = [
  oneWay,
  spider,
  twoWay,
  cases,
  threshold,
  rank,
  exact,
  sobol,
  secondOrder,
  polynomialChaos,
  shapley,
  morris,
  morrisRadial,
  derivatives,
  firstOrder,
  momentIndependent,
  regression,
  rankRegression,
  scatter,
  filtering,
];

export {
  cases,
  derivatives,
  exact,
  filtering,
  firstOrder,
  momentIndependent,
  morris,
  morrisRadial,
  oneWay,
  polynomialChaos,
  rank,
  rankRegression,
  regression,
  scatter,
  secondOrder,
  shapley,
  sobol,
  spider,
  threshold,
  twoWay,
};
