/** How long a run takes to stop, by the clock. From the built package, where threads run: `npm test` builds it first. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadStudy } from "../../dist/files/loadStudy.js";
import { simulate } from "../../dist/run/simulate.js";
import { root } from "../docs/markdown.js";

const study = (file: string) => loadStudy(join(root, file));

/**
 * Milliseconds from the moment at which a run that is under way is to stop, whether or not anybody could tell it then,
 * until it has.
 */
async function latency(file: string, workers: number, after: number): Promise<number> {
  const abort = new AbortController();
  let due = 0;
  const onProgress = () => {
    if (due > 0) return;
    due = performance.now() + after;
    setTimeout(() => abort.abort(), after);
  };
  const run = simulate(study(file), { scenarios: 1e9, workers, signal: abort.signal, onProgress });
  await expect(run).rejects.toMatchObject({ code: "interrupted" });
  return performance.now() - due;
}

/** The best of a few tries: another process may hold the processor for longer than a run does. */
async function least(file: string, workers: number): Promise<number> {
  let found = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 6 && found >= 100; i++) {
    found = Math.min(found, await latency(file, workers, 50 + 37 * i));
  }
  return found;
}

describe("a run that is told to stop", () => {
  it.each([
    ["the yardstick, inline", "bench/workload.yaml", 1],
    ["the yardstick, in two threads", "bench/workload.yaml", 2],
    ["the national model, inline", "runs/hospital-care-at-home.yaml", 1],
    ["the national model, in two threads", "runs/hospital-care-at-home.yaml", 2],
  ])("has stopped within 100 ms: %s", { timeout: 60_000 }, async (_, file, workers) => {
    expect(await least(file, workers)).toBeLessThan(100);
  });
});
