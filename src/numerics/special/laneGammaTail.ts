/** `gammaTail` and the density of the gamma distribution with scale 1 in WebAssembly, to the bit, for shapes of 1 and more. */
import type { Code } from "../../wasm/code.js";
import { control, f64, i32, local } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { shapeAt } from "../octaves/shapeMemory.js";
import { lentz, mostTerms } from "./laneFraction.js";
import { type Call, ofDoubles, unless } from "./laneSpecial.js";
import { largestDistance } from "./uniformExpansion.js";

const get = local.get;
const { add, div, mul, sub } = f64;
const number = f64.const;
const ofShape = (key: keyof typeof shapeAt): Code => f64.load(i32.const(shapeAt[key]));

/** `gammaKernel(x)`. */
export function gammaKernel(call: Call): Definition {
  const [x] = [0];
  const a = ofShape("a");
  const total = add(call("deviance", a, div(get(x), a), sub(get(x), a)), ofShape("stirling"));
  return ofDoubles(1, 0, 0, mul(ofShape("front"), call("exponential", f64.neg(total), number(0))));
}

/** `lowerSeries(x)`. */
export function lowerSeries(): Definition {
  const [x, term, sum, n] = [0, 1, 2, 3];
  return ofDoubles(1, 3, 0, [
    [local.set(term, number(1)), local.set(sum, number(1)), local.set(n, number(1))],
    control.repeat(
      [
        local.set(term, mul(get(term), div(get(x), add(ofShape("a"), get(n))))),
        local.set(sum, add(get(sum), get(term))),
        local.set(n, add(get(n), number(1))),
      ],
      i32.and(f64.gt(get(term), mul(number(1e-17), get(sum))), f64.lt(get(n), number(mostTerms))),
    ),
    get(sum),
  ]);
}

/** `upperFraction(x)`. */
export function upperFraction(): Definition {
  const [x, b, value, upper, lower, n, numerator, factor] = [0, 1, 2, 3, 4, 5, 6, 7];
  const a = ofShape("a");
  return ofDoubles(1, 7, 0, [
    local.set(b, sub(add(get(x), number(1)), a)),
    local.set(value, get(b)),
    lentz({ value, upper, lower, n, numerator, factor }, get(b), [
      local.set(numerator, mul(get(n), sub(a, get(n)))),
      local.set(b, add(get(b), number(2))),
    ]),
    get(value),
  ]);
}

/** `gammaCdf(x, isLower)` for x above 0, finite; `isLower` is 1 for the lower tail, else 0. */
export function gammaCdf(call: Call): Definition {
  const [x, isLower, found, halfSquare, zeta, kernel, settled] = [0, 1, 2, 3, 4, 5, 6];
  const a = ofShape("a");
  const signed = control.select(f64.neg(get(zeta)), get(zeta), f64.lt(get(x), a));
  const expansion = [
    local.set(halfSquare, call("deviance", a, div(get(x), a), sub(get(x), a))),
    local.set(zeta, f64.sqrt(div(mul(number(2), get(halfSquare)), a))),
    local.set(settled, f64.lt(get(zeta), number(largestDistance))),
    control.when(get(settled), local.set(found, call("uniformTail", signed, get(halfSquare), get(isLower)))),
  ];
  const middle = i32.and(f64.gt(get(x), mul(number(0.25), a)), f64.lt(get(x), mul(number(3), a)));
  const isLeft = f64.lt(get(x), add(a, number(1)));
  return {
    ...ofDoubles(2, 4, 1, [
      control.when(i32.and(f64.eq(ofShape("expanded"), number(1)), middle), expansion),
      unless(get(settled), [
        local.set(kernel, call("gammaKernel", get(x))),
        control.when(isLeft, [
          local.set(found, mul(call("lowerSeries", get(x)), div(get(kernel), a))),
          local.set(found, asked(found, f64.eq(get(isLower), number(1)))),
        ]),
        unless(isLeft, [
          local.set(found, div(get(kernel), call("upperFraction", get(x)))),
          local.set(found, asked(found, f64.eq(get(isLower), number(0)))),
        ]),
      ]),
      get(found),
    ]),
    name: "gammaCdf",
  };
}

/** A probability, or 1 less it. */
export function asked(probability: number, isAsked: Code): Code {
  return control.select(get(probability), sub(number(1), get(probability)), isAsked);
}

/** `gammaDensity(x)`. */
export function gammaDensity(call: Call): Definition {
  return { ...ofDoubles(1, 0, 0, div(call("gammaKernel", get(0)), get(0))), name: "gammaDensity" };
}
