import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBundle } from "../../src/files/codeCache.js";

/** A function that V8 compiles only when it is called, so that what was kept after a call has more in it. */
const main = 'exports.of = (x) => require("./other.cjs").twice(x) + 1; exports.base = require("node:path").basename;';
const other = (sign: string): string => `exports.twice = (x) => x ${sign} 2; exports.where = [__filename, __dirname];`;

let folder: string;
const file = (name: string): string => join(folder, name);
const written = (text: string, name = "other.cjs"): void => writeFileSync(file(name), text);
const kept = (name: string): string => file(readdirSync(folder).find((each) => each.startsWith(`${name}.`)) ?? "none");

interface Main {
  of(x: number): number;
  base(path: string): string;
}
const opened = () => {
  const { load, keep } = openBundle(folder);
  return { main: load("./main.cjs") as Main, load, keep };
};

/** As the build does. */
const keep = (): void => {
  const bundle = opened();
  bundle.main.of(1);
  bundle.keep();
};
/** Time goes on between two builds. */
const aged = (name: string, seconds: number): void => {
  const at = Date.now() / 1000 + seconds;
  utimesSync(file(name), at, at);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "code-"));
  written(main, "main.cjs");
  written(other("*"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a bundle", () => {
  it("loads a file when it is first required, and once", () => {
    const { main, load } = opened();
    rmSync(file("main.cjs"));
    expect(load("./main.cjs")).toBe(main);
    expect(main.of(3)).toBe(7);
    expect(main.base("a/b")).toBe("b");
    expect(load("./other.cjs")).toMatchObject({ where: [file("other.cjs"), folder] });
  });

  it("loads packages as the language does", async () => {
    written('exports.path = () => importPackage("node:path");', "main.cjs");
    const { path } = openBundle(folder).load("./main.cjs") as { path(): Promise<Main & { sep: string }> };
    expect((await path()).sep).toHaveLength(1);
  });

  it("writes nothing unless the build keeps its code", () => {
    opened().main.of(1);
    expect(readdirSync(folder).sort()).toEqual(["main.cjs", "other.cjs"]);
    keep();
    expect(readdirSync(folder)).toHaveLength(4);
    expect(kept("main.cjs")).toContain(`${process.arch}-${process.versions.v8}`);
  });
});

describe("kept code", () => {
  it("gives what the text gives", () => {
    keep();
    expect(opened().main.of(3)).toBe(7);
  });

  it("is what runs, where it is newer than the text", () => {
    keep();
    written(other("+"));
    aged("other.cjs", -60);
    // V8 compares the lengths of the texts alone: this is what the next test guards against.
    expect(opened().main.of(3)).toBe(7);
  });

  it("is not taken for a text written after it, be that as long", () => {
    keep();
    written(other("+"));
    aged("other.cjs", 60);
    expect(opened().main.of(3)).toBe(6);
  });

  it.each([
    ["cut off", (path: string) => truncateSync(path, readFileSync(path).length >> 1)],
    ["empty", (path: string) => truncateSync(path, 0)],
    ["of something else", (path: string) => writeFileSync(path, "of another V8, or none at all".repeat(40))],
  ])("is not taken where it is %s", (_, spoil) => {
    keep();
    for (const name of ["main.cjs", "other.cjs"]) spoil(kept(name));
    expect(opened().main.of(3)).toBe(7);
  });
});

describe("the bundle of the command", () => {
  it("is in ASCII: it is read without being decoded", () => {
    const built = fileURLToPath(new URL("../../dist/cli/", import.meta.url));
    const files = readdirSync(built).filter((name) => name.endsWith(".cjs"));
    expect(files.length).toBeGreaterThan(10);
    const beyond = files.filter((name) => readFileSync(join(built, name)).some((byte) => byte > 127));
    expect(beyond).toEqual([]);
  });
});
