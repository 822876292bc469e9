import { describe, expect, it } from "vitest";
import { CredenceError } from "../../src/errors.js";
import { defineStudy } from "../../src/files/loadStudy.js";
import { simulate } from "../../src/run/simulate.js";
import { toDocument } from "../../src/study/toDocument.js";

const normal = { distribution: "normal", mean: 0, sd: 1 };

const study = (correlations: unknown) =>
  defineStudy({
    study: "Correlated",
    indexes: { hrg: ["H30", "H39"] },
    assumptions: {
      "price.a": normal,
      "price.b": normal,
      "price.c": normal,
      cost: normal,
      fixed: 3,
      tariff: { ...normal, over: "hrg" },
      mix: { over: "hrg", distribution: "dirichlet", alpha: [3, 4] },
    },
    correlations,
    formulas: {
      total: '"price.a" + "price.b" + "price.c" + cost + fixed + sum(tariff * mix, hrg)'.replaceAll('"', ""),
    },
    outputs: ["total"],
  });

const pairs = (correlations: unknown) =>
  study(correlations).correlations.map(({ a, b, spearman, pearson }) => [a, b, pearson ?? spearman]);

function codeOf(correlations: unknown): string {
  try {
    study(correlations);
  } catch (error) {
    if (error instanceof CredenceError) return error.code;
  }
  return "nothing";
}

const prices = [
  ["price.a", "price.b", 0.5],
  ["price.a", "price.c", 0.5],
  ["price.b", "price.c", 0.5],
];

describe("forms of correlations", () => {
  it.each([
    ["a pair", [["cost", "price.a", 0.3]], [["cost", "price.a", 0.3]]],
    ["a block by names", [{ of: ["price.a", "price.b", "price.c"], each: 0.5 }], prices],
    ["a block by pattern", [{ of: "price.*", each: 0.5 }], prices],
    ["a record of one block", { of: "price.*", each: 0.5 }, prices],
    ["a table by its name", [{ of: "tariff", each: 0.2 }], [["tariff[hrg=H30]", "tariff[hrg=H39]", 0.2]]],
    [
      "two sides",
      [{ of: ["price.a", "price.b"], with: "cost", each: -0.2 }],
      [
        ["price.a", "cost", -0.2],
        ["price.b", "cost", -0.2],
      ],
    ],
    [
      "a matrix",
      {
        of: ["price.a", "cost", "price.b"],
        matrix: [
          [1, 0.1, 0.2],
          [0.1, 1, 0.3],
          [0.2, 0.3, 1],
        ],
      },
      [
        ["price.a", "cost", 0.1],
        ["price.a", "price.b", 0.2],
        ["cost", "price.b", 0.3],
      ],
    ],
    [
      "pairs in a record",
      { pairs: [["cost", "price.a", 0.3], { of: "price.*", each: 0.5 }] },
      [["cost", "price.a", 0.3], ...prices],
    ],
    ["normal scores", { scale: "pearson", pairs: [["cost", "price.a", 0.3]] }, [["cost", "price.a", 0.3]]],
  ])("%s", (_, written, expected) => {
    expect(pairs(written)).toEqual(expected);
  });

  it("turns a correlation of normal scores into Spearman's: 6 / π asin(ρ / 2)", () => {
    const [pair] = study([{ of: ["cost", "price.a"], each: 0.5, scale: "pearson" }]).correlations;
    expect(pair?.pearson).toBe(0.5);
    expect(pair?.spearman).toBeCloseTo((6 / Math.PI) * Math.asin(0.25), 14);
  });

  it.each([
    ["bad-correlation", [{ of: "price.*" }]],
    ["bad-correlation", [{ of: "price.*", each: 0.5, matrix: [[1]] }]],
    ["bad-correlation", [{ of: ["cost"], each: 0.5 }]],
    ["bad-correlation", { of: ["cost", "price.a"], matrix: [[1, 0.5]] }],
    [
      "bad-correlation",
      {
        of: ["cost", "price.a"],
        matrix: [
          [1, 0.5],
          [0.4, 1],
        ],
      },
    ],
    [
      "bad-correlation",
      {
        of: ["cost", "price.a"],
        matrix: [
          [2, 0.5],
          [0.5, 1],
        ],
      },
    ],
    ["bad-correlation", [["mix", "cost", 0.5]]],
    ["bad-correlation", [["cost", "cost", 0.5]]],
    ["unknown-assumption", [{ of: "prices.*", each: 0.5 }]],
    ["duplicate-correlation", [["price.a", "price.b", 0.5], { of: "price.*", each: 0.5 }]],
    ["bad-copula", { pairs: [], copula: { family: "student-t" } }],
    ["bad-copula", { pairs: [], copula: { family: "student-t", df: 0.5 } }],
    ["unknown-choice", { pairs: [], copula: { family: "clayton" } }],
    ["unknown-choice", { pairs: [], copula: "clayton" }],
    ["bad-copula", { pairs: [], copula: "student-t" }],
    ["unknown-key", { pairs: [], copulas: {} }],
    ["wrong-type", [["cost", "price.a"]]],
  ])("are refused: %s %j", (code, written) => {
    expect(codeOf(written)).toBe(code);
  });
});

