/** What does where the runs of an analysis hardly meet what makes the variance. */
import { printedCount } from "../../summary/rounding.js";
import { knownMoments } from "../exact/knownMoments.js";
import type { SensitivityRequest } from "../method.js";
import { designSize } from "../netDesign.js";

const NONE = "more scenarios would be needed than sobol takes";

/** @param does whether so many scenarios tell it well enough */
export function remedies(request: SensitivityRequest, output: number, does: (scenarios: number) => boolean): string {
  const size = sizeThat(request, does);
  const found = [
    ...(size === undefined ? [] : [`sobol does with ${printedCount(size)} scenarios or more`]),
    ...(hasExact(request, output) ? ["exact needs none"] : []),
  ];
  return found.join(", and ") || NONE;
}

/** The samples of sobol have a power of two of scenarios, and no more than its runs of the model allow. */
function sizeThat({ plan }: SensitivityRequest, does: (scenarios: number) => boolean): number | undefined {
  const most = designSize(Number.POSITIVE_INFINITY, plan.drivers.length + 2);
  for (let size = 1024; size <= most; size *= 2) if (does(size)) return size;
  return undefined;
}

function hasExact(request: SensitivityRequest, o: number): boolean {
  const output = request.study.outputs.find(({ id }) => id === request.outputs[o]);
  return output !== undefined && !("refused" in knownMoments(request)(output));
}
