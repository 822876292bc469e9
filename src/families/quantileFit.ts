/** Families fitted to quantiles: from which, how well, and why one of them was taken. */
import type { Parameters } from "./distribution.js";

/** Quantiles: x[i] is the value below which p[i] lies. */
export interface Points {
  readonly p: readonly number[];
  readonly x: readonly number[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A family fitted to quantiles. */
export interface QuantileFit {
  readonly family: string;
  readonly parameters: Parameters;
  /** Weighted sum of squared differences of probability. */
  readonly squares: number;
  /** Largest distance between a stated probability and that of the fit. */
  readonly misfit: number;
}

/** Why a family was taken: stated, the best within tolerance, a metalog as none was, the best as no metalog serves. */
export type Reason = "stated" | "best" | "metalog" | "nearest";

/** How quantiles became a distribution. */
export interface Fitted {
  readonly points: Points;
  /** Largest miss of a probability at which a family counts as what was meant. */
  readonly tolerance: number;
  readonly chosen: QuantileFit;
  readonly reason: Reason;
  /** Every family that was fitted, the closest first. */
  readonly fits: readonly QuantileFit[];
}
