/** What a thread that helps with analyses is told. */
import type { Claims } from "../engine/executors/sharing.js";
import type { SensitivityRequest } from "../sensitivity/index.js";

/** A request as it is sent: without what would be made anew in each thread. */
export interface Posted {
  readonly request: Omit<SensitivityRequest, "kernel" | "normals" | "shared">;
  readonly names: readonly string[];
  readonly claims: Claims;
}

/** To be ready: a thread that has answered this has loaded all that it needs. */
export const LOAD = "load";
