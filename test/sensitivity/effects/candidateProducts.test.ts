/** Against all products written out one by one. */
import { describe, expect, it } from "vitest";
import { eachCandidate } from "../../../src/sensitivity/effects/candidateProducts.js";
import { effectBasis, FUNCTIONS } from "../../../src/sensitivity/effects/effectBasis.js";
import type { Product } from "../../../src/sensitivity/effects/products.js";
import { SHAPES, shapeColumn, shapesOf } from "../../../src/sensitivity/effects/shapes.js";
import { netUniforms } from "../../../src/sensitivity/netDesign.js";

const GROUPS = 4;
const size = 64;
const names = ["a", "b", "c", "d", "e", "f"];
const uniforms = netUniforms("candidates", names, size, GROUPS);
const bases = uniforms.map((u) => effectBasis(u, u, { family: "uniform", parameters: { min: 0, max: 1 } }));
const effect = new Float64Array(GROUPS * FUNCTIONS);
for (let group = 0; group < GROUPS; group++) effect.set([0.3, 0.2, 0.1], group * FUNCTIONS);
// The fourth has none; the last is not among those that may act three together.
const shapes = names.map((_, i) => (i === 3 ? undefined : shapesOf(effect, GROUPS)));
const joined = new Set([0, 1, 2, 3, 4]);
const y = Float64Array.from({ length: size }, (_, i) => Math.sin(i));

function found(): Map<string, Float64Array> {
  const out = new Map<string, Float64Array>();
  eachCandidate(y, bases, { shapes, joined, products: [], controls: [], squares: [] }, GROUPS, (product, sums) => {
    const name = nameOf(product);
    expect(out.has(name)).toBe(false);
    out.set(name, sums);
  });
  return out;
}

const nameOf = (product: Product) => product.map(({ assumption, shape }) => `${names[assumption]}${shape}`).join(" ");
const there = [...Array(SHAPES).keys()].filter((shape) => shapes[0]?.[shape] !== undefined);

describe("products among which interactions are looked for", () => {
  it("are pairs that are not both high, and threes and fours of first shapes", () => {
    const own = [0, 1, 2, 4];
    const expected = new Set<string>();
    for (const i of [...own, 5]) {
      for (const j of [...own, 5].filter((each) => each > i)) {
        const most = j === 5 ? 3 : SHAPES;
        for (const s of there) for (const t of there) if (s + t < most) expected.add(`${names[i]}${s} ${names[j]}${t}`);
      }
    }
    for (const threes of ["a0 b0 c0", "a0 b0 e0", "a0 c0 e0", "b0 c0 e0", "a0 b0 c0 e0"]) expected.add(threes);
    expect(new Set(found().keys())).toEqual(expected);
  });

  it("come with what each has in common with the column, group by group", () => {
    const of = (i: number, shape: number) =>
      shapeColumn(bases[i] as (typeof bases)[number], shapes[i]?.[shape] as Float64Array, size, GROUPS);
    const [a, c, e] = [of(0, 0), of(2, 0), of(4, 0)];
    const sums = found().get("a0 c0 e0") as Float64Array;
    for (let group = 0; group < GROUPS; group++) {
      let sum = 0;
      for (let i = group; i < size; i += GROUPS)
        sum += (y[i] as number) * (a[i] as number) * (c[i] as number) * (e[i] as number);
      expect(sums[group]).toBeCloseTo(sum, 12);
    }
  });
});
