/** Which drivers act together on the outputs that are asked for, by hand. */
import { describe, expect, it } from "vitest";
import type { Assumption } from "../../../src/assumptions/assumption.js";
import { planRun } from "../../../src/engine/plan/plan.js";
import { acting } from "../../../src/sensitivity/rare/acting.js";
import { studyOf, uncertain } from "../studies.js";

const event = (id: string) => uncertain(id, "bernoulli", { p: 0.1 });
const table: Assumption = {
  id: "table",
  over: ["k"],
  value: ["0.1", "0.1"],
  uncertainty: { family: "bernoulli", joint: "each", parameters: [{ p: 0.1 }, { p: 0.1 }] },
};
const twin: Assumption = { id: "twin", over: [], value: ["0.1"], sameAs: "a" };

/** Pairs of names, in order. */
function pairsIn(formulas: Readonly<Record<string, string>>, outputs: readonly string[], left: readonly string[] = []) {
  const indexes = [{ id: "k", elements: ["one", "two"], numeric: false }];
  const assumptions = [event("a"), event("b"), event("c"), table, twin];
  const study = studyOf({ indexes, assumptions, formulas, outputs: Object.keys(formulas) });
  const plan = planRun(study, { scenarios: 2, seed: "1", sampler: "sobol" });
  const nameOf = (driver: number) => plan.drivers[driver]?.name ?? "";
  const drivers = plan.drivers.flatMap(({ name }, driver) => (left.includes(name) ? [] : [driver]));
  drivers.sort((x, y) => (nameOf(x) < nameOf(y) ? -1 : 1));
  const act = acting({ study, plan, outputs }, drivers);
  return drivers
    .flatMap((x, i) => drivers.slice(i).flatMap((y) => (act(x, y) ? [`${nameOf(x)}-${nameOf(y)}`] : [])))
    .join(" ");
}

describe("drivers that act together", () => {
  it.each([
    ["a + b - c", ""],
    ["a * b + c", "a-b"],
    ["max(a + b, c)", "a-a a-b a-c b-b b-c c-c"],
  ])("%s: %s", (y, pairs) => {
    expect(pairsIn({ y: `${y} + sum(table, k)` }, ["y"])).toBe(pairs);
  });

  it("do so on some output that is asked for, whatever they do on others", () => {
    const formulas = { y: "a * b", z: "b * c" };
    expect(pairsIn(formulas, ["y"])).toBe("a-b");
    expect(pairsIn(formulas, ["z"])).toBe("b-c");
    expect(pairsIn(formulas, ["y", "z"])).toBe("a-b b-c");
    expect(pairsIn({ ...formulas, sum: "y + c" }, ["sum"])).toBe("a-b");
  });

  it("are each that draws for what shares its draw", () => {
    expect(pairsIn({ y: "twin * b + c" }, ["y"])).toBe("a-b");
    expect(pairsIn({ y: "a * twin" }, ["y"])).toBe("a-a");
  });

  it("are the cells of an assumption as the whole of it is", () => {
    const cells = pairsIn({ y: "a * sum(table, k)" }, ["y"]).split(" ");
    expect(cells).toHaveLength(2);
    for (const pair of cells) expect(pair).toMatch(/^a-table/);
    expect(pairsIn({ y: "product(table, k)" }, ["y"]).split(" ")).toHaveLength(3);
  });

  it("are none of those that are not asked about", () => {
    expect(pairsIn({ y: "a * b * c" }, ["y"], ["b"])).toBe("a-c");
  });
});
