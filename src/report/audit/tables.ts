/** The tables of an audit, as cells of text: the terminal and the Markdown page print the same. */
import type { Audit, Combination } from "../../audit/result.js";
import { variantName } from "../../charts/auditChances.js";
import { fixed, percentage } from "../../charts/frame/format.js";
import { bareText, letteredName, money, moneyWithError, shareWithError } from "./words.js";

export interface AuditTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows of the tables about assumptions. */
const longest = 12;

/** Those tables of an audit that have rows. */
export function auditTables(audit: Audit): readonly AuditTable[] {
  const { ends } = audit;
  return [
    chances(audit),
    combination(audit, ends.low),
    combination(audit, ends.high),
    conditional(audit),
    beside(audit),
  ].filter(({ rows }) => rows.length > 0);
}

function chances(audit: Audit): AuditTable {
  const rows = [audit.chances, ...audit.variants].map((one) => [
    variantName(one),
    moneyWithError(audit, one.mean),
    ...[one.below, one.within, one.above].map(shareWithError),
  ]);
  return {
    title: "Chances under each preset and perspective (Monte Carlo standard errors in brackets)",
    columns: ["Variant", "Mean", "Below", "Inside", "Above"],
    rows,
  };
}

function combination(audit: Audit, { target, found, distance, values }: Combination): AuditTable {
  const rows = values.slice(0, longest).flatMap(({ assumption, value, median, multiple, share }) => {
    const [from = "", to = ""] = [median, value].map((each) => bareText(audit, assumption, each, multiple));
    return share < 0.0005 ? [] : [[letteredName(audit, assumption), from, to, percentage(share)]];
  });
  return {
    title: found
      ? `What gives ${money(audit, target)}: the most probable combination, ${fixed(distance, 2)} standard deviations from the medians`
      : `Nothing was found that gives ${money(audit, target)}`,
    columns: ["Assumption", "Median", "Value", "Part of the way"],
    rows: found ? rows : [],
  };
}

function conditional(audit: Audit): AuditTable {
  const { count, scenarios, rows } = audit.conditional;
  const cells = rows.slice(0, longest).map(({ assumption, all, above, low, high, multiple, shift }) => {
    const [from = "", to = "", least = "", most = ""] = [all.value, above.value, low, high].map((each) =>
      bareText(audit, assumption, each, multiple),
    );
    const error = bareText(audit, assumption, above.standardError, multiple).replace("× ", "");
    return [letteredName(audit, assumption), from, `${to} (${error})`, `${least} to ${most}`, fixed(shift, 2)];
  });
  return {
    title: `What is true in the ${fixed(count, 0)} of ${fixed(scenarios, 0)} scenarios that reach ${money(audit, audit.high)}`,
    columns: ["Assumption", "Mean of all", "Mean of these", "Central interval of these", "Shift (sd)"],
    rows: cells,
  };
}

function beside(audit: Audit): AuditTable {
  const rows = audit.beside.map(({ study, label, priceYear, chances: { mean, low, high }, note }) => [
    `${study}: ${label}${priceYear === undefined ? "" : ` (${priceYear} prices)`}`,
    moneyWithError(audit, mean),
    `${money(audit, low.value)} to ${money(audit, high.value)}`,
    note ?? "",
  ]);
  return {
    title: "Other evidence on the same axis",
    columns: ["Study", "Mean", "Central interval", "What it can and cannot say"],
    rows,
  };
}
