import { describe, expect, it } from "vitest";
import type { CompareOptions } from "../../src/compare/compared.js";
import { compareRuns } from "../../src/compare/comparison.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { compareText } from "../../src/report/compare/compareText.js";
import { simulate } from "../../src/run/simulate.js";

interface Variant {
  readonly assumptions?: object;
  readonly formulas?: object;
  readonly settings?: object;
  readonly correlations?: readonly unknown[];
  readonly outputs?: readonly string[];
  readonly run?: object;
  readonly "price-year"?: string;
  readonly perspective?: string;
}

/** A saving of spells avoided at a price, less a fee. */
function study({ assumptions = {}, formulas = {}, run = {}, ...rest }: Variant = {}) {
  return defineStudy({
    study: "Spells",
    assumptions: {
      avoided: { label: "Spells avoided", unit: "spell", distribution: "uniform", min: 80, max: 120 },
      price: {
        label: "Price of a spell",
        unit: "GBP/spell",
        distribution: "uniform",
        min: 8,
        max: 12,
        source: "Tariff",
      },
      fee: { label: "Fee", unit: "GBP", value: 100 },
      ...assumptions,
    },
    formulas: { saving: "avoided * price - fee", ...formulas },
    outputs: ["saving"],
    ...rest,
    run: { scenarios: 4096, seed: "one", sensitivity: [], "pre-integration": "off", ...run },
  });
}

async function side(variant: Variant = {}) {
  const { study: of, run, outputs, unmet } = await simulate(study(variant));
  return { name: "x", study: of, run, outputs, unmet };
}

const compare = async (a: Variant, b: Variant, options: CompareOptions = {}) =>
  compareRuns(await side(a), await side(b), { scenarios: 4096, ...options });

const dearer = { assumptions: { price: { distribution: "uniform", min: 9, max: 13, unit: "GBP/spell" } } };
const fee = { assumptions: { fee: { value: 130, unit: "GBP" } } };

describe("a comparison", () => {
  it("knows the same result", async () => {
    const found = await compare({}, {});
    expect(found).toMatchObject({ identical: true, changes: [] });
    expect(found.attribution).toBeUndefined();
    expect(compareText(found)).toContain("The same result, to the last bit.");
  });

  it("sees a change of the fee exactly, with the same scenarios: the error of the difference is none", async () => {
    const found = await compare({}, fee);
    expect(found).toMatchObject({ commonRandomNumbers: true, paired: true, identical: false });
    for (const { statistic, difference, standardError, differs } of found.outputs["saving"] ?? []) {
      if (statistic === "above 0") expect({ difference, differs }).toEqual({ difference: 0, differs: false });
      else {
        expect(difference).toBeCloseTo(statistic === "sd" ? 0 : -30, 9);
        expect(standardError).toBeLessThan(1e-9);
      }
    }
    expect(found.attribution?.changes).toMatchObject([{ id: "fee", kind: "assumption" }]);
    expect(found.attribution?.changes[0]?.share["mean"]?.value).toBeCloseTo(-30, 9);
  });

  it("takes as many degrees of freedom as paired errors have: one fewer than replicates", async () => {
    const factorOf = async (run: object) => {
      const { factor, outputs } = await compare({ run }, { ...fee, run }, { scenarios: 0 });
      expect(outputs["saving"]).toHaveLength(6);
      return factor;
    };
    // R: qt(1 - 0.025 / 6, c(15, 7))
    expect(await factorOf({})).toBeCloseTo(3.03628322282, 9);
    expect(await factorOf({ replicates: 8 })).toBeCloseTo(3.63580742195, 9);
  });

  it("has an error that covers the truth: the mean rises by 100, the 2.5 % point by what the error allows", async () => {
    const { outputs, factor } = await compare({}, dearer);
    const [mean, ...others] = outputs["saving"] ?? [];
    expect(Math.abs((mean?.difference ?? 0) - 100)).toBeLessThanOrEqual(factor * (mean?.standardError ?? 0));
    expect(mean?.differs).toBe(true);
    expect(others.filter(({ kind }) => kind === "amount").every(({ standardError }) => standardError > 0)).toBe(true);
  });

  it("does not take chance for a difference: other seeds, the same study", async () => {
    for (const sampler of ["sobol", "random"]) {
      for (const seed of ["two", "three", "four"]) {
        const found = await compare({ run: { sampler } }, { run: { sampler, seed } }, { scenarios: 0 });
        expect(found).toMatchObject({ commonRandomNumbers: false, paired: false, identical: false, changes: [] });
        expect((found.outputs["saving"] ?? []).filter(({ differs }) => differs)).toEqual([]);
      }
    }
  });

  it("finds across seeds what is larger than chance", async () => {
    const { outputs } = await compare({}, { ...dearer, run: { seed: "two" } }, { scenarios: 0 });
    expect(outputs["saving"]?.[0]).toMatchObject({ statistic: "mean", differs: true });
  });

  it("pairs independent scenarios too, which makes the error smaller than that of two runs", async () => {
    const [a, b] = [await side({ run: { sampler: "random" } }), await side({ ...dearer, run: { sampler: "random" } })];
    const { outputs, paired } = await compareRuns(a, b, { scenarios: 0 });
    const one = a.outputs["saving"]?.standardError ?? 0;
    expect(paired).toBe(true);
    // saving rises by `avoided`, whose standard deviation is 40 / sqrt(12): the closed form of the paired error.
    const closed = 40 / Math.sqrt(12) / Math.sqrt(4096);
    expect(outputs["saving"]?.[0]?.standardError).toBeGreaterThan(closed / 2);
    expect(outputs["saving"]?.[0]?.standardError).toBeLessThan(closed * 2);
    expect(closed * 2).toBeLessThan(one * Math.SQRT2);
  });
});

