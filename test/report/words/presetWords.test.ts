import { expect, it } from "vitest";
import { presetWords } from "../../../src/report/words/presetWords.js";

it("says which preset, and of several in which order they were taken", () => {
  expect(presetWords("low")).toBe("preset low");
  expect(presetWords("low, release-path,vat-transfer")).toBe(
    "presets low, then release-path, then vat-transfer (the later has the last word)",
  );
});
