/** Standard normals that go by a name: what chances of ranks are drawn with. */
import { normalQuantile } from "../../numerics/normal.js";
import { BLOCK, fillUniforms } from "../../random/stream.js";
import { streamKey } from "../../random/streamKey.js";
import { canRunVectors } from "../../wasm/host.js";
import { type LanePlaces, openLanePlaces } from "./openLanePlaces.js";
import { DRAWS, type Moved, type Named, placesIn } from "./places.js";

/** Normals that are remembered, of so many names: four megabytes. */
const REMEMBERED = 256;

/** Belongs to the caller. The same normals for the same name, whatever the study: a chance is no part of the sample. */
export interface Normals {
  readonly named: Named;
  /** By row: at how many draws it keeps its place; in the fastest language there is. */
  readonly places: (rows: readonly Moved[]) => Uint32Array;
}

/** @param vectors whether WebAssembly may serve */
export function normalsByName(vectors: boolean = canRunVectors()): Normals {
  const known = new Map<string, Float64Array>();
  const named = (name: string): Float64Array => {
    const found = known.get(name) ?? drawn(name);
    if (known.size < REMEMBERED) known.set(name, found);
    return found;
  };
  let lanes: LanePlaces | undefined;
  return {
    named,
    places(rows) {
      if (vectors) lanes ??= openLanePlaces(named);
      return lanes?.(rows) ?? placesIn(rows, named);
    },
  };
}

function drawn(name: string): Float64Array {
  const found = new Float64Array(DRAWS);
  const key = streamKey("chance of ranks", name);
  for (let from = 0; from < DRAWS; from += BLOCK) fillUniforms(key, from / BLOCK, found.subarray(from, from + BLOCK));
  for (let i = 0; i < DRAWS; i++) found[i] = normalQuantile(found[i] as number);
  return found;
}
