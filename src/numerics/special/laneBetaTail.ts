/** `betaPoint`, `betaTail` and the density of the beta distribution in WebAssembly, to the bit, for shapes of 1 and more. */
import type { Code } from "../../wasm/code.js";
import { control, f64, i32, local } from "../../wasm/instructions.js";
import type { Definition } from "../../wasm/module.js";
import { pointAt, shapeAt } from "../octaves/shapeMemory.js";
import { splitter } from "./betaTail.js";
import { lentz } from "./laneFraction.js";
import { asked } from "./laneGammaTail.js";
import { type Call, ofDoubles, unless } from "./laneSpecial.js";
import { largestDistance } from "./uniformExpansion.js";

const get = local.get;
const { add, div, mul, sub } = f64;
const number = f64.const;
const ofShape = (key: keyof typeof shapeAt): Code => f64.load(i32.const(shapeAt[key]));
const ofPoint = (key: keyof typeof pointAt): Code => f64.load(i32.const(pointAt[key]));
const keep = (key: keyof typeof pointAt, value: Code): Code => f64.store(i32.const(pointAt[key]), 0, value);

/** `productError(u, v, product)`. */
export function productError(): Definition {
  const [u, v, product, split, uFront, uBack, vFront, vBack] = [0, 1, 2, 3, 4, 5, 6, 7];
  const halves = (of: number, front: number, back: number): Code => [
    local.set(split, mul(number(splitter), get(of))),
    local.set(front, sub(get(split), sub(get(split), get(of)))),
    local.set(back, sub(get(of), get(front))),
  ];
  const fronts = sub(mul(get(uFront), get(vFront)), get(product));
  const mixed = add(add(fronts, mul(get(uFront), get(vBack))), mul(get(uBack), get(vFront)));
  return ofDoubles(3, 5, 0, [
    halves(u, uFront, uBack),
    halves(v, vFront, vBack),
    add(mixed, mul(get(uBack), get(vBack))),
  ]);
}

/** `excessAt(a, b, x)`. */
export function excessAt(call: Call): Definition {
  const [a, b, x, first, second, left] = [0, 1, 2, 3, 4, 5];
  const errors = [call("productError", get(a), get(x), get(first)), call("productError", get(b), get(x), get(second))];
  const lost = errors.reduce<Code>((sum, error) => add(sum, error), add(sub(get(left), get(a)), get(first)));
  return ofDoubles(3, 3, 0, [
    local.set(first, mul(get(a), get(x))),
    local.set(second, mul(get(b), get(x))),
    local.set(left, sub(get(a), get(first))),
    sub(sub(get(left), get(second)), lost),
  ]);
}

/** `betaPoint(x, y)`: leaves the point in memory, and gives its kernel. */
export function betaPoint(call: Call): Definition {
  const [x, y, excess, total] = [0, 1, 2, 3];
  const [a, b] = [ofShape("a"), ofShape("b")];
  const isLeft = f64.le(get(x), get(y));
  const part = (shape: Code, share: Code, difference: Code): Code =>
    call("deviance", shape, mul(div(add(a, b), shape), share), difference);
  return ofDoubles(2, 2, 0, [
    control.when(isLeft, local.set(excess, call("excessAt", a, b, get(x)))),
    unless(isLeft, local.set(excess, f64.neg(call("excessAt", b, a, get(y))))),
    local.set(total, add(part(a, get(x), f64.neg(get(excess))), part(b, get(y), get(excess)))),
    [keep("excess", get(excess)), keep("deviance", get(total))],
    keep(
      "kernel",
      mul(ofShape("front"), call("exponential", f64.neg(add(get(total), ofShape("stirling"))), number(0))),
    ),
    ofPoint("kernel"),
  ]);
}