describe("names", () => {
  const said = (correlations: unknown) => {
    try {
      study(correlations);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };

  it("of a copula that is not known are told beside those that are", () => {
    expect(said({ pairs: [], copula: "clayton" })).toMatch(/unknown copula "clayton"; known: gaussian, student-t$/);
    expect(study({ pairs: [["cost", "price.a", 0.3]], copula: "gaussian" }).dependence).toBeUndefined();
  });

  it("that correlations may have are listed once", () => {
    const list = /known: (.*)$/.exec(said([["cost", "zebra", 0.3]]))?.[1]?.split(", ") ?? [];
    expect(list).toContain("price.a");
    expect(new Set(list).size).toBe(list.length);
  });
});

describe("a study with a copula of its own", () => {
  const written = {
    copula: { family: "student-t", df: 4 },
    pairs: [["cost", "price.a", 0.3], { of: ["cost", "price.b"], each: 0.4, scale: "pearson" }],
  };

  it("comes back from its document, to the same hash, and has another one than without the copula", () => {
    const first = study(written);
    expect(defineStudy(toDocument(first) as Record<string, unknown>).hash).toBe(first.hash);
    expect(study({ pairs: written.pairs }).hash).not.toBe(first.hash);
    expect(study({ pairs: [["cost", "price.a", 0.3]] }).hash).toBe(study([["cost", "price.a", 0.3]]).hash);
  });

  it.each(["sobol", "latin-hypercube", "random"])("has the rank correlations asked for, under %s", async (sampler) => {
    const run = await simulate(study(written), { scenarios: 32_768, sampler, workers: 1, sensitivity: [] } as never);
    const [first, second] = run.correlations?.pairs ?? [];
    expect(Math.abs((first?.achieved ?? 9) - 0.3)).toBeLessThan(5 * (first?.standardError ?? 0));
    expect(first?.standardError).toBeLessThan(0.02);
    // R's quadrature: 0.5 gives 0.46902 at 4 degrees of freedom, so 0.4 gives a little less than 6 / π asin(0.2).
    expect(second).toMatchObject({ scale: "pearson", asked: 0.4 });
    expect(Math.abs((second?.achieved ?? 9) - (second?.askedRank ?? 0))).toBeLessThan(5 * (second?.standardError ?? 0));
    expect(second?.askedRank).toBeGreaterThan(0.34);
    expect(second?.askedRank).toBeLessThan((6 / Math.PI) * Math.asin(0.2));
    expect(first?.askedRank).toBe(0.3);
  });
});

describe("correlations that cannot hold together", () => {
  const impossible = [
    ["price.a", "price.b", 0.9],
    ["price.a", "price.c", 0.9],
    ["price.b", "price.c", -0.9],
    ["cost", "price.a", 0.1],
  ];

  it("name the cycle among which they fail", async () => {
    await expect(simulate(study(impossible), { workers: 1 })).rejects.toThrow(
      /price\.a with price\.b 0\.9, price\.a with price\.c 0\.9, price\.b with price\.c -0\.9; move/,
    );
  });

  it("are the nearest possible ones where asked for, which says how far it went", async () => {
    const run = await simulate(study({ nearest: true, pairs: impossible }), {
      scenarios: 4096,
      workers: 1,
      sensitivity: [],
    });
    const [moved] = run.correlations?.moved ?? [];
    expect(moved?.distance).toBeGreaterThan(0.5);
    // Cost with two of the prices was not stated; it moves a little, too.
    expect(moved?.pairs.map(({ from }) => Math.abs(from))).toEqual([0.9, 0.9, 0.9, expect.any(Number), 0, 0]);
    for (const { pair, from, to, scale } of (moved?.pairs ?? []).filter((one) => one.from !== 0)) {
      expect(scale).toBe("spearman");
      expect(Math.abs(to)).toBeLessThan(Math.abs(from));
      // What is told on the scale of ranks is what is drawn.
      const drawn = run.correlations?.pairs.find(({ a, b }) => [a, b].sort().join() === [...pair].sort().join());
      expect(Math.abs((drawn?.achieved ?? 9) - to)).toBeLessThan(5 * (drawn?.standardError ?? 0));
    }
    expect(run.correlations?.pairs).toHaveLength(4);
  });
});
