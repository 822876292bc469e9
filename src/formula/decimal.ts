/** Decimal arithmetic of the exact reader: 40 digits, its own constructor, nothing global. */
import { Decimal } from "decimal.js";

/** 40 digits; beyond 1e±400 (past every double) a value overflows to infinity or vanishes to 0. */
export const ExactDecimal: typeof Decimal = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  maxE: 400,
  minE: -400,
  toExpNeg: -400,
  toExpPos: 400,
  modulo: Decimal.ROUND_FLOOR,
  crypto: false,
  defaults: true,
});

/** A number of the exact reader. */
export type Exact = Decimal;

/** Digits that are trusted of the 40: the rest guards against `1 / 3 * 3` falling a hair below 1. */
const trustedDigits = 34;

/** The value to its trusted digits: what is compared, rounded and shown. */
export function trusted(value: Exact): Exact {
  return value.toSignificantDigits(trustedDigits);
}

/** Plain decimal text without exponent, of at least 15 significant digits. */
export function decimalText(value: Exact): string {
  const shown = trusted(value);
  if (shown.isZero()) return "0.00000000000000";
  return shown.toFixed(Math.max(shown.decimalPlaces(), 14 - shown.e, 0));
}
