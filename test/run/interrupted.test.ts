/** What a run that was told to stop says of its unfinished file. */
import { describe, expect, it } from "vitest";
import { simulate } from "../../src/run/simulate.js";
import { catheter } from "../sensitivity/studies.js";

/** Stops as soon as it is under way; its store holds what `later` gives once the run has begun. */
async function stopped(later: Uint8Array | undefined): Promise<string> {
  const abort = new AbortController();
  const unfinished = {
    name: "out/unfinished-run.bin",
    read: () => (abort.signal.aborted ? later : undefined),
    write: () => undefined,
  };
  const onProgress = () => abort.abort();
  const run = simulate(catheter, { scenarios: 1e7, workers: 1, unfinished, signal: abort.signal, onProgress });
  return run.then(
    () => "done",
    (error: unknown) => String(error),
  );
}

describe("a run that is told to stop", () => {
  it("says that nothing was written where there is no file", async () => {
    expect(await stopped(undefined)).toContain("stopped before anything of it was written");
  });

  it("names the file that it goes on from where there is one", async () => {
    expect(await stopped(new Uint8Array(8))).toContain("the same command goes on from out/unfinished-run.bin");
  });
});
