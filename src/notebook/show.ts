/** Showing figures and results in a cell of the tslab kernel. */
import { CredenceError } from "../errors.js";
import { has, type Kind, refuseOther } from "../schema/given.js";
import { bundleOf } from "./readable.js";

/** The part of tslab's `display` that is used: it sends what it is given under one MIME type. */
export interface TslabDisplay {
  raw(contentType: string, content: string | Uint8Array): void;
}

const aDisplay: Kind = {
  name: "the display of the kernel",
  remedy: 'write import { display } from "tslab"; const show = credence.show(display)',
  is: (thing) => has(thing, "raw"),
};

/**
 * A function that shows a figure, a run or a study in the cell: an interactive chart with a picture and words for
 * viewers that cannot draw it. The kernel's `display` is handed in, so that this package needs no kernel.
 * @example
 * import { display } from "tslab";
 * const show = credence.show(display);
 * await show(credence.tornado(run));
 */
export function show(display: TslabDisplay): (thing: object) => Promise<void> {
  refuseOther("show", display, aDisplay);
  return async (thing) => {
    const bundle = typeof thing === "object" && thing !== null ? await bundleOf(thing) : undefined;
    if (bundle === undefined) {
      throw new CredenceError("not-shown", "show: must be given a figure, a run or a study", {
        remedy: 'make one with tornado(run), figure(run, "exceedance") or simulate(study)',
      });
    }
    // The kernel writes { [type]: content } as JSON: a content that stands under `toJSON` and is a function gives the
    // whole bundle, which its interface has no other way to send.
    display.raw("toJSON", (() => bundle) as unknown as string);
  };
}
