import { describe, expect, it } from "vitest";
import { normalCdf } from "../../src/numerics/special/normal.js";
import { normalGrades, normalGradeTable } from "../../src/random/normalGrade.js";
import { normalScores, normalScoreTable } from "../../src/random/normalScore.js";
import { fillUniforms } from "../../src/random/stream.js";
import { streamKey } from "../../src/random/streamKey.js";

const table = normalGradeTable();
const grades = (z: readonly number[]) => {
  const out = new Float64Array(z.length);
  normalGrades(table, Float64Array.from(z), out, z.length);
  return out;
};

describe("normalGrades", () => {
  it("agrees with tabulated values (scipy.stats.norm.cdf)", () => {
    const known = [
      [0, 0.5],
      [-1, 0.15865525393145707],
      [1, 0.8413447460685429],
      [-3, 0.0013498980316300946],
      [-6, 9.865876450376981e-10],
      [1.959963984540054, 0.975],
    ] as const;
    const got = grades(known.map(([z]) => z));
    known.forEach(([, p], i) => {
      expect(Math.abs((got[i] ?? 0) / p - 1)).toBeLessThan(1e-11);
    });
  });

  it("has relative error below 1e-11 across all pieces, in the lower and the upper tail", () => {
    const z = Array.from({ length: 40_001 }, (_, i) => -8.2 + i * 0.00041);
    const got = grades(z);
    let worst = 0;
    z.forEach((x, i) => {
      const p = got[i] ?? 0;
      if (x < 0) worst = Math.max(worst, Math.abs(p / normalCdf(x, "lower") - 1));
      else worst = Math.max(worst, Math.abs(p - normalCdf(x, "lower")));
    });
    expect(worst).toBeLessThan(1e-11);
  });

  it("is monotone across the joints to within its error, and stays inside (0, 1)", () => {
    const extreme = grades([-1e300, -38, -9, 9, 38, 1e300]);
    for (const p of extreme) expect(p > 0 && p < 1).toBe(true);
    for (let piece = -255; piece < 256; piece++) {
      const [before = 0, after = 0] = grades([piece / 32 - 1e-9, piece / 32 + 1e-9]);
      expect(after - before).toBeGreaterThan(-1e-11 * after);
    }
  });

  it("undoes normalScores", () => {
    const u = new Float64Array(1024);
    const z = new Float64Array(1024);
    const scores = normalScoreTable();
    for (let block = 0; block < 20; block++) {
      fillUniforms(streamKey("there and back", "x"), block, u);
      if (block === 0) u.set([2 ** -53, 1e-12, 2 ** -22, 1 - 2 ** -22, 1 - 1e-12, 1 - 2 ** -53]);
      normalScores(scores, u, z, 1024);
      normalGrades(table, z, z, 1024);
      u.forEach((p, i) => {
        const back = z[i] ?? 0;
        expect(Math.abs(back - p) / Math.min(p, 1 - p)).toBeLessThan(p > 1 - 1e-6 ? 1e-3 : 2e-9);
      });
    }
  });
});
