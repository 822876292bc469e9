import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { listedFiles } from "../../src/files/manifest.js";
import { readResult } from "../../src/files/readResult.js";
import { writeResult } from "../../src/files/resultFolder.js";
import { crateName, roCrate } from "../../src/files/roCrate.js";
import { simulate } from "../../src/run/simulate.js";
import type { RunResult } from "../../src/summary/result.js";

type Entity = Readonly<Record<string, unknown>> & { readonly "@id": string; readonly "@type": string };

const folder = join(mkdtempSync(join(tmpdir(), "crate-")), "result");
const made = new Date("2026-11-22T08:00:00Z");
let result: RunResult;
let graph: readonly Entity[];
const find = (id: string) => graph.find((one) => one["@id"] === id);
const refsOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(refsOf);
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === "@id") return [String(Reflect.get(value, "@id"))];
  return Object.values(value).flatMap(refsOf);
};

beforeAll(async () => {
  const document = {
    study: "Dice",
    assumptions: { d: { distribution: "uniform", min: 1, max: 6 } },
    formulas: { twice: "2 * d" },
    run: { scenarios: 256, sensitivity: ["one-way"] },
  };
  result = await simulate(defineStudy(document, {}), { draws: true });
  await writeResult(folder, result, { report: true, made });
  graph = JSON.parse(readFileSync(join(folder, crateName), "utf8"))["@graph"];
});

describe("the crate of a result folder", () => {
  it("has the two entities that RO-Crate 1.1 asks for", () => {
    expect(JSON.parse(readFileSync(join(folder, crateName), "utf8"))["@context"]).toBe(
      "https://w3id.org/ro/crate/1.1/context",
    );
    expect(find("ro-crate-metadata.json")).toEqual({
      "@id": "ro-crate-metadata.json",
      "@type": "CreativeWork",
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
      about: { "@id": "./" },
    });
    expect(find("./")).toMatchObject({ "@type": "Dataset", datePublished: "2026-11-22" });
    expect(find("./")?.["name"]).toMatch(/^Dice: /);
    expect(find("./")?.["description"]).toContain(result.run.resultHash);
  });

  it("has all that 1.1 says a crate must have", () => {
    const root = find("./");
    for (const key of ["name", "description", "datePublished", "license"]) expect(root).toHaveProperty(key);
    expect(root?.["datePublished"]).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [terms] = refsOf(root?.["license"]);
    expect(find(String(terms))).toMatchObject({
      name: "No licence stated",
      description: expect.stringContaining("ask whoever"),
    });
    for (const one of graph) {
      expect(one["@type"]).toMatch(/^[A-Z]\w+$/);
      // Flat: what is no text or number is a reference to an entity, or a list of them.
      const parts = Object.values(one)
        .flat()
        .filter((value) => typeof value === "object");
      for (const part of parts) expect(Object.keys(part as object)).toEqual(["@id"]);
      // An address, a name in this crate or a path that needs no escape.
      expect(one["@id"]).toMatch(/^(https:\/\/\S+|#[\w-]+|\.\/|[\w.%/-]+)$/);
    }
    const reached = new Set(graph.flatMap((one) => refsOf(Object.values(one))));
    for (const one of graph) if (one["@id"] !== crateName) expect([...reached]).toContain(one["@id"]);
  });

  it("tells the licence under which the results are published, by its SPDX name", () => {
    const graphOf = (license: string) =>
      JSON.parse(String(roCrate(result, [], made, license).content))["@graph"] as Entity[];
    const stated = graphOf("CC-BY-4.0");
    expect(stated.find((one) => one["@id"] === "./")?.["license"]).toEqual({
      "@id": "https://spdx.org/licenses/CC-BY-4.0",
    });
    expect(stated.find((one) => one["@id"].endsWith("CC-BY-4.0"))).toMatchObject({ name: "CC-BY-4.0" });
    const own = graphOf("MIT").filter((one) => one["@id"].endsWith("/MIT"));
    expect(own).toHaveLength(1);
    expect(() => graphOf("free for all")).toThrow(/must be the SPDX name of a licence, got "free for all"; write/);
  });

  it("tells what was run", () => {
    expect(find("#run")?.["object"]).toEqual({ "@id": "#study" });
    expect(find("#study")).toMatchObject({ name: "Dice", identifier: { "@id": "#study-hash" } });
  });

  it("names every file of the folder, each with its size, and no other", () => {
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .filter((name) => name !== crateName);
    const files = graph.filter((one) => one["@type"] === "File");
    expect(files.map((one) => one["@id"]).sort()).toEqual(there.sort());
    for (const file of files.filter((one) => one["@id"] !== "manifest.json")) {
      expect(file["contentSize"]).toBe(String(statSync(join(folder, file["@id"])).size));
    }
    for (const file of files) {
      expect(file["encodingFormat"]).toMatch(/^\w+\/[\w.+-]+$/);
      expect(file["description"]).toMatch(/\w/);
    }
    expect(refsOf(find("./")?.["hasPart"]).length).toBe(there.length);
  });

  it("has each entity once, and leads nowhere else", () => {
    const ids = graph.map((one) => one["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    const outside = ["https://w3id.org/ro/crate/1.1"];
    for (const one of graph)
      expect([...ids, ...outside]).toEqual(expect.arrayContaining([...refsOf(Object.values(one))]));
  });

  it("tells how the files were made and what identifies them", () => {
    expect(find("#run")).toMatchObject({ "@type": "CreateAction", endTime: made.toISOString() });
    expect(find("#credence")).toMatchObject({ "@type": "SoftwareApplication", softwareVersion: result.run.version });
    expect(find("#result-hash")).toMatchObject({ value: result.run.resultHash });
    expect(find("#study-hash")).toMatchObject({ value: result.run.studyHash });
  });

  it("is one of the folder's own files: known, read back, and missed when it is another", () => {
    expect(listedFiles(folder)).toContain(crateName);
    expect(readResult(folder).run).toEqual(result.run);
  });

  it("writes paths as parts of an address", () => {
    const { content } = roCrate(result, [{ name: "charts/a b#c.svg", content: "é" }], made);
    const [file] = JSON.parse(String(content))["@graph"].filter((one: Entity) => one["@type"] === "File");
    expect(file).toMatchObject({ "@id": "charts/a%20b%23c.svg", name: "charts/a b#c.svg", contentSize: "2" });
  });
});