/** `fraction(a, b, x, y, excess)`. */
export function fraction(): Definition {
  const [a, b, x, y, excess, value, upper, lower, n, even, share, numerator, term, factor] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
  ];
  const fromMean = add(get(excess), number(1));
  const front = div(sub(add(get(a), get(n)), number(1)), get(even));
  const rising = sub(add(add(get(a), get(b)), get(n)), number(1));
  const falling = sub(get(b), get(n));
  const slope = div(add(get(a), get(n)), add(get(even), number(2)));
  return ofDoubles(5, 9, 0, [
    local.set(value, mul(div(get(a), add(get(a), number(1))), fromMean)),
    lentz({ value, upper, lower, n, numerator, factor }, get(term), [
      local.set(even, sub(add(get(a), mul(number(2), get(n))), number(1))),
      local.set(share, div(mul(get(n), get(x)), get(even))),
      local.set(numerator, mul(mul(mul(mul(front, rising), get(share)), falling), get(x))),
      local.set(
        term,
        add(add(get(n), mul(get(share), falling)), mul(slope, add(fromMean, mul(get(n), add(number(1), get(y)))))),
      ),
    ]),
    get(value),
  ]);
}

/** `leftTail(a, b, x, y, excess, isLower)` with the kernel of the point. */
export function leftTail(call: Call): Definition {
  const [a, b, x, y, excess, isLower, found] = [0, 1, 2, 3, 4, 5, 6];
  const isBelow = f64.ge(get(excess), number(0));
  const below = call("fraction", get(a), get(b), get(x), get(y), get(excess));
  const above = call("fraction", get(b), get(a), get(y), get(x), f64.neg(get(excess)));
  return ofDoubles(6, 1, 0, [
    control.when(isBelow, [
      local.set(found, div(ofPoint("kernel"), below)),
      local.set(found, asked(found, f64.eq(get(isLower), number(1)))),
    ]),
    unless(isBelow, [
      local.set(found, div(ofPoint("kernel"), above)),
      local.set(found, asked(found, f64.eq(get(isLower), number(0)))),
    ]),
    get(found),
  ]);
}

/** `betaCdf(x, isLower)` for x between 0 and 1; `isLower` is 1 for the lower tail, else 0. */
export function betaCdf(call: Call): Definition {
  const [x, isLower, y, found, zeta, kernel] = [0, 1, 2, 3, 4, 5];
  const [a, b, size] = [ofShape("a"), ofShape("b"), ofShape("size")];
  const isNear = f64.lt(ofPoint("deviance"), mul(mul(number(0.5), size), number(largestDistance)));
  const isExpanded = i32.and(f64.eq(ofShape("expanded"), number(1)), isNear);
  const isAbove = f64.gt(ofPoint("excess"), number(0));
  const isLeft = f64.le(get(x), number(0.5));
  const left = call("leftTail", a, b, get(x), get(y), ofPoint("excess"), get(isLower));
  const otherTail = sub(number(1), get(isLower));
  const right = call("leftTail", b, a, get(y), get(x), f64.neg(ofPoint("excess")), otherTail);
  const signed = control.select(f64.neg(get(zeta)), get(zeta), isAbove);
  return {
    ...ofDoubles(2, 4, 0, [
      local.set(y, sub(number(1), get(x))),
      local.set(kernel, call("betaPoint", get(x), get(y))),
      control.when(isExpanded, [
        local.set(zeta, f64.sqrt(div(mul(number(2), ofPoint("deviance")), size))),
        local.set(found, call("uniformTail", signed, ofPoint("deviance"), get(isLower))),
      ]),
      unless(isExpanded, [control.when(isLeft, local.set(found, left)), unless(isLeft, local.set(found, right))]),
      get(found),
    ]),
    name: "betaCdf",
  };
}

/** `betaDensity(x)`. */
export function betaDensity(call: Call): Definition {
  const [x, y] = [0, 1];
  return {
    ...ofDoubles(1, 1, 0, [
      local.set(y, sub(number(1), get(x))),
      div(div(call("betaPoint", get(x), get(y)), get(x)), get(y)),
    ]),
    name: "betaDensity",
  };
}
