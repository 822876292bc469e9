/** A set of values with a name. */
import type { Point } from "../../engine/evaluate.js";

export interface Case {
  readonly name: string;
  readonly point: Point;
  /** What each assumption that it names is set to. */
  readonly values: Readonly<Record<string, number>>;
}
