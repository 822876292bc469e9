/**
 * Functions that generated code calls, found again by name: a function does not cross to a thread, its name does. Each
 * gives the same bits everywhere.
 */
import { CredenceError } from "../../errors.js";
import type { CallNode } from "../expression.js";
import { distributionFunction } from "../functions/distributions.js";
import { distributionFunctions, plainFunctions } from "../functions/index.js";

/** "exp", "pmf poisson". */
export function portableName({ fn, args: [family] }: CallNode): string {
  return distributionFunctions.has(fn) && family?.kind === "text" ? `${fn} ${family.value}` : fn;
}

/** The function of a name that `portableName` gave; one that gives no number where nothing has the name. */
export function portableFunction(name: string): (...values: number[]) => number {
  const [fn = "", family] = name.split(" ");
  if (family === undefined) return plainFunctions.get(fn)?.double ?? (() => Number.NaN);
  return orNothing(distributionFunction(fn, family));
}

/** NaN where parameters are impossible: a branch that is not taken may ask for such a value. */
function orNothing(fn: (...values: number[]) => number): (...values: number[]) => number {
  return (...values) => {
    try {
      return fn(...values);
    } catch (error) {
      if (error instanceof CredenceError) return Number.NaN;
      throw error;
    }
  };
}
