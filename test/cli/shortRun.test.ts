import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { main } from "./command.js";

const node = async (...args: readonly string[]): Promise<readonly string[]> =>
  (await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 })).stdout.split("\n");

const run = ["run", "bench/workload.yaml", "--scenarios", "1024", "--sampler", "random", "--json", "--quiet"];

/** The collections that V8 tells of. */
async function collections(...flags: readonly string[]): Promise<number> {
  const lines = await node("--trace-gc", ...flags, main, ...run);
  return lines.filter((line) => /Scavenge|Mark-Compact/.test(line)).length;
}

/** Later engines have another compiler between, and tell of it in other words. */
const later = !process.version.startsWith("v20.");
const settings = new URL("../../dist/cli/shortRun.js", import.meta.url);

/** Whether V8 optimises a function that is called fifty times, and adds up two hundred numbers each time. */
async function optimises(...called: readonly string[]): Promise<boolean> {
  const adding = "function adding(n) { let sum = 0; for (let i = 0; i < n; i++) sum += i * i; return sum; }";
  const calls = called.map((name) => `${name}();`).join(" ");
  const program = `import { ${called.join(", ")} } from "${settings}"; ${calls} ${adding}
    for (let i = 0; i < 50; i++) { adding(200); await null; }
    const end = performance.now() + 50; while (performance.now() < end) await null;`;
  const lines = await node("--trace-opt", "--input-type=module", "--eval", program);
  return lines.some((line) => /marking .*adding/.test(line));
}

describe("a process that may be over soon", () => {
  it("lets the young generation grow in one step: less is collected than where it grows as V8 has it", async () => {
    // Held at its first size, it is collected as often as any program's is before it has grown.
    expect(await collections()).toBeLessThan(await collections("--max-semi-space-size=1"));
  });

  it.skipIf(later)("optimises no code until it has been used for long", async () => {
    expect(await optimises()).toBe(true);
    expect(await optimises("expectShortRun")).toBe(false);
  });

  it.skipIf(later)("optimises as any other once it is known to go on", async () => {
    expect(await optimises("expectShortRun", "expectLongRun")).toBe(true);
  });
});
