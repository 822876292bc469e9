/** Calls as R writes them, `gamma(mean = 2756, sd = sqrt(2756))`: read as data, never run. */
import { CredenceError } from "../errors.js";
import { exp } from "../numerics/special/exponential.js";
import { log } from "../numerics/special/logarithm.js";
import type { Row } from "./convention.js";

/** An argument: a number, NA, a text, or the call of another function. */
export type RValue = number | undefined | string | RCall;

/** A function and its arguments, in the order written, named or not. */
export interface RCall {
  readonly fn: string;
  readonly args: readonly { readonly name?: string | undefined; readonly value: RValue }[];
}

/** @throws CredenceError `sheet-call` at the row, for what is no call of plain values. */
export function readCall(text: string, row: Row): RCall {
  const tokens = text.match(/"[^"]*"|'[^']*'|[A-Za-z_.][\w.]*|\d*\.?\d+(?:[eE][+-]?\d+)?L?|[-+(),=/*]|\S/g) ?? [];
  let at = 0;
  const fail = (): never => {
    const rule = `"${text.slice(0, 60)}": must be a distribution with numbers, such as gamma(2756, 300)`;
    throw new CredenceError("sheet-call", rule, { place: row.place });
  };
  const expect = (token: string): void => void (tokens[at++] === token || fail());
  const call = (fn: string): RCall => {
    const args: { name?: string | undefined; value: RValue }[] = [];
    expect("(");
    while (tokens[at] !== ")") {
      const name = tokens[at + 1] === "=" ? tokens[at] : undefined;
      if (name !== undefined) at += 2;
      args.push({ name, value: product() });
      if (tokens[at] === ",") at++;
      else if (tokens[at] !== ")") fail();
    }
    at++;
    return { fn, args };
  };
  const single = (): RValue => {
    const token = tokens[at++] ?? "";
    if (token === "-") return negative(single(), fail);
    if (/^["'].*["']$/s.test(token) && token.length > 1) return token.slice(1, -1);
    if (/^[\d.]/.test(token)) return Number(token.replace(/L$/, ""));
    if (token === "NA") return undefined;
    if (!/^[A-Za-z_.]/.test(token) || tokens[at] !== "(") return fail();
    return simplified(call(token));
  };
  const product = (): RValue => {
    let value = single();
    while (tokens[at] === "/" || tokens[at] === "*") {
      const sign = tokens[at++];
      const other = single();
      if (typeof value !== "number" || typeof other !== "number") return fail();
      value = sign === "/" ? value / other : value * other;
    }
    return value;
  };
  const fn = tokens[at++] ?? "";
  const read = /^[A-Za-z_.]/.test(fn) ? call(fn) : fail();
  return at === tokens.length ? read : fail();
}

function negative(value: RValue, fail: () => never): number {
  return typeof value === "number" ? -value : fail();
}

const functions: Readonly<Record<string, (x: number) => number>> = { sqrt: Math.sqrt, exp, log };

/** `sqrt(2756)` is a number. */
function simplified(call: RCall): RValue {
  const [first] = call.args;
  const worked = functions[call.fn];
  const isOne = worked !== undefined && call.args.length === 1 && typeof first?.value === "number";
  return isOne ? worked(first.value) : call;
}

/**
 * The arguments under the names that the function gives them, by name or in order.
 * @throws CredenceError `sheet-call` for one that is missing, unknown or no number.
 */
export function numbersOf(call: RCall, names: readonly string[], row: Row): Readonly<Record<string, number>> {
  const free = names.filter((name) => !call.args.some((arg) => arg.name === name));
  const pairs = call.args.map(({ name, value }) => {
    const key = name ?? free.shift();
    if (key !== undefined && names.includes(key) && typeof value === "number") return [key, value] as const;
    const rule = `${call.fn}: takes the numbers ${names.join(", ")}`;
    throw new CredenceError("sheet-call", rule, { place: row.place });
  });
  return Object.fromEntries(pairs);
}
