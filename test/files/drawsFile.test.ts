import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { drawsFile, readDraws } from "../../src/files/drawsFile.js";

it("gives draws back to the bit, of outputs whose values repeat, too", () => {
  const size = 20_000;
  const draws = {
    smooth: Float64Array.from({ length: size }, (_, i) => Math.sqrt(i)),
    event: Float64Array.from({ length: size }, (_, i) => (i % 3 === 0 ? 1 : 0)),
    often_zero: Float64Array.from({ length: size }, (_, i) => Math.max(0, i - 15_000)),
    constant: new Float64Array(size),
  };
  const folder = mkdtempSync(join(tmpdir(), "draws-"));
  const { name, content } = drawsFile(draws);
  writeFileSync(join(folder, name), content);
  expect(readDraws(join(folder, name))).toEqual(draws);
  rmSync(folder, { recursive: true });
});
