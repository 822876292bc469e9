/** From words to a key: each stream of random numbers is named, and its key depends on seed phrase and name alone. */
import seedrandom from "seedrandom";

/** 128 bits as four int32. Plain data that crosses to worker threads. */
export type StreamKey = readonly [number, number, number, number];

/**
 * The key of a named stream: seedrandom (ARC4) turns seed phrase and name into 128 bits, once a stream. Different
 * pairs give different text and hence, up to a chance of 2^-128, different keys.
 * @example streamKey("evaluation-2026", "ltc.captureRate")
 */
export function streamKey(seed: string, name: string): StreamKey {
  const next = seedrandom(keyText(seed, name));
  return [next.int32(), next.int32(), next.int32(), next.int32()];
}

/**
 * seedrandom reads the low 8 bits of each character and repeats its text cyclically ("a" and "aa" are one seed), so
 * the pair is written as pure ASCII that is never a repetition of another pair's: a JSON array.
 */
function keyText(seed: string, name: string): string {
  return JSON.stringify([seed, name]).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The key of a named stream, from a seed phrase and a name. */
export type StreamKeys = typeof streamKey;

/** Seed phrases whose keys are remembered, the last ones. */
const SEEDS = 8;

/** `streamKey` for runs that follow one another: a key is made once. */
export function rememberedKeys(): StreamKeys {
  const bySeed = new Map<string, Map<string, StreamKey>>();
  return (seed, name) => {
    const known = bySeed.get(seed) ?? new Map<string, StreamKey>();
    const key = known.get(name) ?? streamKey(seed, name);
    known.set(name, key);
    bySeed.set(seed, known);
    const oldest = bySeed.size > SEEDS ? bySeed.keys().next().value : undefined;
    if (oldest !== undefined) bySeed.delete(oldest);
    return key;
  };
}
