import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { credence } from "./command.js";

const built = new URL("../../dist/cli/", import.meta.url);

const own = readdirSync(new URL("../../src/cli/", import.meta.url), { encoding: "utf8" });

describe("the command, which loads no more than what was asked for", () => {
  it("lists every command in its help", async () => {
    const { out } = await credence(["--help"]);
    const named = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? "").filter((name) => name !== "help");
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(own).toContain(`${name}.ts`);
  });

  it("names the nearest where there is none of that name", async () => {
    const { status, error } = await credence(["verfy", "results"]);
    expect(status).toBe(2);
    expect(error).toContain('did you mean "verify"?');
  });

  it("takes a name that objects have for what it is", async () => {
    expect((await credence(["toString"])).error).toContain('unknown command "toString"');
  });
});

describe("what the command starts threads from", () => {
  it("lies beside it, by the name that it is started by", () => {
    const files = readdirSync(built);
    const text = files.filter((name) => /\.c?js$/.test(name)).map((name) => readFileSync(new URL(name, built), "utf8"));
    const started = text.flatMap((code) => [...code.matchAll(/new URL\(.\.\/(\w+\.c?js)/g)].map(([, name]) => name));
    expect(new Set(started)).toEqual(new Set(["worker.cjs", "analysisWorker.cjs", "svgWorker.cjs"]));
    for (const name of started) expect(files).toContain(name);
  });
});

describe("the code kept by the build", () => {
  it("is there for this Node, for what every run needs", () => {
    const kept = readdirSync(built).filter((name) => name.endsWith(`-${process.versions.v8}.code`));
    for (const part of ["command.cjs", "run.chunk.cjs", "shared.chunk.cjs"]) {
      expect(kept.some((name) => name.startsWith(part))).toBe(true);
    }
  });
});
