/** The table of parameters as CSV: numbers unrounded, to be read back by `credence import`. */
import { csv } from "../csv/csv.js";
import type { ParameterRow } from "./rows.js";

const header =
  "assumption,label,base_case,distribution,parameters,mean,low,high,unit,price_year,provenance,source,note,same_as,became";

export function parametersCsv(rows: readonly ParameterRow[]): string {
  return csv(
    header.split(","),
    rows.map((row) => [
      ...[row.assumption, row.label, row.baseCase, row.distribution, row.parameters],
      ...[row.mean, row.interval?.[0], row.interval?.[1]],
      ...[row.unit, row.priceYear, row.provenance, row.source, row.note, row.sameAs, row.became],
    ]),
  );
}

/** Names of the columns, for other sheets. */
export const parameterColumns = header.split(",");
