/** The two extreme cases of outputs that turn inside a range, or give the same at both of its ends. */
import { expect, it } from "vitest";
import { cases } from "../../src/sensitivity/cases.js";
import { requestOf } from "./functions.js";
import { answered, studyOf, uncertain } from "./studies.js";

const dose = uncertain("dose", "uniform", { min: 0, max: 2 });
const other = uncertain("other", "uniform", { min: -1, max: 1 });
const extremesOf = async (y: string) => {
  const study = studyOf({ assumptions: [dose, other], formulas: { y }, outputs: ["y"] });
  const rows = answered(await cases.answer(await requestOf(study, { scenarios: 64 })), "y");
  return ["lowers", "raises"].map((way) => rows.find(({ assumption }) => assumption.includes(way)));
};

it("an assumption both of whose ends lower the result stays at its base case in the case that raises it", async () => {
  const [low, high] = await extremesOf("5 - (dose - 1.1)^2 + other");
  expect(Object.keys(high?.values ?? {})).toEqual(["other"]);
  // Base: 5 - 0.01; the central 95 % of other ends at 0.95, of dose at 0.05 and 1.95.
  expect(high?.output).toBeCloseTo(4.99 + 0.95, 10);
  expect(low?.output).toBeCloseTo(5 - 1.05 ** 2 - 0.95, 10);
});

it("an assumption whose ends give the same is set where both raise the result", async () => {
  const [low, high] = await extremesOf("other^2 + dose");
  expect(high?.output).toBeCloseTo(0.95 ** 2 + 1.95, 10);
  expect(low?.output).toBeCloseTo(0.05, 10);
});
