import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isUnfinished, unfinishedRun } from "../../src/files/unfinishedRun.js";
import { writeFailed } from "../../src/files/writeFailed.js";
import { refuseUnwritable } from "../../src/files/writeFolder.js";

const folder = mkdtempSync(join(tmpdir(), "credence-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("what could not be written", () => {
  it("is told in words, with the cause beside them", () => {
    const cause = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    expect(writeFailed("results/x", cause, "make room")).toMatchObject({
      code: "write-failed",
      message: expect.stringContaining("results/x: could not be written: the disk is full"),
      remedy: "make room",
      cause,
    });
    expect(writeFailed("results/x", new Error("odd")).message).toContain("odd");
  });

  it("of an unfinished run says how to go on", () => {
    const file = join(folder, "file");
    writeFileSync(file, "mine");
    expect(() => unfinishedRun(join(file, "below")).write(new Uint8Array(8))).toThrow(
      expect.objectContaining({ code: "write-failed", remedy: expect.stringContaining("goes on") }),
    );
    expect(readFileSync(file, "utf8")).toBe("mine");
  });
});

describe("an unfinished run", () => {
  it("leaves its own files in its folder, those of a process that was killed too", () => {
    const own = join(folder, "own");
    const store = unfinishedRun(own);
    store.write(Uint8Array.of(1, 2, 3));
    expect(readdirSync(own)).toEqual(["unfinished-run.bin"]);
    expect([...(store.read() ?? [])]).toEqual([1, 2, 3]);
    writeFileSync(join(own, "unfinished-run.bin.part-77"), "");
    expect(() => refuseUnwritable(own)).not.toThrow();
    writeFileSync(join(own, "unfinished-run.binder"), "");
    expect(() => refuseUnwritable(own)).toThrow(expect.objectContaining({ code: "folder-not-ours" }));
    expect(["unfinished-run.bin", "notes.txt"].map(isUnfinished)).toEqual([true, false]);
  });
});
