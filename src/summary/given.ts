/** A run, as functions are given one. */
import { has, type Kind } from "../schema/given.js";
import { aStudy } from "../study/given.js";

export const aRun: Kind = {
  name: "a run",
  remedy: 'make one with await simulate(study), or read one back with readResult("results/my-study")',
  is: (thing) => has(thing, "study", "run", "outputs"),
};

export const aRunOrStudy: Kind = {
  name: "a run or a study",
  remedy: `${aRun.remedy}; ${aStudy.remedy}`,
  is: (thing) => aRun.is(thing) || aStudy.is(thing),
};
