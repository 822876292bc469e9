/** Windows about quantiles and thresholds, and what lies in them so far. */
import type { Dealing } from "../../../numerics/dealing.js";
import { addTo, countOf, GROUPS, total } from "../groups.js";
import type { WindowPart } from "../parts.js";
import { endsOf, joined, type Window, windowPlaces } from "../windows.js";
import { KeptValues } from "./keptValues.js";
import type { Shelf } from "./shelf.js";

/** A window, what lies in it and how many scenarios of each group lie below it. */
export interface OpenWindow extends Window {
  readonly below: Float64Array;
  readonly kept: KeptValues;
}

/** Nothing in it yet. */
export function opened({ low, high }: Window, shelf: Shelf): OpenWindow {
  return { low, high, below: new Float64Array(GROUPS), kept: new KeptValues(0, shelf) };
}

/** Adds what others found in windows that they were `asked` for, of which this one is one, or lies in one. */
export function addParts(window: OpenWindow, parts: readonly WindowPart[], asked: readonly Window[]): void {
  const place = asked.findIndex(({ low, high }) => low <= window.low && window.high <= high);
  const [part, wide] = [parts[place], asked[place]];
  if (part === undefined || wide === undefined) return;
  addTo(window.below, part.below);
  if (wide.low === window.low && wide.high === window.high) {
    window.kept.add(part.kept);
    if (total(part.ties) > 0) window.kept.addTies(window.low, part.ties);
    return;
  }
  // A window that lies in a wider one is no point of it: what ties with a point came the other way.
  window.kept.addWithin(window, part.kept, window.below);
}

/**
 * Narrower windows about quantiles, with what these hold of them; undefined where one has missed its quantile.
 * @param growth so many times the scenarios `seen` will there be when they are narrowed again, or all are done; `size`: of a replicate
 */
export function narrowed(
  windows: readonly OpenWindow[],
  probabilities: readonly number[],
  { seen, size, growth }: { readonly seen: number; readonly size: number; readonly growth: number },
  dealing: Dealing,
): readonly OpenWindow[] | undefined {
  const places = windowPlaces(probabilities, seen, size);
  const narrower = probabilities.map((p, i) =>
    around(windows, Math.floor(p * (seen - 1)), places[i] ?? [0, 0], dealing),
  );
  if (narrower.includes(undefined)) return undefined;
  return joined(narrower as readonly Window[]).map((window) => cut(windows, window, growth));
}

/** From the value at one place to that at another, as far as the window of a place between them goes. */
function around(
  windows: readonly OpenWindow[],
  middle: number,
  ends: readonly [number, number],
  dealing: Dealing,
): Window | undefined {
  const window = windowAt(windows, middle);
  if (window === undefined) return undefined;
  const { kept, low, high } = window;
  const last = kept.count - 1;
  const below = total(window.below);
  const [from, to] = [ends[0] - below, ends[1] - below];
  const found = kept.at([Math.max(from, 0), Math.min(to, last)], undefined, endsOf(window), dealing);
  return { low: from < 0 ? low : (found[0] as number), high: to > last ? high : (found[1] as number) };
}

function cut(windows: readonly OpenWindow[], window: Window, growth: number): OpenWindow {
  const parent = windows.find(({ low, high }) => low <= window.low && window.high <= high) as OpenWindow;
  const { kept, below } = parent.kept.within(window, growth);
  addTo(below, parent.below);
  return { ...window, below, kept };
}

/** The window that holds the value at a place, of one group or of all. */
export function windowAt(windows: readonly OpenWindow[], place: number, group?: number): OpenWindow | undefined {
  return windows.find(({ below, kept }) => {
    const inside = place - countOf(below, group);
    return inside >= 0 && inside < kept.countOf(group);
  });
}
