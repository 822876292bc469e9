/** What runs that follow one another share, whatever the study. */
import { rememberedKeys, type StreamKeys } from "../random/streamKey.js";
import { type LaneSites, laneSites } from "./lanes/laneSites.js";
import { compileModules, type Modules } from "./lanes/modules.js";
import { openShelf, type Shelf } from "./reduction/merged/shelf.js";

/** Belongs to the caller. No number depends on it. */
export interface Workplace {
  readonly modules: Modules | undefined;
  /** Memory that scenarios are computed in. */
  readonly sites: LaneSites;
  /** Memory that values are kept in. */
  readonly shelf: Shelf;
  /** Keys of streams. */
  readonly keys: StreamKeys;
}

/** An empty one. */
export function openWorkplace(): Workplace {
  return { modules: compileModules(), sites: laneSites(), shelf: openShelf(), keys: rememberedKeys() };
}
