/** What errors of an output may not know, by its exact moments. */
import type { MomentsOf } from "./drawnMoments.js";

/** What errors of an output that has exact moments may not know. */
export interface Known {
  /** Whether the scenarios of the run meet often enough whatever makes the variance. */
  readonly isMet: boolean;
  /** Whether it rests on something that comes in steps. */
  readonly stepped: boolean;
}

export function knownOf(moments: ReturnType<MomentsOf>, scenarios: number): Known {
  if ("refused" in moments) return { isMet: false, stepped: false };
  return { isMet: moments.isMetIn(scenarios), stepped: moments.stepped };
}
