import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inTemporaryFolder } from "../../src/files/temporaryFolder.js";

describe("a temporary folder", () => {
  it("is there while something is done in it, and gone afterwards with all that it holds", async () => {
    const folder = await inTemporaryFolder(async (name) => {
      writeFileSync(join(name, "note.txt"), "a note");
      return name;
    });
    expect(existsSync(folder)).toBe(false);
  });

  it("is another one each time", async () => {
    const names = [await inTemporaryFolder(async (name) => name), await inTemporaryFolder(async (name) => name)];
    expect(new Set(names).size).toBe(2);
  });

  it("is gone when what is done in it fails, and the failure is told", async () => {
    let folder = "";
    const failing = inTemporaryFolder(async (name) => {
      folder = name;
      throw new Error("disk on fire");
    });
    await expect(failing).rejects.toThrow("disk on fire");
    expect([folder === "", existsSync(folder)]).toEqual([false, false]);
  });
});
