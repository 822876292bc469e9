/** What a worker thread runs to help with the analyses of a run: see `shareOut`. */
import type { Claims } from "../engine/executors/sharing.js";
import { answerClaimed, type SensitivityRequest } from "../sensitivity/index.js";
import { normalsByName } from "../sensitivity/rankChance/normals.js";

/** A request as it is sent: without what would be made anew in each thread. */
export interface Posted {
  readonly request: Omit<SensitivityRequest, "kernel" | "normals" | "shared">;
  readonly names: readonly string[];
  readonly claims: Claims;
}

export default function work({ request, names, claims }: Posted): Promise<unknown> {
  return answerClaimed({ ...request, kernel: request.plan, normals: normalsByName() }, names, claims);
}
