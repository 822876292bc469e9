/** The orders in which players join. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordersOf } from "../../../src/sensitivity/shapley/orders.js";

describe("the orders of Shapley's walk", () => {
  it("hold every player once in every scenario", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 50 }),
        (seed, players, count) => {
          const orders = ordersOf(seed, players, count);
          for (let i = 0; i < count; i++) {
            expect(orders.map((order) => order[i]).toSorted()).toEqual([...new Array(players).keys()]);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it("of a scenario do not change with the number of scenarios, but do with the seed", () => {
    const [few, many, other] = [ordersOf("a", 5, 100), ordersOf("a", 5, 3000), ordersOf("b", 5, 100)];
    expect(many.map((order) => order.slice(0, 100))).toEqual(few);
    expect(other).not.toEqual(few);
  });

  it("let every player join at every step equally often", () => {
    const count = 6000;
    for (const order of ordersOf("c", 6, count)) {
      for (let player = 0; player < 6; player++) {
        const times = order.filter((each) => each === player).length;
        // Five standard deviations of a binomial.
        expect(Math.abs(times - count / 6)).toBeLessThan(5 * Math.sqrt((count * 5) / 36));
      }
    }
  });
});
