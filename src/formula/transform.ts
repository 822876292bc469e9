/** Functions of one assumption that an output may be a straight line in. One record each; all rise or fall throughout. */
import { exp } from "../numerics/special/exponential.js";
import { log } from "../numerics/special/logarithm.js";

/** A monotone function, with what is needed to move along it. */
export interface Transform {
  readonly value: (x: number) => number;
  /** The x that has this value, held inside the possible values of `value`. */
  readonly inverse: (value: number) => number;
  /** The derivative of `value`. */
  readonly slope: (x: number) => number;
  /** Where it is defined and monotone: x above 0, or all x. */
  readonly positive: boolean;
  readonly rises: boolean;
}

/** By the name that the reader of formulas gives them (`affine.ts`). */
export const transforms = {
  identity: { value: (x) => x, inverse: (v) => v, slope: () => 1, positive: false, rises: true },
  reciprocal: {
    value: (x) => 1 / x,
    inverse: (v) => (v > 0 ? 1 / v : Number.MAX_VALUE),
    slope: (x) => -1 / (x * x),
    positive: true,
    rises: false,
  },
  log: { value: log, inverse: exp, slope: (x) => 1 / x, positive: true, rises: true },
  exp: { value: exp, inverse: (v) => (v > 0 ? log(v) : -Number.MAX_VALUE), slope: exp, positive: false, rises: true },
  sqrt: {
    value: (x) => Math.sqrt(x),
    inverse: (v) => (v > 0 ? v * v : 0),
    slope: (x) => 0.5 / Math.sqrt(x),
    positive: true,
    rises: true,
  },
} satisfies Readonly<Record<string, Transform>>;

/** One of `transforms`. */
export type TransformName = keyof typeof transforms;
