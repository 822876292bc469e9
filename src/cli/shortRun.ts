/** How V8 treats a process that may be over in a fifth of a second. */
import { setFlagsFromString } from "node:v8";

/**
 * Memory for what has just been made grows to what a run needs in one step, not in four: half of the collections, whose threads
 * a busy machine lets wait. And code is optimised after nine times as much use as else: so early, most of what is optimised
 * has done its work by then. To be called before the bundle is loaded, and when its code is kept: V8 takes code that was made
 * under the same flags.
 */
export function expectShortRun(): void {
  setFlagsFromString("--semi-space-growth-factor=8 --interrupt-budget=600000");
}

/** Optimises from now on as V8 has it: what runs for longer gains by it. */
export function expectLongRun(): void {
  setFlagsFromString("--interrupt-budget=67584");
}
