/** How much a program computes for one scenario, counted and not measured: the same on every machine. */
import type { Statement } from "./statement.js";

/** Of a call of a portable function or of a grid, in operations such as + and ×. */
const CALL = 20;

/** Operations a scenario, loops counted through. */
export function operationsOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, one) => sum + costOf(one), 0);
}

function costOf(one: Statement): number {
  if (one.kind === "loop") return one.size * operationsOf(one.body);
  // Two scenarios side by side may go different ways.
  if (one.kind === "choice") return operationsOf(one.no.body) + operationsOf(one.yes.body);
  return "of" in one && one.of.kind === "call" ? CALL : 1;
}
