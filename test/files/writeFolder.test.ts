import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CredenceError } from "../../src/errors.js";
import { refuseUnwritable, writeFolder } from "../../src/files/writeFolder.js";

const above = mkdtempSync(join(tmpdir(), "folder-"));
const manifest = JSON.stringify({ credence: "0.1.0", format: 1, files: { "charts/a.svg": "", "note.txt": "" } });
const files = (text: string) => [
  { name: "manifest.json", content: manifest },
  { name: "charts/a.svg", content: "<svg/>" },
  { name: "note.txt", content: text },
];

function codeOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as CredenceError).code;
  }
}

describe("a result folder", () => {
  it("appears whole, with folders in it, and replaces a former result", () => {
    const folder = join(above, "new", "result");
    writeFolder(folder, files("one"));
    writeFolder(folder, files("two"));
    expect(readFileSync(join(folder, "note.txt"), "utf8")).toBe("two");
    expect(existsSync(join(folder, "charts", "a.svg"))).toBe(true);
    expect(readdirSync(join(above, "new"))).toEqual(["result"]);
  });

  it("never replaces what is not ours", () => {
    const folder = join(above, "mine");
    mkdirSync(folder);
    writeFileSync(join(folder, "thesis.docx"), "years of work");
    expect(codeOf(() => writeFolder(folder, files("x")))).toBe("folder-not-ours");
    expect(readdirSync(folder)).toEqual(["thesis.docx"]);
    writeFileSync(join(folder, "manifest.json"), "{}");
    expect(codeOf(() => writeFolder(folder, files("x")))).toBe("folder-not-ours");
    expect(readdirSync(folder)).toEqual(["manifest.json", "thesis.docx"]);
    writeFileSync(join(above, "file"), "");
    expect(codeOf(() => writeFolder(join(above, "file"), files("x")))).toBe("folder-not-ours");
  });

  it("never replaces what somebody added to a former result", () => {
    const folder = join(above, "noted");
    writeFolder(folder, files("one"));
    writeFileSync(join(folder, "charts", "my remarks.txt"), "look at this");
    expect(codeOf(() => writeFolder(folder, files("two")))).toBe("folder-not-ours");
    expect(readFileSync(join(folder, "note.txt"), "utf8")).toBe("one");
  });

  it("refuses a place where nothing can be written", () => {
    writeFileSync(join(above, "plain"), "");
    expect(codeOf(() => refuseUnwritable(join(above, "plain", "below")))).toBe("folder-not-writable");
    expect(codeOf(() => refuseUnwritable("/proc/result"))).toBe("folder-not-writable");
    expect(codeOf(() => refuseUnwritable(join(above, "fresh", "result")))).toBeUndefined();
    expect(readdirSync(above)).not.toContain("fresh");
  });

  it("leaves the former result when writing fails half way", () => {
    const folder = join(above, "kept");
    writeFolder(folder, files("old"));
    const bad = [...files("new"), { name: "manifest.json/below", content: "cannot be" }];
    expect(codeOf(() => writeFolder(folder, bad))).toBe("write-failed");
    expect(readFileSync(join(folder, "note.txt"), "utf8")).toBe("old");
    expect(readdirSync(above).filter((name) => name.includes("partial"))).toEqual([]);
  });
});
