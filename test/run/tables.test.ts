import { describe, expect, it } from "vitest";
import { inversionTables } from "../../src/families/inversion.js";
import { loadStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";

const study = loadStudy("bench/workload.yaml");

describe("inversion tables that outlive a run", () => {
  it("are built once for each shape, and change no number", async () => {
    const tables = inversionTables();
    const alone = await simulate(study, { scenarios: 2000, workers: 1 });
    const first = await simulate(study, { scenarios: 2000, workers: 1, tables });
    const built = [...tables];
    const second = await simulate(study, { scenarios: 2000, workers: 1, tables });
    expect(first.run.resultHash).toBe(alone.run.resultHash);
    expect(second.run.resultHash).toBe(alone.run.resultHash);
    expect(built.length).toBeGreaterThan(20);
    // The same objects still, not equal ones.
    expect([...tables].every(([key, table], i) => key === built[i]?.[0] && table === built[i]?.[1])).toBe(true);
  });

  it("serve studies that share shapes", async () => {
    const tables = inversionTables();
    await simulate(study, { scenarios: 1000, workers: 1, tables });
    const before = tables.size;
    await simulate(study, { scenarios: 3000, seed: "another", sampler: "sobol", workers: 1, tables });
    expect(tables.size).toBe(before);
  });
});
