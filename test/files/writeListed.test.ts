import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listedFiles } from "../../src/files/manifest.js";
import { writeListed } from "../../src/files/writeListed.js";

const folder = join(mkdtempSync(join(tmpdir(), "listed-")), "pictures");

describe("a folder that lists its files", () => {
  it("holds them and their SHA-256, and what is said besides", () => {
    writeListed(folder, [{ name: "abc.txt", content: "abc" }], { audit: { seed: "one" } });
    expect(readFileSync(join(folder, "abc.txt"), "utf8")).toBe("abc");
    // FIPS 180-2, appendix B.1: the digest of "abc".
    expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toMatchObject({
      format: 1,
      audit: { seed: "one" },
      files: { "abc.txt": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    });
  });

  it("may be replaced, as nothing in it is anybody else's", () => {
    expect(listedFiles(folder)).toEqual(["manifest.json", "abc.txt"]);
    writeListed(folder, [{ name: "other.txt", content: "" }]);
    expect(listedFiles(folder)).toEqual(["manifest.json", "other.txt"]);
    expect(existsSync(join(folder, "abc.txt"))).toBe(false);
  });
});
