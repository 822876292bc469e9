/** Other threads at the analyses of a run. */
import type { Claims, Sharing } from "../engine/executors/sharing.js";
import type { Threads } from "../engine/executors/threads.js";
import type { SensitivityRequest } from "../sensitivity/index.js";
import { LOAD, type Posted } from "./posted.js";

/** Beside this file, or beside the command that it was bundled into. */
const worker = new URL("./analysisWorker.cjs", import.meta.url).href;

/** Lets other threads start and load what analyses are made of, so that they are ready when the run has ended. */
export function readyAside(threads: Threads): void {
  if (threads.most === 1) return;
  const loaded = threads
    .pool()
    .then(({ ask, size }) => Promise.all(Array.from({ length: size }, () => ask(worker, LOAD))));
  // A thread that cannot is no help later either.
  loaded.catch(() => undefined);
}

/** @param atOnce they are ready, or soon will be */
export function analysesAside(
  threads: Threads,
  request: SensitivityRequest,
  names: readonly string[],
  atOnce: boolean,
): Sharing {
  const { kernel: _kernel, moments: _moments, normals: _normals, shared: _shared, ...sent } = request;
  const ofOutputs = <T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(values).filter(([id]) => request.outputs.includes(id)));
  const lean = { ...sent, draws: ofOutputs(request.draws), ranks: ofOutputs(request.ranks) };
  const message = (claims: Claims): Posted => ({ request: lean, names, claims });
  return { threads, filename: worker, message, ...(atOnce ? { after: 0 } : {}) };
}
