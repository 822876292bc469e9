/** The factor between the prices of two years. */
import { Decimal } from "decimal.js";
import { CredenceError, type Place } from "../errors.js";
import { firstPriceYear, priceChanges, priceIndexEdition } from "./priceIndex.js";

const Exact = Decimal.clone({ precision: 40 });

/**
 * How many times the prices of one year those of another are, as decimal text of 12 digits: the product of the changes
 * between them. Nothing is interpolated, and nothing made up beyond the table.
 * @throws CredenceError `price-year-unknown`.
 * @example inflationFactor("2008/09", "2023/24") // "1.36648..."
 */
export function inflationFactor(from: string, to: string, subject: string, place?: Place): string {
  const years = [firstPriceYear, ...priceChanges.map(({ year }) => year)];
  const [start, end] = [from, to].map((year) => {
    const at = years.indexOf(year);
    if (at >= 0) return at;
    const rule = `${subject}: no price index for "${year}": must be a financial year from ${years[0]} to ${years.at(-1)}`;
    throw new CredenceError("price-year-unknown", rule, { place, remedy: "convert it by an index of your own" });
  }) as [number, number];
  const between = priceChanges.slice(Math.min(start, end), Math.max(start, end));
  const product = between.reduce(
    (factor, { percent }) => factor.times(new Exact(percent).div(100).plus(1)),
    new Exact(1),
  );
  return (start <= end ? product : new Exact(1).div(product)).toSignificantDigits(12).toFixed();
}

/** "×1.3665 from 2008/09 to 2023/24 (edition)": what a reader is told. */
export function inflationWords(from: string, to: string, factor: string): string {
  return `×${Number(Number(factor).toPrecision(5))} from ${from} to ${to} prices (${priceIndexEdition})`;
}
