/** The interactions that stand out in what main effects leave of an output, beside these and as they are. */
import { dot } from "../../numerics/dot.js";
import { replicateSize } from "../../random/replicates.js";
import { scatter } from "../../summary/scatter.js";
import { eachCandidate } from "./candidateProducts.js";
import { knownVariance, leaveOneGroupOut } from "./crossFit.js";
import type { EffectBasis } from "./effectBasis.js";
import { addCommon, addTimes, eachPart, type Interactions, multiplied, type Product } from "./products.js";
import { SHAPES, shapesOf } from "./shapes.js";

/** Assumptions whose pairs are looked at, and whose threes and more: those with the largest main effects. */
const PAIRED = 16;
const JOINED = 8;
/** Scenarios that they are chosen by, at least; more where few columns leave time for that: columns by columns by scenarios. */
const LOOKED = 8192;
const TIME = 16_777_216;
/** A product is chosen where its coefficient is so many of its standard errors: thousands are looked at. */
const CHOSEN = 4.5;
/** A sample that holds less than this of a product's variance tells nothing of it: of two events that it has not met together. */
const LEAST = 0.25;
/** Products that are chosen at most. */
const MOST = 96;

/** None yet. @param effects coefficients of the main effects, as `MainEffects` has its controls */
export function noInteractions(
  effects: readonly Float64Array[],
  groups: number,
  alone: (assumption: number) => boolean,
): Interactions {
  const sizes = effects.map((own) => knownVariance(own, groups).reduce((sum, each) => sum + each, 0));
  const order = effects.flatMap((_, i) => (alone(i) ? [i] : []));
  order.sort((i, j) => (sizes[j] as number) - (sizes[i] as number) || i - j);
  const paired = new Set(order.slice(0, PAIRED));
  const joined = new Set(order.slice(0, JOINED));
  const shapes = effects.map((own, i) => (paired.has(i) ? shapesOf(own, groups) : undefined));
  return { shapes, joined, products: [], controls: [], squares: [] };
}

/**
 * Takes the products out of a column, and finds them again from what is left: by regression on each, as a mean of products alone
 * would take many passes where a sample holds much more or less of a product than its variance, which it does of rare events.
 */
export function takeInteractions(
  rest: Float64Array,
  bases: readonly EffectBasis[],
  before: Interactions,
  groups: number,
): Interactions {
  const sums = before.products.map(() => new Float64Array(groups));
  if (sums.length > 0) {
    eachPart(bases, before, [rest.length, groups], (columnOf, from, to) => {
      const own = rest.subarray(from, to);
      const values = before.products.map((product) => multiplied(product.map(columnOf)));
      values.forEach((each, k) => {
        addTimes(own, -1, before.controls[k] as Float64Array, each);
      });
      values.forEach((each, k) => {
        addCommon(sums[k] as Float64Array, own, each);
      });
    });
  }
  const controls = sums.map((sum, k) => {
    const seen = before.squares[k] as number;
    const found = [...sum].map(
      (each, group) => each / replicateSize(rest.length, groups, group) / seen + (before.controls[k]?.[group] ?? 0),
    );
    return Float64Array.from(leaveOneGroupOut(found) ?? found.map(() => 0));
  });
  return { ...before, controls };
}

/** With those that stand out in what is left, the largest first. */
export function withMore(
  rest: Float64Array,
  bases: readonly EffectBasis[],
  before: Interactions,
  groups: number,
): Interactions {
  const found: { readonly product: Product; readonly size: number }[] = [];
  const known = new Set(before.products.map(nameOf));
  eachCandidate(rest.subarray(0, lookedAt(before)), bases, before, groups, (product, sums) => {
    const mean = sums.reduce((sum, each) => sum + each, 0) / groups;
    if (!(Math.abs(mean) > CHOSEN * scatter([...sums], mean)) || known.has(nameOf(product))) return;
    found.push({ product, size: Math.abs(mean) });
  });
  found.sort((a, b) => b.size - a.size);
  const clearest = found.slice(0, MOST - before.products.length).map(({ product }) => product);
  const held = squaresOf(clearest, before, bases, [rest.length, groups]);
  const products = clearest.filter((_, k) => (held[k] as number) >= LEAST);
  const squares = held.filter((each) => each >= LEAST);
  const chosen = { ...before, products, squares, controls: products.map(() => new Float64Array(groups)) };
  const { controls } = takeInteractions(rest, bases, chosen, groups);
  return {
    ...before,
    products: [...before.products, ...products],
    controls: [...before.controls, ...controls],
    squares: [...before.squares, ...squares],
  };
}

/** Whether columns are so few that more scenarios than the fewest are looked at. */
export function quicklyLooked(interactions: Interactions): boolean {
  return lookedAt(interactions) > LOOKED;
}

function lookedAt({ shapes }: Interactions): number {
  const columns = shapes.reduce((sum, own) => sum + (own ?? []).filter((each) => each !== undefined).length, 0);
  let count = LOOKED;
  while (2 * count * columns * columns <= TIME) count *= 2;
  return count;
}

/** Of each product the mean of its squares. */
function squaresOf(
  products: readonly Product[],
  among: Interactions,
  bases: readonly EffectBasis[],
  [size, groups]: readonly [size: number, groups: number],
): readonly number[] {
  const squares = new Float64Array(products.length);
  if (products.length === 0) return [];
  eachPart(bases, among, [size, groups], (columnOf) => {
    products.forEach((product, k) => {
      const values = multiplied(product.map(columnOf));
      squares[k] = (squares[k] as number) + dot(values, values) / size;
    });
  });
  return [...squares];
}

const nameOf = (product: Product) => product.map(({ assumption, shape }) => assumption * SHAPES + shape).join();
