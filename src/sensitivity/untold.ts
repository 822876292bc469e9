/** Shares of the variance that an analysis cannot tell: their errors are as large as what they could be. */
import { shortRowName } from "../assumptions/rowName.js";
import type { Study } from "../study/study.js";
import type { Estimated } from "./estimated.js";
import type { Remarked } from "./method.js";
import type { Refused } from "./refused.js";

/** The largest standard error with which a share, which lies between 0 and 1, is told. */
const MOST_ERROR = 0.25;
/** Errors, and by how much, that a share may lie outside 0 to 1 before it is remarked upon. */
const ERRORS = 2;
const VISIBLE = 0.01;

/** What tables print of a share: nothing where its error says that it is not known. */
export function told(value: number, error: number): number | undefined {
  return error <= MOST_ERROR ? value : undefined;
}

/**
 * Rows with a remark on shares that are not told, or that cannot be; refused where none but zeros are told.
 * @param sharesOf of a row, each share with what it is called ("total")
 * @param others remarks that stand before
 */
export function withUntold<Row extends { readonly assumption: string }>(
  study: Pick<Study, "assumptions">,
  rows: readonly Row[],
  sharesOf: (row: Row) => Readonly<Record<string, Estimated>>,
  others: readonly string[] = [],
): readonly Row[] | Remarked<Row> | Refused {
  const found = rows.flatMap((row) => {
    const shares = Object.entries(sharesOf(row));
    const own = shortRowName(study, row.assumption);
    const called = (name: string) => (shares.length > 1 ? `${own} (${name})` : own);
    return shares.map(([name, share]) => ({ called: called(name), ...share }));
  });
  const untold = found.filter(({ value, error }) => told(value, error) === undefined);
  const known = found.filter(({ value, error }) => told(value, error) !== undefined && error > 0);
  if (untold.length > 0 && known.length === 0)
    return { refused: `no share is told: every error is above ${MOST_ERROR}` };
  const outside = known.filter((share) => isOutside(share));
  const remarks = [
    ...others,
    ...(untold.length > 0 ? [`not told, error above ${MOST_ERROR}: ${names(untold)}`] : []),
    ...(outside.length > 0
      ? [`outside 0 to 1 by more than ${ERRORS} errors, which chance alone seldom makes: ${names(outside)}`]
      : []),
  ];
  return remarks.length === 0 ? rows : { rows, remark: remarks.join("; ") };
}

function isOutside({ value, error }: Estimated): boolean {
  return Math.max(-value, value - 1) > Math.max(ERRORS * error, VISIBLE);
}

function names(all: readonly { readonly called: string }[]): string {
  return all.map(({ called }) => called).join(", ");
}