describe("money of other years and perspectives", () => {
  it("is never subtracted without a word, nor called the same without one", async () => {
    const other = { "price-year": "2024", perspective: "society" };
    const told =
      /Not like for like: the two differ in price year \(A not stated, B 2024\) and in perspective \(A not stated, B\s+society\)/;
    const [same, moved] = [
      await compare({}, other, { scenarios: 0 }),
      await compare({}, { ...fee, ...other }, { scenarios: 0 }),
    ];
    expect(same.basis).toEqual([
      { of: "price year", a: undefined, b: "2024" },
      { of: "perspective", a: undefined, b: "society" },
    ]);
    for (const found of [same, moved]) expect(compareText(found).replace(/\s+/g, " ")).toMatch(told);
    const alike = await compare(other, { ...other, ...fee }, { scenarios: 0 });
    expect(alike.basis).toEqual([]);
    expect(compareText(alike)).not.toContain("like for like");
  });
});

describe("what moved the answer", () => {
  it("is shared out as the closed form has it", async () => {
    const more = { avoided: { distribution: "uniform", min: 180, max: 220, unit: "spell" } };
    const { attribution } = await compare({}, { assumptions: { ...dearer.assumptions, ...more, ...fee.assumptions } });
    // Means: 100 · 10 to 200 · 11, and -30. Independent: avoided adds 1000 or 1100, price 100 or 200.
    expect(attribution?.method).toBe("shapley");
    expect(attribution?.changes.map(({ id }) => id)).toEqual(["avoided", "price", "fee"]);
    const shares = attribution?.changes.map(({ share }) => share["mean"]?.value ?? 0) ?? [];
    [1050, 150, -30].forEach((expected, i) => {
      expect(Math.abs((shares[i] ?? 0) - expected)).toBeLessThan(0.5);
    });
    expect(attribution?.changes[0]?.alone["mean"]?.value).toBeCloseTo(1000, 0);
    for (const [name, whole] of Object.entries(attribution?.difference ?? {})) {
      const sum = attribution?.changes.reduce((all, { share }) => all + (share[name]?.value ?? 0), 0);
      expect(sum).toBeCloseTo(whole.value, 8);
    }
  });

  it("holds for settings, correlations, formulas, and assumptions that become fixed", async () => {
    const scheme = (value: string) => ({ settings: { scheme: { "one-of": ["small", "large"], value } } });
    const withScheme = { formulas: { saving: 'if(scheme == "large", 2, 1) * avoided * price - fee' } };
    const found = await compare(
      { ...scheme("small"), ...withScheme },
      {
        ...scheme("large"),
        formulas: { saving: 'if(scheme == "large", 2, 1) * avoided * price - fee - extra' },
        assumptions: {
          extra: { value: 10, unit: "GBP" },
          fee: { value: 100, unit: "GBP" },
          avoided: { value: 100, unit: "spell" },
        },
      },
    );
    const ids = found.attribution?.changes.map(({ id, kind }) => [id, kind]);
    expect(ids).toEqual([
      ["scheme", "setting"],
      ["formulas", "formulas"],
      ["avoided", "assumption"],
    ]);
    // Not to the last bit: an assumption that joins the study moves the draws of those after it in the alphabet.
    expect(found.attribution?.changes[1]?.alone["mean"]?.value).toBeCloseTo(-10, 1);
    expect(found.changes?.find(({ id }) => id === "extra")).toMatchObject({ moves: false, b: { value: "10" } });
  });

  it("gives correlations their share of the interval, and none of what does not depend on them", async () => {
    const tied = { correlations: [["avoided", "price", 0.8]] };
    const { attribution, changes } = await compare({}, tied);
    expect(changes).toMatchObject([{ kind: "correlations", moves: true }]);
    expect(attribution?.changes[0]?.share["0.975"]?.value).toBeGreaterThan(20);
  });

  it("takes two orders where changes are many, and still adds up", async () => {
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`part${i}`, { value: 1 }]));
    const formulas = { saving: `avoided * ${Object.keys(many).join(" * ")}` };
    const assumptions = { ...many, avoided: { distribution: "uniform", min: 80, max: 120 } };
    const doubled = Object.fromEntries(Object.keys(many).map((id) => [id, { value: 2 }]));
    const { attribution } = await compare(
      { formulas, assumptions },
      { formulas, assumptions: { ...assumptions, ...doubled } },
      { scenarios: 256 },
    );
    expect(attribution?.method).toBe("two orders");
    const sum = attribution?.changes.reduce((all, { share }) => all + (share["mean"]?.value ?? 0), 0) ?? 0;
    expect(sum).toBeCloseTo(attribution?.difference["mean"]?.value ?? 0, 6);
    expect(sum).toBeCloseTo(100 * 127, -3);
  });

  it("says why where it cannot be told", async () => {
    const other = {
      formulas: { saving: "avoided * tariff - fee" },
      assumptions: {
        tariff: { value: 9, unit: "GBP/spell" },
        fee: { value: 1, unit: "GBP" },
        avoided: { value: 3, unit: "spell" },
      },
    };
    const { changes } = await compare({}, other, { scenarios: 0 });
    expect(changes?.filter(({ moves }) => moves).map(({ id }) => id)).toEqual(["avoided", "fee", "formulas"]);
    const { study: _, ...alone } = await side(fee);
    const found = await compareRuns(await side(), alone);
    expect(found.changes).toBeUndefined();
    expect(found.notAttributed).toMatch(/the study of one of the two is not known/);
    expect(found.outputs["saving"]?.[0]?.differs).toBe(true);
  });

  it("tells words from numbers", async () => {
    const words = {
      assumptions: {
        price: { label: "Tariff", unit: "GBP/spell", distribution: "uniform", min: 8, max: 12, source: "Tariff" },
      },
    };
    const { changes } = await compare({}, words);
    expect(changes).toMatchObject([
      { id: "price", moves: false, a: { label: "Price of a spell" }, b: { label: "Tariff" } },
    ]);
  });
});

