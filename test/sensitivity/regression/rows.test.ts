/** What takes no part in a regression: the last share of a whole, and what never varies. */
import { describe, expect, it } from "vitest";
import { rankRegression } from "../../../src/sensitivity/rankRegression.js";
import { regression } from "../../../src/sensitivity/regression.js";
import { requestOf } from "../functions.js";
import { answered, band, mix, studyOf, uncertain } from "../studies.js";

const shares = studyOf({
  indexes: [band],
  assumptions: [mix, uncertain("c", "normal", { mean: 0, sd: 0.1 })],
  formulas: { y: "mix[band = low] + c" },
  outputs: ["y"],
});
const rare = studyOf({
  assumptions: [
    uncertain("event", "bernoulli", { p: 1e-9 }),
    uncertain("x", "normal", { mean: 0, sd: 2 }),
    uncertain("z", "normal", { mean: 0, sd: 1 }),
  ],
  formulas: { y: "5 * event + x + z" },
  outputs: ["y"],
});
const remarkOf = (answer: unknown) => (answer as { readonly remark: string }).remark;

describe("the last share of a Dirichlet", () => {
  it("has the correlation of theory, and no coefficient", async () => {
    const { y } = await regression.answer(await requestOf(shares, { scenarios: 8192 }));
    const rows = answered({ y: y ?? [] }, "y");
    expect(rows.map(({ assumption }) => assumption).sort()).toEqual([
      "c",
      "mix[band=high]",
      "mix[band=low]",
      "mix[band=middle]",
    ]);
    const last = rows.find(({ assumption }) => assumption === "mix[band=high]");
    // Dirichlet(4, 2, 2): variances 1/36 and 1/48, covariance -1/72; the output has 1/36 + 0.01.
    const truth = -1 / 72 / Math.sqrt((1 / 36 + 0.01) / 48);
    expect(rows.map(({ coefficient, correlation }) => Math.abs(coefficient ?? correlation ?? 9))).toEqual(
      rows.map(({ coefficient, correlation }) => Math.abs(coefficient ?? correlation ?? 9)).sort((a, b) => b - a),
    );
    expect(Math.abs((last?.correlation ?? 9) - truth)).toBeLessThan(4 * (last?.correlationError ?? 0));
    expect(last?.correlationError).toBeLessThan(0.01);
    expect(last).not.toHaveProperty("coefficient");
    expect(last).not.toHaveProperty("partial");
    expect(remarkOf(y)).toMatch(
      /\(R²\); of shares the last has no coefficient, as the others decide it: mix \[band=high\]$/,
    );
  });

  it("has a rank correlation too", async () => {
    const rows = answered(await rankRegression.answer(await requestOf(shares, { scenarios: 8192 })), "y");
    const last = rows.find(({ assumption }) => assumption === "mix[band=high]");
    expect(last?.correlation).toBeLessThan(-0.3);
    expect(last?.correlation).toBeGreaterThan(-0.6);
  });

  it("has no row where its group has one", async () => {
    const members = ["low", "middle", "high"].map((each) => `mix[band=${each}]`);
    const study = { ...shares, groups: [{ name: "case mix", members }] };
    const { y } = await regression.answer(await requestOf(study, { scenarios: 8192 }));
    expect(answered({ y: y ?? [] }, "y").map(({ assumption }) => assumption)).toEqual(["case mix", "c"]);
    expect(remarkOf(y)).not.toContain("of shares");
  });
});

describe("an event that never happens in the scenarios", () => {
  it.each([regression, rankRegression])("is left out and named: $name", async (method) => {
    const { y } = await method.answer(await requestOf(rare, { scenarios: 4096 }));
    const rows = answered({ y: y ?? [] }, "y");
    expect(rows.at(-1)).toEqual({ assumption: "event" });
    expect(Math.abs((rows[0]?.coefficient ?? 9) - 2 / Math.sqrt(5))).toBeLessThan(0.02);
    expect(remarkOf(y)).toMatch(/; left out, as they never vary in these scenarios: event$/);
  });

  it("leaves an output that does not vary either refused", async () => {
    const still = studyOf({ assumptions: rare.assumptions, formulas: { y: "event + 0 * x + 0 * z" }, outputs: ["y"] });
    const { y } = await regression.answer(await requestOf(still, { scenarios: 4096 }));
    expect(y).toEqual({ refused: "the output does not vary in these scenarios" });
  });

  it("has no partial correlation where the others leave nothing to explain: 0 / 0", async () => {
    const sum = studyOf({
      assumptions: ["a", "b", "idle"].map((id) => uncertain(id, "normal", { mean: 0, sd: 1 })),
      formulas: { y: "a + 2 * b + 0 * idle" },
      outputs: ["y"],
    });
    const { y } = await regression.answer(await requestOf(sum, { scenarios: 4096 }));
    const rows = new Map(answered({ y: y ?? [] }, "y").map((one) => [one.assumption, one]));
    expect(rows.get("a")?.partial).toBeCloseTo(1, 6);
    expect(rows.get("idle")).not.toHaveProperty("partial");
    expect(rows.get("idle")?.coefficient).toBeCloseTo(0, 9);
  });
});
