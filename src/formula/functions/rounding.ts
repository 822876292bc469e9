/** Whole numbers: floor, ceil, round (halves away from zero), mod (the sign of the divisor), abs. */
import { f64x2, v128 } from "../../wasm/instructions.js";
import type { Operation } from "../codegen/statement.js";
import { type Exact, ExactDecimal, trusted } from "../decimal.js";
import type { PlainFunction } from "./function.js";

const nothing = new ExactDecimal(Number.NaN);

const zero = f64x2.const(0);

const rounded: Operation = {
  text: (x) => {
    const whole = `Math.trunc(${x})`;
    return `Math.abs(${x} - ${whole}) >= 0.5 ? ${whole} + Math.sign(${x}) : ${whole}`;
  },
  lanes: (x = zero) => {
    const far = f64x2.ge(f64x2.abs(f64x2.sub(x, f64x2.trunc(x))), f64x2.const(0.5));
    const one = v128.or(v128.and(x, f64x2.const(-0)), f64x2.const(1));
    return v128.bitselect(f64x2.add(f64x2.trunc(x), one), f64x2.trunc(x), far);
  },
};

const floor: PlainFunction = {
  name: "floor",
  arity: [1, 1],
  units: "same",
  double: (x = 0) => Math.floor(x),
  exact: (x = nothing) => trusted(x).floor(),
  inline: () => ({ text: (a) => `Math.floor(${a})`, lanes: f64x2.floor }),
};

const ceil: PlainFunction = {
  name: "ceil",
  arity: [1, 1],
  units: "same",
  double: (x = 0) => Math.ceil(x),
  exact: (x = nothing) => trusted(x).ceil(),
  inline: () => ({ text: (a) => `Math.ceil(${a})`, lanes: f64x2.ceil }),
};

const round: PlainFunction = {
  name: "round",
  arity: [1, 1],
  units: "same",
  double: roundDouble,
  exact: (x = nothing) => trusted(x).toDecimalPlaces(0, ExactDecimal.ROUND_HALF_UP),
  inline: () => rounded,
};

const mod: PlainFunction = {
  name: "mod",
  arity: [2, 2],
  units: "same",
  double: floorModulo,
  exact: (x = nothing, y = nothing) => (y.isZero() ? nothing : exactModulo(x, y)),
};

const abs: PlainFunction = {
  name: "abs",
  arity: [1, 1],
  units: "same",
  double: (x = 0) => Math.abs(x),
  exact: (x = nothing) => x.abs(),
  inline: () => ({ text: (a) => `Math.abs(${a})`, lanes: f64x2.abs }),
};

/** Adding a half and taking the floor would round 0.49999999999999994 up: the sum itself rounds. */
function roundDouble(x = 0): number {
  const whole = Math.trunc(x);
  return Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole;
}

function floorModulo(x = 0, y = 0): number {
  const remainder = x % y;
  return remainder !== 0 && remainder < 0 !== y < 0 ? remainder + y : remainder;
}

/** A remainder in the last digits of the dividend is none: `mod(1, 1 / 3)` is 0. */
function exactModulo(x: Exact, y: Exact): Exact {
  const remainder = x.minus(y.times(trusted(x.div(y)).floor()));
  return trusted(x.minus(remainder)).equals(trusted(x)) ? new ExactDecimal(0) : remainder;
}

export const rounding: readonly PlainFunction[] = [floor, ceil, round, mod, abs];
