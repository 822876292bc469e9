/** Who we are is said in six places, and once. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { release, version } from "../src/version.js";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

describe("version and metadata", () => {
  const manifest = JSON.parse(read("package.json"));

  it("agree everywhere", () => {
    const citation = parse(read("CITATION.cff"));
    const codemeta = JSON.parse(read("codemeta.json"));
    expect(version).toBe(manifest.version);
    expect(citation.version).toBe(manifest.version);
    expect(codemeta.version).toBe(manifest.version);
    expect(read("CHANGELOG.md")).toContain(`## ${manifest.version}`);
    expect(citation.license).toBe(manifest.license);
    expect(codemeta.license).toContain(manifest.license);
    expect(citation["date-released"]).toBe(codemeta.dateModified);
    expect(release).toEqual({ version, date: citation["date-released"], repository: citation["repository-code"] });
    expect(codemeta.codeRepository).toBe(citation["repository-code"]);
    expect(codemeta.description).toBe(manifest.description);
  });

  it("are told to Zenodo as to everybody", () => {
    const [zenodo, citation] = [JSON.parse(read(".zenodo.json")), parse(read("CITATION.cff"))];
    expect(zenodo).toMatchObject({
      title: `credence: ${manifest.description.split(":")[0]}`,
      version: manifest.version,
      license: manifest.license,
      upload_type: citation.type,
      publication_date: citation["date-released"],
      creators: citation.authors,
      keywords: citation.keywords,
    });
    expect(zenodo.description).toBe(citation.abstract);
  });

  it("keep what citation needs", () => {
    const citation = parse(read("CITATION.cff"));
    expect(Object.keys(citation)).toEqual(expect.arrayContaining(["cff-version", "message", "title", "authors"]));
    expect(read("CHANGELOG.md")).toContain("### Numbers");
  });

  it("have a shape that older TypeScript and notebooks can import", () => {
    expect(manifest).toMatchObject({ type: "module", main: "./dist/index.js", types: "./dist/index.d.ts" });
    expect(manifest.exports["."]).toEqual({ types: "./dist/index.d.ts", default: "./dist/index.js" });
    expect(manifest.bin.credence).toBe("./dist/cli/main.cjs");
  });
});
