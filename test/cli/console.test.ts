import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { credence, main } from "./command.js";

/** What a reader gets that begins to read late: more has been printed by then than a pipe holds. */
function readLate(args: readonly string[], milliseconds: number): Promise<string> {
  return new Promise((done) => {
    const { stdout } = spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "ignore"] });
    let text = "";
    stdout.pause();
    stdout.on("data", (part) => {
      text += part;
    });
    stdout.on("end", () => done(text));
    setTimeout(() => stdout.resume(), milliseconds);
  });
}

describe("the end of a command", () => {
  it("waits until all that was printed has been taken", async () => {
    const args = ["schema", "study"];
    const { out } = await credence(args);
    expect(out.length).toBeGreaterThan(65536);
    expect(await readLate(args, 500)).toBe(out);
  });

  it("tells by its status whether it was done, also of what was printed to standard error alone", async () => {
    expect(await credence(["cite", "--help"])).toMatchObject({ status: 0, error: "" });
    const { status, out, error } = await credence(["run", "no-such-study.yaml"]);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain("no-such-study.yaml");
  });
});
