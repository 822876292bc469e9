/** The API page: every export is on it, and every example runs, small. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as credence from "../../src/index.js";
import { page, root } from "./markdown.js";

const { text, blocks } = page("docs/api.md");
const examples = blocks.filter(({ marks }) => marks.has("example"));
const folder = mkdtempSync(join(tmpdir(), "api-"));
let given: Readonly<Record<string, unknown>>;

/** Examples draw as many scenarios as they like; here it is few. Folders of a reader's own are those of the project. */
beforeAll(async () => {
  const runs = new Map<string, Promise<credence.Run>>();
  const once = (key: string, make: () => Promise<credence.Run>) => runs.get(key) ?? runs.set(key, make()).get(key);
  const simulate = (study: credence.Study, options?: credence.SimulateOptions) => {
    const scenarios = study.assumptions.length > 20 ? 256 : 16_384;
    const make = () => credence.simulate(study, { ...options, scenarios, preIntegration: "off" });
    return once(`${study.hash} ${JSON.stringify(options)}`, make);
  };
  const compare: typeof credence.compare = (a, b) => credence.compare(a, b, { scenarios: 64 });
  let audited: ReturnType<typeof credence.audit> | undefined;
  const audit: typeof credence.audit = (study) => (audited ??= credence.audit(study, { scenarios: 256 }));
  const loadAssumptions = () => credence.loadAssumptions(join(root, "distributions/chemotherapy.yaml"));
  const loadStudy: typeof credence.loadStudy = (file, choices) => credence.loadStudy(join(root, file), choices);
  const writeResult: typeof credence.writeResult = (name, run, contents) =>
    credence.writeResult(join(folder, name), run, contents);
  const save: typeof credence.save = (it, name) => credence.save(it, join(folder, name), { report: false });
  const readResult = (name: string) => credence.readResult(join(folder, name));
  const small = { ...credence, simulate, compare, audit, loadAssumptions, loadStudy, writeResult, save, readResult };
  const england = credence.study("hospital-care-at-home");
  const run = await credence.simulate(england, { scenarios: 256, draws: true, preIntegration: "off" });
  const display = { raw: () => undefined, text: () => undefined };
  const show = credence.show(display);
  given = { ...small, credence: small, england, run, show, display, newDisplay: () => display };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the API page", () => {
  it("has every export of the root import", () => {
    const headings = [...text.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
    expect(headings).toEqual(expect.arrayContaining(Object.keys(credence)));
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("says of every function and every type what it is", () => {
    const bare = [...text.matchAll(/^### (\w+)\n\n```ts\n(?:\1\(|interface |type )/gm)].map(([, name]) => name);
    expect(bare).toEqual([]);
  });

  it("shows examples", () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples.map(({ text: code, line }) => [line, code] as const))(
    "line %i: its example runs",
    async (_, code) => {
      const body = code.replace(/^import .*$/gm, "");
      const run = new Function(...Object.keys(given), `return (async () => {\n${body}\n})()`);
      await run(...Object.values(given));
    },
  );

  it("would not run an example that is wrong", async () => {
    const run = new Function(...Object.keys(given), "return (async () => { interval(run, 'national.totl') })()");
    await expect(run(...Object.values(given))).rejects.toThrow(/did you mean "national.total"/);
  });
});
