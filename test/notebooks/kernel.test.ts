/** What a cell does in the real tslab kernel, spoken to without Python; notebooks/node_modules must be installed. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCell, textOf, UNHANDLED } from "../../notebooks/runner/cell.mjs";
import { startKernel } from "../../notebooks/runner/kernel.mjs";

const folder = fileURLToPath(new URL("../../notebooks", import.meta.url));
let kernel: Awaited<ReturnType<typeof startKernel>>;
let pid: number;
const threads = () => readdirSync(`/proc/${pid}/task`).length;

beforeAll(async () => {
  kernel = await startKernel(`${folder}/.jupyter/kernels/tslab`, { cwd: folder });
  pid = Number(textOf((await runCell(kernel, "process.pid")).outputs, "stdout"));
});
afterAll(() => kernel?.stop());

/** A thousand million scenarios in two threads: nobody waits for the end of it. */
const LONG_RUN = `import { newDisplay } from "tslab";
await credence.simulate(credence.loadStudy("../runs/catheter-dressings.yaml"), {
  scenarios: 1e9, workers: 2, sensitivity: [], onProgress: credence.progress(newDisplay()),
});`;

/** After a failing cell tslab drops those that come within 200 ms, as it does for an impatient reader. */
async function failing(code: string): Promise<string | undefined> {
  const { failure } = await runCell(kernel, code);
  await new Promise((done) => setTimeout(done, 300));
  return failure;
}

describe("a cell in the tslab kernel", () => {
  it("prints its last expression, and the toolkit imports by name with its types", async () => {
    const code = 'import * as credence from "credence"; const b: number = credence.beta({ alpha: 2, beta: 3 }).mean; b';
    const { status, outputs, failure } = await runCell(kernel, code);
    expect(failure).toBeUndefined();
    expect(status).toBe("ok");
    expect(textOf(outputs, "stdout")).toBe("0.4\n");
  });

  it("runs a pool of workers, which ends with the run", async () => {
    const before = threads();
    // Shorter runs are done before a thread could help.
    const study = 'credence.loadStudy("../runs/catheter-dressings.yaml")';
    const code = `const run = await credence.simulate(${study}, { scenarios: 100_000, workers: 2 }); run.effort.workers`;
    const { outputs, failure } = await runCell(kernel, code);
    expect(failure).toBeUndefined();
    expect(textOf(outputs, "stdout")).toBe("2\n");
    await new Promise((done) => setTimeout(done, 200));
    expect(threads()).toBeLessThanOrEqual(before);
  });

  it.each([
    ["a throw", 'throw new Error("the tariff is missing")', /the tariff is missing/],
    ["a rejected await", 'await Promise.reject(new Error("no such file"))', /no such file/],
    ["a type error", 'const wrong: number = "text"', /not assignable to type 'number'/],
    ["an unknown name", "tarif + 1", /Cannot find name 'tarif'/],
    ["what the toolkit refuses", "credence.beta({ alpha: -1, beta: 3 })", /alpha/],
    [
      "a missing assumption",
      'credence.defineStudy({ study: "S", assumptions: { tariff: { value: 2 } }, formulas: { cost: "tarif * 3" } })',
      /unknown name "tarif".*did you mean "tariff"/,
    ],
    [
      "an override of an assumption that is not there",
      'credence.loadStudy("../runs/catheter-dressings.yaml").with({ crbsi_cots: 9000 })',
      /unknown assumption "crbsi_cots"; did you mean "crbsi_cost"/,
    ],
    [
      "an exception in a timer",
      'setTimeout(() => { throw new Error("too late as well"); }, 5); await new Promise((done) => setTimeout(done, 100))',
      /too late as well/,
    ],
    [
      "a rejection in a timer",
      'setTimeout(() => Promise.reject(new Error("too late")), 5); await new Promise((done) => setTimeout(done, 100))',
      /too late/,
    ],
  ])("fails with its message: %s", async (_, code, message) => {
    expect(await failing(code)).toMatch(message);
  });

  it("hears a rejection that comes when its cell is done", async () => {
    const { failure } = await runCell(
      kernel,
      'const timer = setTimeout(() => Promise.reject(new Error("after all")), 0)',
    );
    expect(failure).toBeUndefined();
    await new Promise((done) => setTimeout(done, 200));
    expect(kernel.late()).toMatch(UNHANDLED);
    expect(kernel.late()).toContain("after all");
  });

  it("shows progress in place: only its last word stays", async () => {
    const code = `import { newDisplay } from "tslab"; const d = newDisplay(); d.text("10 %"); d.text("100 %");`;
    const { outputs } = await runCell(kernel, code);
    expect(outputs).toHaveLength(1);
    expect(outputs[0]).toMatchObject({ output_type: "display_data", data: { "text/plain": "100 %" } });
  });

  it("stops a run and its pool when it is interrupted, says so, and no thread of it lives on", {
    timeout: 60_000,
  }, async () => {
    const before = threads();
    let during = 0;
    const onOutput = () => {
      during = Math.max(during, threads());
      // Once: a second one would end the process, as it is meant to.
      if (during > before) setTimeout(() => interrupted++ === 0 && kernel.interrupt(), 200);
    };
    let interrupted = 0;
    const started = performance.now();
    const { status, failure } = await runCell(kernel, LONG_RUN, { onOutput });
    expect(status).toBe("error");
    expect(failure).toMatch(/Interrupted/);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(during).toBeGreaterThan(before);
    await new Promise((done) => setTimeout(done, 500));
    expect(threads()).toBeLessThanOrEqual(before);
    const { outputs } = await runCell(kernel, "await new Promise((done) => setTimeout(done, 300)); 2 + 3");
    expect(outputs).toEqual([{ output_type: "stream", name: "stdout", text: "5\n" }]);
  });

  it("stops a loop that never ends when it is interrupted", async () => {
    setTimeout(() => kernel.interrupt(), 500);
    expect((await runCell(kernel, "while (true) {}")).status).toBe("error");
    await new Promise((done) => setTimeout(done, 300));
  });

  it("lives on after all of these", async () => {
    expect(textOf((await runCell(kernel, "1 + 1")).outputs, "stdout")).toBe("2\n");
  });
});
