/** Distribution functions and densities of gamma and beta in WebAssembly: one module with all that they call. */
import type { Code } from "../../wasm/code.js";
import { control } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { tableAt } from "../octaves/shapeMemory.js";
import * as beta from "./laneBetaTail.js";
import * as gamma from "./laneGammaTail.js";
import { laneLogarithm } from "./laneLogarithm.js";
import { type Call, deviance, exponential, mills, uniformTail } from "./laneSpecial.js";

/** Each under the name that it is called by. */
const makers: Readonly<Record<string, (call: Call) => Definition>> = {
  logarithm: () => laneLogarithm(tableAt.logarithm, tableAt.scratch),
  exponential,
  deviance,
  mills,
  uniformTail,
  gammaKernel: gamma.gammaKernel,
  lowerSeries: gamma.lowerSeries,
  upperFraction: gamma.upperFraction,
  gammaCdf: gamma.gammaCdf,
  gammaDensity: gamma.gammaDensity,
  productError: beta.productError,
  excessAt: beta.excessAt,
  betaPoint: beta.betaPoint,
  fraction: beta.fraction,
  leftTail: beta.leftTail,
  betaCdf: beta.betaCdf,
  betaDensity: beta.betaDensity,
};

/** @param first the index of the first of them */
export function laneDistributions(first: number): readonly Definition[] {
  const names = Object.keys(makers);
  const call: Call = (name: string, ...operands: Code[]) => control.call(first + names.indexOf(name), ...operands);
  return Object.values(makers).map((make) => make(call));
}
