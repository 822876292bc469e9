/** Calls as R writes them, `gamma(mean = 2756, sd = sqrt(2756))`: read as data, never run. */
import { CredenceError } from "../errors.js";
import { exp } from "../numerics/special/exponential.js";
import { log } from "../numerics/special/logarithm.js";
import type { Row } from "./convention.js";
import { named } from "./named.js";

/** An argument: a number, NA, a text, or the call of another function. */
export type RValue = number | undefined | string | RCall;

/** A function and its arguments, in the order written, named or not. */
export interface RCall {
  readonly fn: string;
  readonly args: readonly { readonly name?: string | undefined; readonly value: RValue }[];
}

/** @throws CredenceError `sheet-call` at the row, for what is no call of plain values. */
export function readCall(text: string, row: Row): RCall {
  const fail = (): never => {
    const rule = `"${text.slice(0, 60)}": must be a distribution with numbers, such as gamma(2756, 300)`;
    throw new CredenceError("sheet-call", rule, { place: row.place });
  };
  return new CallReader(text, fail).whole();
}

/** Reads one call from left to right. */
class CallReader {
  readonly #tokens: readonly string[];
  readonly #fail: () => never;
  #at = 0;

  constructor(text: string, fail: () => never) {
    this.#tokens = text.match(/"[^"]*"|'[^']*'|[A-Za-z_.][\w.]*|\d*\.?\d+(?:[eE][+-]?\d+)?L?|[-+(),=/*]|\S/g) ?? [];
    this.#fail = fail;
  }

  /** The call, with nothing behind it. */
  whole(): RCall {
    const fn = this.#next();
    const read = /^[A-Za-z_.]/.test(fn) ? this.#call(fn) : this.#fail();
    return this.#at === this.#tokens.length ? read : this.#fail();
  }

  #next(): string {
    return this.#tokens[this.#at++] ?? "";
  }

  #peek(ahead = 0): string | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #call(fn: string): RCall {
    const args: { name?: string | undefined; value: RValue }[] = [];
    if (this.#next() !== "(") this.#fail();
    while (this.#peek() !== ")") {
      const name = this.#peek(1) === "=" ? this.#peek() : undefined;
      if (name !== undefined) this.#at += 2;
      args.push({ name, value: this.#product() });
      if (this.#peek() === ",") this.#at++;
      else if (this.#peek() !== ")") this.#fail();
    }
    this.#at++;
    return { fn, args };
  }

  #product(): RValue {
    let value = this.#single();
    while (this.#peek() === "/" || this.#peek() === "*") {
      const sign = this.#next();
      const other = this.#single();
      if (typeof value !== "number" || typeof other !== "number") return this.#fail();
      value = sign === "/" ? value / other : value * other;
    }
    return value;
  }

  #single(): RValue {
    const token = this.#next();
    if (token === "-") return this.#negative();
    if (/^["'].*["']$/s.test(token) && token.length > 1) return token.slice(1, -1);
    if (/^[\d.]/.test(token)) return Number(token.replace(/L$/, ""));
    if (token === "NA") return undefined;
    if (!/^[A-Za-z_.]/.test(token) || this.#peek() !== "(") return this.#fail();
    return simplified(this.#call(token));
  }

  #negative(): number {
    const value = this.#single();
    return typeof value === "number" ? -value : this.#fail();
  }
}

const functions: Readonly<Record<string, (x: number) => number>> = { sqrt: Math.sqrt, exp, log };

/** `sqrt(2756)` is a number. */
function simplified(call: RCall): RValue {
  const [first] = call.args;
  const worked = named(functions, call.fn);
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
