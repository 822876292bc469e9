/** What a cell does in the real tslab kernel, spoken to without Python; notebooks/node_modules must be installed. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCell, textOf } from "../../notebooks/runner/cell.mjs";
import { startKernel } from "../../notebooks/runner/kernel.mjs";

const folder = fileURLToPath(new URL("../../notebooks", import.meta.url));
let kernel: Awaited<ReturnType<typeof startKernel>>;

beforeAll(async () => {
  kernel = await startKernel(`${folder}/.jupyter/kernels/tslab`, { cwd: folder });
});
afterAll(() => kernel?.stop());

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

  it("runs a pool of workers", async () => {
    const study = 'credence.loadStudy("../runs/catheter-dressings.yaml")';
    const code = `const run = await credence.simulate(${study}, { scenarios: 4096, workers: 2 }); run.effort.workers`;
    const { outputs, failure } = await runCell(kernel, code);
    expect(failure).toBeUndefined();
    expect(textOf(outputs, "stdout")).toBe("2\n");
  });

  it.each([
    ["a throw", 'throw new Error("the tariff is missing")', /the tariff is missing/],
    ["a rejected await", 'await Promise.reject(new Error("no such file"))', /no such file/],
    ["a type error", 'const wrong: number = "text"', /not assignable to type 'number'/],
    ["an unknown name", "tarif + 1", /Cannot find name 'tarif'/],
    ["what the toolkit refuses", "credence.beta({ alpha: -1, beta: 3 })", /alpha/],
    [
      "a rejection in a timer",
      'setTimeout(() => Promise.reject(new Error("too late")), 5); await new Promise((done) => setTimeout(done, 100))',
      /too late/,
    ],
  ])("fails with its message: %s", async (_, code, message) => {
    expect(await failing(code)).toMatch(message);
  });

  it("shows progress in place: only its last word stays", async () => {
    const code = `import { newDisplay } from "tslab"; const d = newDisplay(); d.text("10 %"); d.text("100 %");`;
    const { outputs } = await runCell(kernel, code);
    expect(outputs).toHaveLength(1);
    expect(outputs[0]).toMatchObject({ output_type: "display_data", data: { "text/plain": "100 %" } });
  });

  it("lives on after all of these", async () => {
    expect(textOf((await runCell(kernel, "1 + 1")).outputs, "stdout")).toBe("2\n");
  });
});