describe("a comparison in words", () => {
  it("names both, what differs, and each statistic in its scale", async () => {
    const text = compareText(await compare({}, dearer));
    expect(text).toMatch(/mean +£(899\.9|900\.0)\d+ +£(999\.9|1,000\.0)\d+ +£(99\.9|100\.0)\d+ \(0\.\d+\) +differs/);
    expect(text).toMatch(/price +Uniform: mean 10.* +Uniform: mean 11/);
    expect(text).toMatch(/all together +£\d+/);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe("refusals", () => {
  it("name what is missing", async () => {
    const other = { formulas: { saving: "avoided * price - fee", cost: "fee" }, outputs: ["cost"] };
    await expect(compare({}, other)).rejects.toMatchObject({ code: "nothing-to-compare" });
    await expect(compare({}, fee, { output: "savings" })).rejects.toMatchObject({ code: "unknown-output" });
  });

  it("does not take what no scenario meets for the same: means differ by no more than errors that count it in", async () => {
    // 0.1 and 0.3 expected meetings in 10,000 scenarios: the means are 1,000 apart, of which the scenarios see nothing.
    const rare = (p: number): Variant => ({
      assumptions: { flood: { distribution: "bernoulli", p } },
      formulas: { saving: "avoided * price - fee - 5e7 * flood" },
      run: { scenarios: 10_000, seed: "two" },
    });
    const found = await compare(rare(1e-5), rare(3e-5), { scenarios: 0 });
    const [mean] = found.outputs.saving ?? [];
    // 5e7 sqrt((1e-5 + 3e-5) / 10,000).
    expect(mean?.standardError).toBeGreaterThan(0.99 * 3162);
    expect(mean?.differs).toBe(false);
    expect(found.unmet.saving).toMatch(/^A: Hardly met by 10,000 scenarios: flood .* B: Hardly met/);
    expect(compareText(found).replace(/\s+/g, " ")).toContain("saving: A: Hardly met by 10,000 scenarios: flood");
    expect(compareText(found)).not.toContain("The same in both");
    expect((await compare({}, dearer)).unmet).toEqual({});
  });
});
