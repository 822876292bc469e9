/**
 * The few functions of an assumption that its interactions are looked for in: its own main effect, which is all there is
 * where a model multiplies or adds what assumptions do, its value, and polynomials of low degree. Made uncorrelated in each group.
 */
import { dot } from "../../numerics/dot.js";
import { addEffect, type EffectBasis, FUNCTIONS } from "./effectBasis.js";

/** How many there are; some of them may be nothing. */
export const SHAPES = 6;
/** A function counts where it is at least so much of its size beyond the others. */
const NEW = 0.05;

/** Of an assumption, shape by shape its coefficients in each group; undefined: nothing in any group. */
export type Shapes = readonly (Float64Array | undefined)[];

/** @param effect coefficients of the main effect in each group */
export function shapesOf(effect: Float64Array, groups: number): Shapes {
  const shapes = Array.from({ length: SHAPES }, () => new Float64Array(groups * FUNCTIONS));
  for (let group = 0; group < groups; group++) {
    const own = effect.subarray(group * FUNCTIONS, (group + 1) * FUNCTIONS);
    uncorrelated([own, ...starts()]).forEach((shape, k) => {
      shapes[k]?.set(shape, group * FUNCTIONS);
    });
  }
  return shapes.map((shape) => (shape.some((each) => each !== 0) ? shape : undefined));
}

/** The value, and polynomials of degree 1, 2, … */
function starts(): readonly Float64Array[] {
  return Array.from({ length: SHAPES - 1 }, (_, k) => {
    const unit = new Float64Array(FUNCTIONS);
    unit[k === 0 ? FUNCTIONS - 1 : k - 1] = 1;
    return unit;
  });
}

/** Gram and Schmidt's method; 0 where nothing new is left. Where there is no main effect, the value takes its place. */
function uncorrelated(columns: readonly Float64Array[]): readonly Float64Array[] {
  const found: Float64Array[] = [];
  for (const column of columns) {
    const left = column.slice();
    const before = Math.sqrt(dot(left, left));
    for (const other of found) {
      const part = dot(left, other);
      for (let i = 0; i < left.length; i++) left[i] = (left[i] as number) - part * (other[i] as number);
    }
    const size = Math.sqrt(dot(left, left));
    found.push(size > NEW * before ? left.map((each) => each / size) : left.fill(0));
  }
  const [first, value, ...others] = found as [Float64Array, Float64Array, ...Float64Array[]];
  return first.some((each) => each !== 0) ? found : [value, first, ...others];
}

/** The values of a shape. */
export function shapeColumn(basis: EffectBasis, shape: Float64Array, size: number, groups: number): Float64Array {
  const column = new Float64Array(size);
  addEffect(column, 1, basis, shape, groups);
  return column;
}
