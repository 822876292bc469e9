/** Statements as WebAssembly: two scenarios side by side, both sides of a choice computed and one kept. */
import type { Code } from "../../wasm/code.js";
import { control, f64x2, i32, local, v128 } from "../../wasm/instructions.js";
import type { Computation, Place, Side, Statement } from "../codegen/statement.js";
import { type Addresses, type LaneWriter, run } from "./writer.js";

/** Where columns lie in memory. */
export interface Columns {
  readonly inputs: (column: number) => number;
  readonly outputs: (output: number) => number;
}

export class LaneStatements {
  readonly #writer: LaneWriter;
  readonly #columns: Columns;

  constructor(writer: LaneWriter, columns: Columns) {
    this.#writer = writer;
    this.#columns = columns;
  }

  block(statements: readonly Statement[], around: Addresses = new Map()): Code {
    const addresses = new Map(around);
    return statements.map((statement) => this.#statement(statement, addresses));
  }

  #statement(statement: Statement, addresses: Addresses): Code {
    const writer = this.#writer;
    if (statement.kind === "value" || statement.kind === "assign") {
      const code = this.#computation(statement.of, addresses);
      return local.set(writer.localOf(statement.name), code);
    }
    if (statement.kind === "variable")
      return local.set(writer.localOf(statement.name), writer.value(statement.initial));
    if (statement.kind === "store") return this.#store(statement.array, statement.place, statement.value);
    if (statement.kind === "output") {
      const address = this.#columns.outputs(statement.output);
      return v128.store(local.get(run.done), address, writer.value(statement.value));
    }
    return statement.kind === "loop" ? this.#loop(statement, addresses) : this.#choice(statement, addresses);
  }

  #computation(of: Computation, addresses: Addresses): Code {
    const writer = this.#writer;
    if (of.kind === "cell") return this.#cell(of.array, of.place, addresses);
    if (of.kind === "column") return v128.load(local.get(run.done), this.#columns.inputs(Number(of.column.slice(1))));
    const operands = of.operands.map((name) => writer.value(name));
    if (of.kind === "operation") return of.operation.lanes(...operands);
    const index = writer.functions.get(of.fn) ?? 0;
    const lane = (which: 0 | 1): Code => control.call(index, ...operands.map((operand) => f64x2.lane(which, operand)));
    return f64x2.replace(1, f64x2.splat(lane(0)), lane(1));
  }

  #cell(array: string, place: Place, addresses: Addresses): Code {
    const { address, unit } = this.#region(array);
    const { fixed, counters, lanes } = this.#writer.place(place);
    const start = address + fixed * unit;
    if (lanes.length === 0) {
      const from = this.#writer.counted(counters, unit);
      return unit === 8 ? v128.loadSplat(from, start) : v128.load(from, start);
    }
    const { low, high, before } = this.#writer.gathered([...counters, ...lanes], unit, addresses);
    return [before, v128.loadHigh(high, start + unit - 8, v128.loadZero(low, start))];
  }

  #store(array: string, place: Place, value: string): Code {
    const { address, unit } = this.#region(array);
    const { fixed, counters } = this.#writer.place(place);
    return v128.store(this.#writer.counted(counters, unit), address + fixed * unit, this.#writer.value(value));
  }

  #region(array: string): { readonly address: number; readonly unit: number } {
    return this.#writer.regions.get(array) ?? { address: 0, unit: 8 };
  }

  #loop({ counter, size, body }: Extract<Statement, { kind: "loop" }>, addresses: Addresses): Code {
    const index = this.#writer.localOf(counter, true);
    const step = local.set(index, i32.add(local.get(index), i32.const(1)));
    const again = i32.ltU(local.get(index), i32.const(size));
    if (size === 0) return [];
    return [local.set(index, i32.const(0)), control.repeat([this.block(body, addresses), step], again)];
  }

  #choice({ test, result, no, yes }: Extract<Statement, { kind: "choice" }>, addresses: Addresses): Code {
    const writer = this.#writer;
    const condition = writer.value(test);
    const zero = f64x2.eq(condition, writer.constant(0));
    const number = f64x2.eq(condition, condition);
    return [this.#side(no, result, zero, addresses), this.#side(yes, result, v128.andNot(number, zero), addresses)];
  }

  /** Where the mask has ones, the result is the side's value. A costly side runs only if a lane needs it. */
  #side({ body, value }: Side, result: string, mask: Code, addresses: Addresses): Code {
    const target = this.#writer.localOf(result);
    const block = this.block(body, addresses);
    const chosen = local.set(target, v128.bitselect(this.#writer.value(value), local.get(target), mask));
    return isCostly(body) ? control.when(v128.anyTrue(mask), [block, chosen]) : [block, chosen];
  }
}

/** Loops and calls, or so much arithmetic that a jump is cheaper. */
function isCostly(body: readonly Statement[]): boolean {
  return body.length > 24 || body.some((one) => isLoop(one) || ("of" in one && one.of.kind === "call"));
}

function isLoop({ kind }: Statement): boolean {
  return kind === "loop" || kind === "choice";
}
