/** A probability as people write it: `5 %`, "2.5%" or 0.05. */
import { CredenceError } from "../errors.js";
import type { Shape } from "./shape.js";
import { describe, type Written } from "./written.js";

/** Strictly between 0 and 1. @throws CredenceError `not-a-probability` */
export const probability: Shape<number> = {
  schema: { type: ["number", "string"] },
  read(written, subject) {
    const value = shareIn(written);
    if (value > 0 && value < 1) return value;
    const rule = `${subject}: must be a probability between 0 and 1, got ${describe(written)}`;
    const remedy =
      value >= 1 && value < 100 ? `write ${value} % or ${Number((value / 100).toPrecision(12))}` : "write 5 % or 0.05";
    throw new CredenceError("not-a-probability", rule, { place: written.place, remedy });
  },
};

function shareIn(written: Written): number {
  if (written.kind === "number") return written.value;
  return (written.kind === "text" ? percentIn(written.text) : undefined) ?? Number.NaN;
}

/** The share that a text such as "2.5 %" names; undefined of any other text. */
export function percentIn(text: string): number | undefined {
  const [, digits] = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(text) ?? [];
  // Divided as decimals are, so that 2.5 % is 0.025 and nothing beside it.
  return digits === undefined ? undefined : Number(`${digits}e-2`);
}
