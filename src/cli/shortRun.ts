/** How V8 treats a process that may be over in a fifth of a second. */
import { setFlagsFromString } from "node:v8";

/**
 * Memory for what has just been made grows to what a run needs in one step, not in four: half of the collections, whose threads
 * a busy machine lets wait. To be called before the bundle is loaded, and when its code is kept: V8 takes code that was made
 * under the same flags.
 */
export function expectShortRun(): void {
  setFlagsFromString("--semi-space-growth-factor=8");
}
