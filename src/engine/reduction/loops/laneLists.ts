/** Loops over many columns in one call: what each is given stands in a list of records, its parameters in their order. */
import { type Code, type, type ValueType } from "../../../wasm/code.js";
import { control, f64, f64x2, i32, local, v128 } from "../../../wasm/instructions.js";
import type { Definition } from "../../../wasm/module.js";
import { GROUPS } from "../groups.js";
import { belowAt, keepAt, powersAt, recordBytes } from "./lists.js";

const get = local.get;
/** `…List(record, end)`. */
const [record, end, kept, bits] = [0, 1, 2, 3];

/** Where the parameters of a function lie in its record. */
function fieldsOf({ parameters }: Definition): readonly { readonly at: number; readonly type: ValueType }[] {
  let next = 0;
  return parameters.map((own) => {
    const at = next;
    next += own === type.f64 ? 8 : 4;
    return { at, type: own };
  });
}

const overRecords = (bytes: number, body: Code): Code =>
  control.repeat([body, local.set(record, i32.add(get(record), i32.const(bytes)))], i32.ltU(get(record), get(end)));

/** All lists of a module whose other functions are these, which they call. */
export function laneLists(functions: readonly Definition[]): readonly Definition[] {
  const callOf = (name: string): Code => {
    const at = functions.findIndex((one) => one.name === name);
    const fields = fieldsOf(functions[at] as Definition);
    const loads = fields.map((field) => (field.type === type.f64 ? f64 : i32).load(get(record), field.at));
    return control.call(at, ...loads);
  };
  const list = (name: string, bytes: number, body: Code): Definition => ({
    name: `${name}List`,
    parameters: [type.i32, type.i32],
    results: [],
    locals: [],
    code: overRecords(bytes, body),
  });
  const plain = (name: string, bytes: number): Definition => list(name, bytes, callOf(name));
  return [
    powersList("squares", callOf("squares")),
    powersList("fourths", callOf("fourths")),
    list("below", recordBytes.below, whereReached(callOf("below"))),
    keepList(callOf("keep")),
    plain("grades", recordBytes.grades),
    plain("products", recordBytes.products),
  ];
}

/** Gives what is no number when some sum of first powers is not finite, else 0. */
function powersList(name: string, call: Code): Definition {
  const [sums, fault] = [2, 3];
  const vectors = Array.from({ length: GROUPS / 2 }, (_, v) => v128.load(get(sums), 16 * v));
  const [first, ...more] = vectors as [Code, ...Code[]];
  return {
    name: `${name}List`,
    parameters: [type.i32, type.i32],
    results: [type.f64],
    locals: [type.i32, type.v128, type.v128],
    code: [
      overRecords(recordBytes.powers, [
        call,
        local.set(sums, i32.load(get(record), powersAt.sums)),
        local.set(
          fault + 1,
          more.reduce((sum: Code, vector) => f64x2.add(sum, vector), first),
        ),
        local.set(fault, f64x2.add(get(fault), f64x2.sub(get(fault + 1), get(fault + 1)))),
      ]),
      f64.add(f64x2.lane(0, get(fault)), f64x2.lane(1, get(fault))),
    ],
  };
}

/** Most often not one value of a column is below the threshold: no need to look at each. */
function whereReached(call: Code): Code {
  const least = f64.load(i32.load(get(record), belowAt.ends));
  return control.when(f64.lt(least, f64.load(get(record), belowAt.threshold)), call);
}

/** Moves on where the next values go; gives 1 when some window has no room for another block. */
function keepList(call: Code): Definition {
  const advanced = (at: number, by: Code): Code => i32.store(get(record), at, i32.add(i32.load(get(record), at), by));
  return {
    name: "keepList",
    parameters: [type.i32, type.i32],
    results: [type.i32],
    locals: [type.i32, type.i32],
    code: [
      overRecords(recordBytes.keep, [
        local.set(kept, call),
        advanced(keepAt.values, i32.shl(get(kept), i32.const(3))),
        advanced(keepAt.groups, get(kept)),
        local.set(
          bits,
          i32.or(get(bits), i32.ltU(i32.load(get(record), keepAt.limit), i32.load(get(record), keepAt.values))),
        ),
      ]),
      get(bits),
    ],
  };
}
