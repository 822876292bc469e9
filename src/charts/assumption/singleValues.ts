/** The single values of a discrete distribution. */
import type { Distribution } from "../../families/distribution.js";
import { families } from "../../families/index.js";

/** Most single values that are drawn each by itself. */
const mostValues = 60;

/** Those within a range; undefined where they are too many to be told apart. */
export function singleValues(
  { family, parameters }: Distribution,
  [low, high]: readonly [number, number],
): readonly number[] | undefined {
  const inside = families[family]?.atoms?.(parameters)?.filter((value) => value >= low && value <= high);
  const first = Math.max(0, Math.floor(low));
  const whole = high - first > mostValues ? undefined : Array.from({ length: high - first + 1 }, (_, i) => first + i);
  const values = inside ?? whole;
  return values === undefined || values.length > mostValues ? undefined : values;
}
