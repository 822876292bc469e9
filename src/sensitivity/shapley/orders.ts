/** The random orders of Shapley's walk. */
import { BLOCK, fillUniforms } from "../../random/stream.js";
import { streamKey } from "../../random/streamKey.js";

/** An order of the players for each scenario, by random keys: `[k][i]` is the player that joins at step k in scenario i. */
export function ordersOf(seed: string, players: number, count: number): readonly Uint16Array[] {
  const keys = Array.from({ length: players }, (_, player) => keysOf(`${seed}\nshapley order`, player, count));
  const orders = keys.map(() => new Uint16Array(count));
  const order = new Uint16Array(players);
  const sorted = new Float64Array(players);
  for (let i = 0; i < count; i++) {
    // Each player moves up past those with a larger key.
    for (let player = 0; player < players; player++) {
      const key = keys[player]?.[i] as number;
      let k = player;
      for (; k > 0 && (sorted[k - 1] as number) > key; k--) {
        sorted[k] = sorted[k - 1] as number;
        order[k] = order[k - 1] as number;
      }
      sorted[k] = key;
      order[k] = player;
    }
    for (let k = 0; k < players; k++) (orders[k] as Uint16Array)[i] = order[k] as number;
  }
  return orders;
}

function keysOf(seed: string, player: number, count: number): Float64Array {
  const keys = new Float64Array(Math.ceil(count / BLOCK) * BLOCK);
  const key = streamKey(seed, String(player));
  for (let from = 0; from < count; from += BLOCK) fillUniforms(key, from / BLOCK, keys.subarray(from, from + BLOCK));
  return keys;
}
