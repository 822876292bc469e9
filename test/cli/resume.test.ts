/** A run killed without warning at any moment goes on with the same command and ends in the same bits. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "resume-"));
const scenarios = 4_000_000;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(out: string, ...more: readonly string[]): ChildProcess {
  const args = ["run", "bench/workload.yaml", "--scenarios", String(scenarios), "--sampler", "random", "--json"];
  return spawn(process.execPath, ["dist/cli/main.cjs", ...args, "--out", join(folder, out), ...more], {
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function ended(child: ChildProcess): Promise<{ out: string; err: string; code: number | null }> {
  let [out, err] = ["", ""];
  child.stdout?.on("data", (text) => {
    out += text;
  });
  child.stderr?.on("data", (text) => {
    err += text;
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { out, err, code };
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const unfinished = (out: string) => join(folder, out, "unfinished-run.bin");

/** Kills a run some time after it has first been written down. */
async function killed(out: string, after: number, ...more: readonly string[]): Promise<void> {
  const child = start(out, ...more);
  const end = ended(child);
  let over = false;
  void end.then(() => {
    over = true;
  });
  while (!existsSync(unfinished(out)) && !over) await wait(20);
  await wait(after);
  child.kill("SIGKILL");
  await end;
}

describe("credence run --out, killed and asked again", () => {
  it("ends in the bits of a run that was left alone, and says that it goes on", { timeout: 240_000 }, async () => {
    const whole = await ended(start("whole", "--workers", "1"));
    expect(whole.code).toBe(0);
    const waits = [0, 1, 2].map(() => Math.floor(1500 * Math.random()));
    for (const [i, after] of waits.entries()) await killed("cut", after, "--workers", String(1 + (i % 2)));
    expect(existsSync(unfinished("cut")) || existsSync(join(folder, "cut", "manifest.json"))).toBe(true);
    const resumed = existsSync(unfinished("cut"));
    const again = await ended(start("cut", "--workers", "1"));
    expect(again.err, `killed after ${waits} ms`).toContain(resumed ? "going on with an unfinished run" : "");
    expect(again.out).toBe(whole.out);
    expect(readFileSync(join(folder, "cut", "summary.json"), "utf8")).toBe(
      readFileSync(join(folder, "whole", "summary.json"), "utf8"),
    );
    expect(existsSync(unfinished("cut"))).toBe(false);
  });

  it("does not mix with a run of another seed", { timeout: 120_000 }, async () => {
    await killed("mixed", 0);
    if (!existsSync(unfinished("mixed"))) return;
    const { err, code } = await ended(start("mixed", "--seed", "another"));
    expect(code).not.toBe(0);
    expect(err).toMatch(/holds an unfinished run whose seed is 1, got another/);
  });
});
