/**
 * Pieces of work of any kind shared out between this thread and others: this one takes them from the first on, the others
 * from the last. Which piece is taken stands in memory that all threads see, so that nobody waits to be told.
 */
import type { Threads } from "./threads.js";

/** One entry a piece: 0 while it is free. */
export type Claims = Int32Array;

const HERE = 1;
const ASIDE = 2;

/** A piece and what came of it. */
export type Done<Result> = readonly [place: number, result: Result];

/** As long as threads take to start, in seconds. */
const START = 0.1;

/** Threads that may help, what they run for it (a module whose default export is `doClaimed`'s) and what that is given. */
export interface Sharing {
  readonly threads: Threads;
  readonly filename: string;
  /** Seconds of work in this thread after which the others are asked: unless said, as long as threads take to start. */
  readonly after?: number | undefined;
  message(claims: Claims): unknown;
}

/** Who helps, what comes first, and what may end it. */
export interface ShareOptions {
  /** Without it everything is done here. */
  readonly sharing?: Sharing | undefined;
  /** What only this thread can do, before it takes a piece: others need not wait for it. */
  readonly first?: (() => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The results of so many pieces, in their order. What other threads fail at is done here, so that errors are those of this
 * thread.
 * @param here does one piece
 * @throws what `here` throws; the signal's reason when it aborts while others are waited for
 */
export async function shareOut<Result>(
  count: number,
  here: (place: number) => Promise<Result>,
  { sharing, first, signal }: ShareOptions = {},
): Promise<readonly Result[]> {
  const found = new Map<number, Result>();
  // A browser page may have no memory to share: it has no threads to help either.
  const helpers = sharing !== undefined && sharing.threads.most > 1 ? sharing : undefined;
  const claims = openClaims(count, helpers !== undefined);
  const start = performance.now();
  let aside: Promise<void> | undefined;
  const share = (): void => {
    const seconds = (performance.now() - start) / 1000;
    if (helpers && seconds >= (helpers.after ?? START)) aside ??= helped(helpers, claims, found);
  };
  try {
    share();
    await first?.();
    for (let place = 0; place < count; place++) {
      share();
      if (taken(claims, place, HERE)) found.set(place, await here(place));
    }
    if (aside !== undefined && claims.includes(ASIDE)) await unlessStopped(aside, signal);
    for (let place = 0; place < count; place++) if (!found.has(place)) found.set(place, await here(place));
  } finally {
    // Whoever is still at work takes no more.
    for (let place = 0; place < count; place++) taken(claims, place, HERE);
  }
  return Array.from({ length: count }, (_, place) => found.get(place) as Result);
}

/** In another thread: does what is still free, the last piece first. */
export async function doClaimed<Result>(
  claims: Claims,
  piece: (place: number) => Promise<Result>,
): Promise<readonly Done<Result>[]> {
  const done: Done<Result>[] = [];
  for (let place = claims.length - 1; place >= 0; place--) {
    if (taken(claims, place, ASIDE)) done.push([place, await piece(place)]);
  }
  return done;
}

function openClaims(count: number, shared: boolean): Claims {
  return new Int32Array(shared ? new SharedArrayBuffer(4 * count) : new ArrayBuffer(4 * count));
}

function taken(claims: Claims, place: number, by: number): boolean {
  return Atomics.compareExchange(claims, place, 0, by) === 0;
}

/** Asks every other thread. One that fails has done nothing. */
async function helped<Result>({ threads, filename, message }: Sharing, claims: Claims, found: Map<number, Result>) {
  const pool = await threads.pool().catch(() => undefined);
  const one = async (): Promise<void> => {
    const done = (await pool?.ask(filename, message(claims))) as readonly Done<Result>[];
    for (const [place, result] of done) found.set(place, result);
  };
  const asked = Math.min(pool?.size ?? 0, claims.length);
  await Promise.all(Array.from({ length: asked }, () => one().catch(() => undefined)));
}

async function unlessStopped(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  let leave = (): void => undefined;
  const left = new Promise<void>((_, reject) => {
    leave = () => reject(signal?.reason);
  });
  signal?.addEventListener("abort", leave, { once: true });
  await Promise.race([work, left]).finally(() => signal?.removeEventListener("abort", leave));
}
