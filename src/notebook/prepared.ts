/** What a study in hand keeps from one run to the next, so that it and its variants begin at once. */
import { lazily } from "../lazily.js";
import { type Preparations, preparations } from "../run/preparations.js";
import type { Study } from "../study/study.js";

const KEPT = Symbol("preparations");

/** Made when a study is first run. */
export type Kept = () => Preparations;

/** Those that a study goes with; new ones for a study that nobody has had in hand. */
export function preparationsOf(study: Study): Kept {
  const known: unknown = Reflect.get(study, KEPT);
  return typeof known === "function" ? (known as Kept) : lazily(preparations);
}

/** The same study, going with these from now on: copying, comparing and sending to a thread do not see it. */
export function keeping<S extends Study>(study: S, kept: Kept): S {
  return Object.defineProperty(study, KEPT, { value: kept, configurable: true });
}
