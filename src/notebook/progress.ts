/** Progress of a run that is written in place, in a cell of the tslab kernel. */

/** The part of tslab's `newDisplay()` that is used: each text takes the place of the one before. */
export interface TextDisplay {
  text(text: string): void;
}

/**
 * What to give `simulate` as `onProgress`.
 * @example
 * import { newDisplay } from "tslab";
 * const run = await credence.simulate(england, { onProgress: credence.progress(newDisplay()) });
 */
export function progress(display: TextDisplay): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (percent === shown) return;
    shown = percent;
    display.text(`${percent} % of ${total} scenarios`);
  };
}
