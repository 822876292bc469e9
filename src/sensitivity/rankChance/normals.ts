/** Standard normals that go by a name: what chances of ranks are drawn with. */
import { normalQuantile } from "../../numerics/special/normal.js";
import { BLOCK, fillUniforms } from "../../random/stream.js";
import { type StreamKey, streamKey } from "../../random/streamKey.js";
import { canRunVectors } from "../../wasm/host.js";
import { openLaneNormals } from "./laneNormals.js";
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
  let draw: Draw | undefined;
  const named = (name: string): Float64Array => {
    draw ??= vectors ? openLaneNormals() : drawPlainly;
    const found = known.get(name) ?? drawn(name, draw);
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

/** Fills whole blocks with the normals of a key. */
type Draw = (key: StreamKey, out: Float64Array) => void;

function drawn(name: string, draw: Draw): Float64Array {
  const found = new Float64Array(DRAWS);
  draw(streamKey("chance of ranks", name), found);
  return found;
}

function drawPlainly(key: StreamKey, out: Float64Array): void {
  for (let from = 0; from < out.length; from += BLOCK)
    fillUniforms(key, from / BLOCK, out.subarray(from, from + BLOCK));
  for (let i = 0; i < out.length; i++) out[i] = normalQuantile(out[i] as number);
}
