import { describe, expect, it } from "vitest";
import { defineStudy } from "../../src/files/loadStudy.js";

const study = (price: Record<string, unknown>) => () =>
  defineStudy({
    study: "Prices by band",
    indexes: { band: ["mild", "severe"], year: [1, 2] },
    assumptions: { price: { unit: "GBP", distribution: "gamma", ...price } },
    formulas: { cost: "price + 0 * price" },
    outputs: ["cost"],
  });

describe("a distribution that cannot be", () => {
  it("is told by the cell that it stands in", () => {
    expect(study({ over: ["band"], mean: [10, 12], se: [1, 0] })).toThrow(
      "price[band=severe]: sd must be above 0, got 0",
    );
    expect(
      study({
        over: ["band", "year"],
        mean: [
          [10, 11],
          [-12, 13],
        ],
        cv: 0.1,
      }),
    ).toThrow("price[band=severe,year=1]: mean must be above 0, got -12");
  });

  it("is told by its name where it has one cell, or one for all shares", () => {
    expect(study({ mean: 10, se: 0 })).toThrow(/price: sd must be above 0, got 0/);
    expect(study({ over: ["band"], distribution: "dirichlet", unit: undefined, alpha: [3, 0] })).toThrow(
      /price: alpha/,
    );
  });
});
