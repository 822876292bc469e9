/** Whether a column holds more than one value. */
export function varies(column: Float64Array): boolean {
  return column.some((value) => value !== column[0]);
}

/** Why an analysis of the run's own scenarios has nothing to say of an output. */
export const CONSTANT = "the output does not vary in these scenarios";
