import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { main } from "./command.js";

const run = ["run", "bench/workload.yaml", "--scenarios", "1024", "--sampler", "random", "--json", "--quiet"];

/** The collections that V8 tells of. */
async function collections(...flags: readonly string[]): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--trace-gc", ...flags, main, ...run]);
  return stdout.split("\n").filter((line) => /Scavenge|Mark-Compact/.test(line)).length;
}

describe("the young generation of the command", () => {
  it("grows in one step: less is collected than where it grows as V8 has it", async () => {
    // Held at its first size, it is collected as often as any program's is before it has grown.
    expect(await collections()).toBeLessThan(await collections("--max-semi-space-size=1"));
  });
});
