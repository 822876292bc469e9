/** Threads that runs are computed in, this one among them: their pool is started when a run first has use for it. */
import { CredenceError } from "../../errors.js";
import { has, said } from "../../schema/given.js";
import { availableWorkers } from "./machine.js";
import type { Pool } from "./pool.js";

/** Opened by `openThreads` or `withThreads`, and given to any number of runs as `workers`. */
export interface Threads {
  /** How many may compute at once. */
  readonly most: number;
  /** Whether that many are wanted whatever the work, or only where they pay. */
  readonly wanted: "all" | "paying";
  /** Starts the pool where it is wanted whatever the work, unless a run is too short for that. */
  ready(scenarios: number): Promise<void>;
  /** Whether the pool stands already. */
  readonly started: boolean;
  /** The pool of all threads but this one, started if need be. For executors. */
  pool(): Promise<Pool>;
  /** Ends the threads; runs that are using them fail with `threads-closed`. A later run would start others. */
  close(): Promise<void>;
}

/** How many threads: those that pay, so many, or threads that somebody else has opened. */
export type Workers = "auto" | number | Threads;

/** This thread has done as many before others could help. */
export const SHORT = 16_384;

/** Threads need the built worker.cjs: run from source, as unit tests are, everything stays here. */
const built = !import.meta.url.endsWith(".ts");

/**
 * Threads that outlive a run: whoever opens them closes them. Runs that follow one another need not start theirs anew.
 * `withThreads` closes them by itself.
 * @param workers "auto": as many as this machine runs at once, used where they pay.
 * @throws CredenceError `workers-out-of-range`.
 * @example
 * const threads = openThreads(2);
 * const run = await simulate(loadStudy("runs/hospital-care-at-home.yaml"), { scenarios: 20_000, workers: threads });
 * await threads.close();
 */
export function openThreads(workers: "auto" | number = "auto"): Threads {
  return threadsOf(workers);
}

/** @param filename What workers run, for tests that let them die. */
export function threadsOf(workers: "auto" | number, filename?: string): Threads {
  refuseBadWorkers(workers);
  let pool: Promise<Pool> | undefined;
  let closed: Promise<unknown> | undefined;
  const most = workers === "auto" ? (built ? availableWorkers() : 1) : workers;
  const started = (): Promise<Pool> => {
    pool ??= import("./pool.js").then(({ openPool }) => openPool(most - 1, filename));
    return pool;
  };
  return {
    most,
    wanted: workers === "auto" ? "paying" : "all",
    get started() {
      return pool !== undefined;
    },
    async ready(scenarios) {
      if (workers !== "auto" && most > 1 && scenarios > SHORT) await started();
    },
    pool: started,
    async close() {
      const ending = pool;
      pool = undefined;
      // Also those that are just being ended, by a run that was told to stop.
      closed = Promise.all([closed, ending?.then((each) => each.close())]);
      await closed;
    },
  };
}

function refuseBadWorkers(workers: "auto" | number): void {
  if (workers === "auto" || (Number.isInteger(workers) && workers >= 1 && workers <= 256)) return;
  const rule = 'workers: must be "auto", from 1 to 256, or what openThreads gave';
  throw new CredenceError("workers-out-of-range", `${rule}, got ${said(workers)}`, {
    remedy: 'write { workers: "auto" }, or leave it out',
  });
}

function isOpened(workers: Workers): workers is Threads {
  return typeof workers === "object" && workers !== null && has(workers, "pool", "ready", "most");
}

function wrongUse(use: unknown): CredenceError {
  return new CredenceError("wrong-argument", `withThreads: must be given a function, got ${said(use)}`, {
    remedy: "write withThreads(2, async (workers) => simulate(study, { workers }))",
  });
}

/**
 * Lends threads to whatever `use` runs, and ends them when it has ended, well or badly. Threads of somebody else are lent
 * on and stay.
 * @throws CredenceError `workers-out-of-range`, `wrong-argument`.
 * @example
 * const mine = loadStudy("runs/hospital-care-at-home.yaml");
 * const [one, other] = await withThreads(2, async (workers) => [
 *   await simulate(mine, { scenarios: 20_000, workers }),
 *   await simulate(mine, { scenarios: 20_000, workers, seed: "another" }),
 * ]);
 */
export async function withThreads<Result>(
  workers: Workers,
  use: (threads: Threads) => Promise<Result>,
): Promise<Result> {
  if (typeof use !== "function") throw wrongUse(use);
  if (isOpened(workers)) return use(workers);
  const threads = threadsOf(workers);
  try {
    return await use(threads);
  } finally {
    await threads.close();
  }
}
