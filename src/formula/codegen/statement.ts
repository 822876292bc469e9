/**
 * The small language between the graph and the two languages that kernels are written in: JavaScript, one scenario at a
 * time (text.ts), and WebAssembly, two side by side (lanes/). Operands are names or numbers as text.
 */
import type { Code } from "../../wasm/code.js";

/** What is done to values, in both languages: the same bits. Operands are cheap to repeat. */
export interface Operation {
  readonly text: (...names: string[]) => string;
  readonly lanes: (...values: Code[]) => Code;
}

/** The number of a cell: `fixed` plus a multiple of each term. */
export interface Place {
  readonly fixed: number;
  readonly terms: readonly { readonly code: string; readonly stride: number }[];
}

/** What a value is computed by. */
export type Computation =
  | { readonly kind: "operation"; readonly operation: Operation; readonly operands: readonly string[] }
  | { readonly kind: "call"; readonly fn: string; readonly operands: readonly string[] }
  | { readonly kind: "cell"; readonly array: string; readonly place: Place }
  | { readonly kind: "column"; readonly column: string };

/** What runs on one side of a choice, and the value it comes to. */
export interface Side {
  readonly body: readonly Statement[];
  readonly value: string;
}

/** One step of a program. */
export type Statement =
  | { readonly kind: "value"; readonly name: string; readonly of: Computation }
  | { readonly kind: "variable"; readonly name: string; readonly initial: string }
  | { readonly kind: "assign"; readonly name: string; readonly of: Computation }
  | { readonly kind: "store"; readonly array: string; readonly place: Place; readonly value: string }
  | { readonly kind: "output"; readonly output: number; readonly value: string }
  | { readonly kind: "loop"; readonly counter: string; readonly size: number; readonly body: readonly Statement[] }
  /** `result` is already a variable, not a number so far: what it stays where the test is not a number. */
  | { readonly kind: "choice"; readonly test: string; readonly result: string; readonly no: Side; readonly yes: Side };

/** An operation on these operands. */
export function apply(operation: Operation, ...operands: string[]): Computation {
  return { kind: "operation", operation, operands };
}

/** The same cell in every scenario and every turn of a loop. */
export function fixedPlace(fixed: number): Place {
  return { fixed, terms: [] };
}
