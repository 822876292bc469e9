/** Columns of one value: whether one is, and what is said of an output that is. */

/** Whether a column holds more than one value. */
export function varies(column: Float64Array): boolean {
  return column.some((value) => value !== column[0]);
}

/** Why an analysis of the run's own scenarios has nothing to say of an output. */
export const CONSTANT = "the output does not vary in these scenarios";

/** What an analysis of the variance says of an output that has none in its runs. */
export const STILL = "the output did not vary in these runs of the model, so that there is no variance to share out";
