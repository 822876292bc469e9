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
    expect(JSON.parse(readFileSync(join(folder, crateName), "utf8"))["@context"]).toBe("https://w3id.org/ro/crate/1.1/context"); // biome-ignore format: one thought
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
    for (const one of graph) expect([...ids, ...outside]).toEqual(expect.arrayContaining([...refsOf(Object.values(one))])); // biome-ignore format: one thought
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
