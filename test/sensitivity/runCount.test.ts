/** What analyses cost: the counts are known by arithmetic from the designs. */
import { describe, expect, it } from "vitest";
import { analyseSensitivity, answerClaimed, type SensitivityRequest } from "../../src/sensitivity/index.js";
import { openRunCount } from "../../src/sensitivity/runCount.js";
import { simulateDraws } from "../engine/fixtures.js";
import { studyOf, uncertain } from "./studies.js";

const ids = ["a", "b", "c"];
const three = studyOf({
  assumptions: ids.map((id) => uncertain(id, "normal", { mean: 1, sd: 1 })),
  formulas: { y: "a * b + c", z: "a - c" },
  outputs: ["y", "z"],
});
const drawn = await simulateDraws(three, { scenarios: 2048, seed: "1", workers: 1 });
const requestOf = (outputs: readonly string[]): SensitivityRequest => ({
  study: three,
  outputs,
  interval: 0.95,
  ...drawn,
});
const runsOf = async (names: readonly string[], outputs = ["y"]) =>
  (await analyseSensitivity(requestOf(outputs), names)).modelRuns;

describe("runs of the model that an analysis rests on", () => {
  it("are those of its design or its points, and none where the run's own scenarios or formulas do", async () => {
    const names = ["spider", "rank", "exact", "sobol", "second-order", "morris", "morris-radial", "first-order"];
    expect(await runsOf(names)).toEqual({
      spider: 3 * 9,
      rank: 0,
      exact: 0,
      // Saltelli: two samples, and one for each assumption; for pairs as many again.
      sobol: 2048 * (3 + 2),
      "second-order": 2048 * (3 + 2 + 3),
      // Morris: a start, and a step for each assumption; radial: a centre, and a step for each.
      morris: 128 * (3 + 1),
      "morris-radial": 512 * (3 + 1),
      "first-order": 0,
    });
  });

  it("stand in the order of reports, and are counted once however many outputs they serve", async () => {
    const both = await runsOf(["sobol", "spider"], ["y", "z"]);
    expect(Object.entries(both)).toEqual([
      ["spider", 27],
      ["sobol", 10_240],
    ]);
  });

  it("count in each analysis that shares them, whichever is made first", async () => {
    const names = ["sobol", "second-order"];
    const lastFirst = await answerClaimed(requestOf(["y"]), names, new Int32Array(2));
    const found = Object.fromEntries(lastFirst.map(([place, { modelRuns }]) => [names[place], modelRuns]));
    expect(found).toEqual(await runsOf(names));
    expect(await runsOf(["second-order"])).toEqual({ "second-order": 2048 * 8 });
  });

  it("of a search are those that it really made", async () => {
    // Of a straight line: 23 places between two ends, nothing to look at closer. Of a turn inside, 15 a round and side.
    const line = await runsOf(["one-way"], ["z"]);
    expect(line).toEqual({ "one-way": 3 * 25 });
    const turning = studyOf({
      assumptions: [uncertain("u", "normal", { mean: 0, sd: 1 })],
      formulas: { y: "u * u" },
      outputs: ["y"],
    });
    const few = await simulateDraws(turning, { scenarios: 20, seed: "1", workers: 1 });
    const request = { study: turning, outputs: ["y"], interval: 0.95, ...few };
    expect((await analyseSensitivity(request, ["one-way"])).modelRuns).toEqual({ "one-way": 25 + 4 * 15 });
  });

  it("include what stood elsewhere, also what is added there later, once", () => {
    const [one, other] = [openRunCount(), openRunCount()];
    one.add(5);
    one.include(other);
    one.include(other);
    other.add(7);
    expect([one.total(), other.total()]).toEqual([12, 7]);
  });
});
