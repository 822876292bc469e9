/** Other threads at the analyses of a run. */
import type { Claims, Sharing } from "../engine/executors/sharing.js";
import type { Threads } from "../engine/executors/threads.js";
import type { SensitivityRequest } from "../sensitivity/index.js";
import type { Posted } from "./analysisWorker.js";

/** Beside this file, or beside the command that it was bundled into. */
const worker = new URL("./analysisWorker.js", import.meta.url).href;

export function analysesAside(threads: Threads, request: SensitivityRequest, names: readonly string[]): Sharing {
  const { kernel: _kernel, normals: _normals, shared: _shared, ...sent } = request;
  const ofOutputs = <T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(values).filter(([id]) => request.outputs.includes(id)));
  const lean = { ...sent, draws: ofOutputs(request.draws), ranks: ofOutputs(request.ranks) };
  const message = (claims: Claims): Posted => ({ request: lean, names, claims });
  return { threads, filename: worker, message };
}
