/** A run that can go on where it was cut off: what it knows, written down now and then. */
import { CredenceError } from "../../errors.js";
import type { Reduction, ReductionState } from "../reduction/merged/reduction.js";
import type { Stretch } from "../reduction/parts.js";
import { pack, unpack } from "./packed.js";

/** Where an unfinished run is written to and read from. Whole, or not at all. */
export interface CheckpointStore {
  /** For messages: the file. */
  readonly name: string;
  read(): Uint8Array | undefined;
  write(bytes: Uint8Array): void;
  /** Told how many scenarios were done before, when a run goes on. */
  onResume?(done: number, scenarios: number): void;
  /** Seconds between two writings, at least; 2 unless said. */
  readonly every?: number | undefined;
}

/** What two runs must have in common for one to go on with the other, by the name that a person knows it under. */
export type Identity = Readonly<Record<string, string | number>>;

/** Where a run is written down, and which run it is. */
export interface Checkpoints {
  readonly store: CheckpointStore;
  readonly identity: Identity;
}

/** What is in the file. */
interface Written {
  readonly layout?: number;
  readonly identity: Identity;
  readonly state?: ReductionState;
  /** That the run has taken so far. */
  readonly seconds?: number;
}

/** What an earlier run has left to do, and the seconds that it took. */
export interface TakenUp {
  readonly left: readonly Stretch[];
  readonly seconds: number;
}

/** Raised whenever a state is written in another shape (a test holds it): what an older build wrote is then refused, not misread. */
export const layout = 3;

/** Writing takes at most a twentieth of the time. */
const SPARING = 20;
const EVERY = 2;

/**
 * Writes the state of a run down whenever it is time.
 * @param begun when the run began, as `performance.now` tells it
 */
export function checkpointWriter({ store, identity }: Checkpoints, reduction: Reduction, begun: number) {
  let due = performance.now() + 1000 * (store.every ?? EVERY);
  const save = (): void => {
    const start = performance.now();
    const state = reduction.state();
    if (state === undefined) return;
    store.write(pack({ layout, identity, state, seconds: (start - begun) / 1000 }));
    const now = performance.now();
    due = now + Math.max(1000 * (store.every ?? EVERY), SPARING * (now - start));
  };
  return {
    save,
    saveWhenDue(): void {
      if (performance.now() >= due) save();
    },
  };
}

/**
 * Takes up what an earlier run has left.
 * @throws CredenceError `unfinished-of-another-build`, `unfinished-of-another-run`, `checkpoint-unreadable`
 */
export function takeUp({ store, identity }: Checkpoints, reduction: Reduction, all: Stretch): TakenUp {
  const bytes = store.read();
  const found = bytes && (unpack(bytes, store.name) as Written);
  if (found !== undefined) refuseAnother(store.name, found, identity);
  if (found?.state === undefined) return { left: [all], seconds: 0 };
  reduction.restore(found.state);
  return { left: remaining(all, reduction.stretches), seconds: found.seconds ?? 0 };
}

function refuseAnother(name: string, { layout: written = 1, identity: found }: Written, wanted: Identity): void {
  if (written !== layout) {
    throw new CredenceError(
      "unfinished-of-another-build",
      `${name}: holds an unfinished run in layout ${written} of this file, this build goes on from layout ${layout}`,
      { remedy: "delete the file, and the run begins anew, or finish it with the build that began it" },
    );
  }
  for (const key of Object.keys({ ...found, ...wanted })) {
    if (found[key] === wanted[key]) continue;
    throw new CredenceError(
      "unfinished-of-another-run",
      `${name}: holds an unfinished run whose ${key} is ${found[key]}, got ${wanted[key]}`,
      { remedy: "finish that run first, delete the file, or name another folder with --out" },
    );
  }
}

/** What of a stretch is in none of the others, which ascend. */
export function remaining(all: Stretch, done: readonly Stretch[]): readonly Stretch[] {
  const end = all.first + all.blocks;
  const left: Stretch[] = [];
  let at = all.first;
  for (const { first, blocks } of [...done, { first: end, blocks: 0 }]) {
    if (first > at) left.push({ first: at, blocks: first - at });
    at = Math.max(at, first + blocks);
  }
  return left;
}
