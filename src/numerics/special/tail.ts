/** Which tail a probability is measured from: below (lower) or above (upper) a value. */
export type Tail = "lower" | "upper";

/** Both, in the order of tables. */
export const tails: readonly Tail[] = ["lower", "upper"];

/** The other one. */
export function otherTail(tail: Tail): Tail {
  return tail === "lower" ? "upper" : "lower";
}
