/** In the bundle of the command the modules that are the same for every study stand as bytes, made by the build. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const sources = readdirSync(folder("src"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith("Bytes.ts"),
);
const bundle = readdirSync(folder("dist/cli"))
  .filter((name) => name.endsWith(".cjs"))
  .map((name) => readFileSync(join(folder("dist/cli"), name), "latin1"))
  .join("\n");

describe("the bytes of a module in the bundle", () => {
  it("are there for every file that makes some", () => {
    expect(sources.length).toBeGreaterThanOrEqual(6);
  });

  it.each(sources)("%s: are those that the source makes", async (name) => {
    const functions = Object.values(
      await import(pathToFileURL(join(folder("src"), name)).href),
    ) as (() => Uint8Array)[];
    expect(functions.length).toBeGreaterThan(0);
    for (const bytes of functions) expect(bundle.includes(Buffer.from(bytes()).toString("base64"))).toBe(true);
  });

  it("have left what makes them out", () => {
    expect(["function overtake(", "function horner("].filter((made) => bundle.includes(made))).toEqual([]);
  });
});
