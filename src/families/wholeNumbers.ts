/** The values of distributions of whole numbers, listed. */
import type { Distribution } from "./distribution.js";

/** Beyond this many values a list takes longer to make than it saves. */
export const mostValues = 131072;

/** No uniform is nearer to 0 or 1, so values further out are never drawn. */
const remotest = 5.551115123125783e-17;

/** The smallest and the largest value that is ever drawn. */
export function drawnEnds({ quantile }: Distribution): readonly [number, number] {
  return [quantile(remotest, "lower"), quantile(remotest, "upper")];
}

/** All from the first to the last; undefined where there are too many. */
export function wholeNumbers([first, last]: readonly [number, number]): readonly number[] | undefined {
  if (last - first >= mostValues) return undefined;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
