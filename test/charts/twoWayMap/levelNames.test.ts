/** Names of lines of equal result: each by its line, none over another, none outside the picture. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contour } from "../../../src/charts/twoWayMap/contour.js";
import { type Named, placed } from "../../../src/charts/twoWayMap/levelNames.js";

const picture = { width: 466, height: 380, x: [0, 5], y: [0, 5] } as const;
const grid = (height: (x: number, y: number) => number) =>
  Array.from({ length: 36 }, (_, i) => {
    const [x, y] = [i % 6, Math.floor(i / 6)];
    return { x, y, height: height(x, y) };
  });
const linesOf = (height: (x: number, y: number) => number, levels: readonly number[]) =>
  levels.map((level) => ({ label: `result of ${level}`, segments: contour(grid(height), 6, level) }));
const boxOf = ({ px, py, label, outside }: Named) => {
  const wide = 6 * label.length;
  const left = outside ? px : px - wide / 2;
  return { left, right: left + wide, top: py - 6, bottom: py + 6 };
};

describe("the names of lines of equal result", () => {
  it("begin beside the picture where the line leaves it on the right", () => {
    const [name] = placed(
      linesOf((_, y) => y, [2]),
      picture,
    );
    expect(name).toMatchObject({ label: "result of 2", outside: true, px: 471, py: expect.closeTo(228, 9) });
  });

  it("stand on the line where it does not", () => {
    const [name] = placed(
      linesOf((x) => x, [2.5]),
      picture,
    );
    expect(name).toMatchObject({ outside: false, px: expect.closeTo(233, 9) });
  });

  it("give way to those that come first, and are left out where there is no room", () => {
    const names = placed(
      linesOf((_, y) => y, [2, 2.05, 4]),
      picture,
    );
    expect(names.map(({ label, outside }) => [label, outside])).toEqual([
      ["result of 2", true],
      ["result of 2.05", false],
      ["result of 4", true],
    ]);
    const short = { ...picture, width: 40 };
    expect(
      placed(
        linesOf((x) => x, [2.5]),
        short,
      ),
    ).toEqual([]);
    expect(placed([{ label: "none", segments: [] }], picture)).toEqual([]);
  });

  it("never lie over each other or leave the picture, whatever the plane or bowl", () => {
    const slope = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(slope, slope, slope, (a, b, c) => {
        const levels = Array.from({ length: 9 }, (_, k) => -8 + 2 * k);
        const names = placed(
          linesOf((x, y) => a * x + b * y + c * (x - 2) * (y - 3), levels),
          picture,
        );
        const boxes = names.map(boxOf);
        boxes.forEach((one, i) => {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.top).toBeGreaterThanOrEqual(0);
          expect(one.bottom).toBeLessThanOrEqual(picture.height);
          for (const other of boxes.slice(i + 1)) {
            const apart =
              one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
            expect(apart).toBe(true);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
