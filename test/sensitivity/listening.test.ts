/** Analyses listen while they are at work: whoever stops a run does not wait for the end of one. */
import { describe, expect, it } from "vitest";
import { sensitivityMethods } from "../../src/sensitivity/index.js";
import type { Study } from "../../src/study/study.js";
import { functions, requestOf } from "./functions.js";

const study = functions.he1_admission_avoidance as Study;
/** Of those that look at points, not at scenarios, each is done in a moment. */
const long = sensitivityMethods.filter(({ needs }) => needs === "inputs" || needs === "design").map(({ name }) => name);

describe("an analysis that is told to stop", () => {
  it.each(long)("%s goes no further", async (name) => {
    const request = await requestOf(study, { scenarios: 16_384 });
    const method = sensitivityMethods.find((one) => one.name === name);
    let calls = 0;
    const pause = async () => {
      if (++calls === 3) throw new Error("told to stop");
    };
    await expect(method?.answer({ ...request, pause })).rejects.toThrow("told to stop");
    expect(calls).toBe(3);
  });
});
