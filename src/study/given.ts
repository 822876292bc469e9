/** A study, as functions are given one. */
import { has, type Kind } from "../schema/given.js";

export const aStudy: Kind = {
  name: "a study",
  remedy: 'make one with study("hospital-care-at-home"), loadStudy("my-study.yaml") or defineStudy({ … })',
  is: (thing) => has(thing, "assumptions", "outputs", "formulas", "hash"),
};
