import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";
import { holdAgainst } from "../../src/run/shadow.js";
import { simulate } from "../../src/run/simulate.js";

const study = defineStudy({
  study: "Two factors",
  assumptions: { a: { distribution: "gamma", mean: 3, sd: 1 }, b: { distribution: "normal", mean: 2, sd: 0.5 } },
  formulas: { y: "a * b", z: "max(a, b)" },
  outputs: ["y", "z"],
  run: { scenarios: 4096 },
});
// Var(a b) = Va Vb + Va mb² + Vb ma².
const sd = Math.sqrt(0.25 + 4 + 9 * 0.25);

describe("the exact shadow of a run", () => {
  it.each(["sobol", "latin-hypercube", "random"])(
    "stands beside what %s simulates, where there is one",
    async (sampler) => {
      for (const seed of ["1", "2", "3", "4", "5"]) {
        const { exact, outputs } = await simulate(study, { sampler, seed, sensitivity: [] });
        expect(Object.keys(exact ?? {})).toEqual(["y"]);
        expect(exact?.y?.mean).toBeCloseTo(6, 12);
        expect(exact?.y?.sd).toBeCloseTo(sd, 12);
        const { mean = 0, standardError = 0 } = outputs.y ?? {};
        expect(Math.abs(mean - 6)).toBeLessThan(5.5 * standardError);
      }
    },
  );

  it.each(["sobol", "latin-hypercube", "random"])("holds at the ends of what doubles hold: %s", async (sampler) => {
    const at = (scale: string) =>
      defineStudy({
        study: "Ends",
        assumptions: { a: { distribution: "normal", mean: 1, sd: 1 }, b: { distribution: "uniform", min: 0, max: 1 } },
        formulas: { y: `(a + 2 * b) * ${scale}` },
        outputs: ["y"],
        run: { scenarios: 20_000, sampler, sensitivity: ["exact"] },
      });
    const ordinary = await simulate(at("1"));
    // E (a + 2 b) = 2, Var = 1 + 4 / 12.
    expect(ordinary.exact?.y?.sd).toBeCloseTo(Math.sqrt(4 / 3), 14);
    const { standardError = 0, sdError = 0, quantileErrors = {} } = ordinary.outputs.y ?? {};
    for (const [text, scale] of [
      ["1e300", 1e300],
      ["1e-300", 1e-300],
    ] as const) {
      const { exact, outputs, sensitivity } = await simulate(at(text));
      expect((exact?.y?.sd ?? 0) / scale).toBeCloseTo(Math.sqrt(4 / 3), 13);
      expect((outputs.y?.standardError ?? 0) / scale / standardError).toBeCloseTo(1, 9);
      expect((outputs.y?.sdError ?? 0) / scale / sdError).toBeCloseTo(1, 6);
      for (const [p, error] of Object.entries(outputs.y?.quantileErrors ?? {})) {
        expect(error / scale / (quantileErrors[p] ?? 0)).toBeCloseTo(1, 6);
      }
      const share = sensitivity.y?.exact?.find(({ assumption }) => assumption === "a")?.first;
      expect(share).toBeCloseTo(0.75, 12);
    }
  });

  it("lets heavy tails be, whose samples know little of their spread", async () => {
    for (const seed of ["t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8"]) {
      const heavy = defineStudy({
        study: "A heavy tail",
        assumptions: { a: { distribution: "lognormal", meanlog: 0, sdlog: 1.5 } },
        formulas: { y: "a" },
        outputs: ["y"],
      });
      await expect(simulate(heavy, { scenarios: 1000, seed, sensitivity: [] })).resolves.toBeDefined();
    }
  });

  it("lets rare events be, of which a few scenarios meet none or too many", async () => {
    const rare = defineStudy({
      study: "Rare",
      assumptions: {
        event: { distribution: "bernoulli", p: 0.0022 },
        often: { distribution: "uniform", min: 0, max: 1 },
      },
      formulas: { y: "0.786 * event * often + often" },
      outputs: ["y"],
    });
    for (const seed of ["r1", "r2", "r3", "r4", "r5", "r6"]) {
      await expect(simulate(rare, { scenarios: 1024, seed, sensitivity: [], workers: 1 })).resolves.toBeDefined();
    }
    const { outputs, exact = {} } = await simulate(study, { sensitivity: [] });
    const y = { ...outputs.y, mean: 7 } as NonNullable<typeof outputs.y>;
    expect(() => holdAgainst(exact, study, { y }, 16, () => ({ isMet: true, stepped: false }))).toThrow();
    expect(() => holdAgainst(exact, study, { y }, 16, () => ({ isMet: false, stepped: false }))).not.toThrow();
  });

  it("lets events be that every replicate of a net meets equally often, but no gross fault", async () => {
    for (const [p, scenarios] of [
      [0.998, 16_384],
      [0.499, 1024],
    ] as const) {
      const event = defineStudy({
        study: "An event",
        assumptions: {
          approved: { distribution: "bernoulli", p },
          cost: { distribution: "gamma", mean: 100, sd: 0.5 },
        },
        formulas: { y: "1000 * approved - cost" },
        outputs: ["y"],
      });
      for (let seed = 0; seed < 20; seed++) {
        const run = { scenarios, seed: `q${seed}`, sensitivity: ["sobol"], workers: 1 };
        const { outputs, exact = {} } = await simulate(event, run);
        const { y } = outputs as Record<string, NonNullable<(typeof outputs)[string]>>;
        const study = { ...event, run: { ...event.run, scenarios } };
        const off = { y: { ...y, mean: 1000 * p - 100 + 300 } } as typeof outputs;
        expect(() => holdAgainst(exact, study, off, 16, () => ({ isMet: true, stepped: true }))).toThrow();
      }
    }
  });

  // Each of these was once called a fault of the program: a skewed assumption with few replicates, 5 to 11 of their errors off.
  it.each([
    ["hr", "lognormal", { mean: 0.402, sd: 0.17398 }, 4096, ["s53", "s202", "s225"]],
    ["hr", "lognormal", { mean: 0.402, sd: 0.17398 }, 16_384, ["s12", "s166"]],
    ["cost", "gamma", { mean: 9900, sd: 3000 }, 131_072, ["s12"]],
  ])(
    "lets replicates be that err to one side: %s, %s %o, %i scenarios",
    async (name, distribution, parameters, scenarios, seeds) => {
      const skewed = defineStudy({
        study: "Skewed",
        assumptions: { [name]: { distribution, ...parameters } },
        formulas: { y: name },
        outputs: ["y"],
      });
      for (const seed of seeds) {
        await expect(simulate(skewed, { scenarios, seed, sensitivity: [] })).resolves.toBeDefined();
      }
    },
  );

  it("fails a run that it disagrees with, and lets a few scenarios be", async () => {
    const { outputs, exact = {} } = await simulate(study, { sensitivity: [] });
    const { y, z } = outputs as Record<string, NonNullable<(typeof outputs)[string]>>;
    const moved = (errors: number) =>
      ({ z, y: { ...y, mean: 6 + errors * (y?.standardError ?? 0) } }) as typeof outputs;
    const strayed = (share: number) =>
      ({ z, y: { ...y, mean: 6 + (share * sd) / Math.sqrt(study.run.scenarios) } }) as typeof outputs;
    expect(() => holdAgainst(exact, study, strayed(1.1), 16)).toThrowError(
      expect.objectContaining({
        code: "exact-disagrees",
        kind: "run",
        message: expect.stringContaining("y: the simulated mean"),
      }),
    );
    expect(() => holdAgainst(exact, study, moved(4.5), 16)).not.toThrow();
    // Not what no run of independent scenarios would be accused of.
    expect(() => holdAgainst(exact, study, strayed(0.9), 16)).not.toThrow();
    expect(() => holdAgainst(exact, study, moved(7000), 1)).toThrow();
    const many = { ...study, run: { ...study.run, scenarios: 100_000 } };
    const wider = (factor: number) => ({ z, y: { ...y, sd: sd * factor, sdError: 0.001 * sd } }) as typeof outputs;
    expect(() => holdAgainst(exact, many, wider(1.02), 16)).not.toThrow();
    for (const factor of [1.03, 0.97, 3]) {
      expect(() => holdAgainst(exact, many, wider(factor), 16)).toThrowError(
        expect.objectContaining({ message: expect.stringContaining("y: the simulated standard deviation") }),
      );
    }
    // A sample that has missed the tail, and one of few scenarios, know too little of their spread.
    expect(() => holdAgainst(exact, many, wider(0.5), 16)).not.toThrow();
    expect(() => holdAgainst(exact, study, wider(1.03), 16)).not.toThrow();
    const few = { ...study, run: { ...study.run, scenarios: 500 } };
    expect(() => holdAgainst(exact, few, strayed(7), 16)).not.toThrow();
  });
});
