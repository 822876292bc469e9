/** Progress of a run that is written in place, in a cell of the tslab kernel. */

import { has, type Kind, refuseOther } from "../schema/given.js";

/** The part of tslab's `newDisplay()` that is used: each text takes the place of the one before. */
export interface TextDisplay {
  text(text: string): void;
}

const aDisplay: Kind = {
  name: "a display of the kernel",
  remedy: 'write import { newDisplay } from "tslab"; progress(newDisplay())',
  is: (thing) => has(thing, "text"),
};

/**
 * What to give `simulate` as `onProgress`.
 * @example
 * import { newDisplay } from "tslab";
 * const run = await credence.simulate(england, { onProgress: credence.progress(newDisplay()) });
 */
export function progress(display: TextDisplay): (done: number, total: number) => void {
  refuseOther("progress", display, aDisplay);
  let shown = -1;
  return (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (percent === shown) return;
    shown = percent;
    display.text(`${percent} % of ${total} scenarios`);
  };
}
