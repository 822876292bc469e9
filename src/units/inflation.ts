/** The factor between the prices of two years. */
import { Decimal } from "decimal.js";
import { CredenceError, type Place } from "../errors.js";
import { firstPriceYear, type PriceChange, priceChanges, priceIndexEditions } from "./priceIndex.js";

const Exact = Decimal.clone({ precision: 40 });

/**
 * How many times the prices of one year those of another are, as decimal text of 12 digits: the product of the changes
 * between them. Nothing is interpolated, and nothing made up beyond the table.
 * @throws CredenceError `price-year-unknown`.
 * @example inflationFactor("2008/09", "2023/24") // "1.36648..."
 */
export function inflationFactor(from: string, to: string, subject: string, place?: Place): string {
  const years = yearsOfTable();
  const [start, end] = [from, to].map((year) => {
    const at = years.indexOf(year);
    if (at >= 0) return at;
    const rule = `${subject}: no price index for "${year}": must be a financial year from ${years[0]} to ${years.at(-1)}`;
    throw new CredenceError("price-year-unknown", rule, { place, remedy: "convert it by an index of your own" });
  }) as [number, number];
  const product = changesBetween(from, to).reduce(
    (factor, { percent }) => factor.times(new Exact(percent).div(100).plus(1)),
    new Exact(1),
  );
  return (start <= end ? product : new Exact(1).div(product)).toSignificantDigits(12).toFixed();
}

/** "×1.3665 from 2008/09 to 2023/24 prices (editions)": what a reader is told, of the indexes that were used alone. */
export function inflationWords(from: string, to: string, factor: string): string {
  const used = new Set(changesBetween(from, to).map(({ index }) => priceIndexEditions[index]));
  return `×${Number(Number(factor).toPrecision(5))} from ${from} to ${to} prices (${[...used].join(", then ")})`;
}

/** The changes of all years after the earlier of two, in either order; both are in the table. */
function changesBetween(from: string, to: string): readonly PriceChange[] {
  const [start = 0, end = 0] = [from, to].map((year) => yearsOfTable().indexOf(year));
  return priceChanges.slice(Math.min(start, end), Math.max(start, end));
}

function yearsOfTable(): readonly string[] {
  return [firstPriceYear, ...priceChanges.map(({ year }) => year)];
}
