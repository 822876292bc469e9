/** The decision-grade tornado of each output that has one, as data. */
import { noEvppi, type Together } from "../../sensitivity/decision.js";
import type { RunResult } from "../../summary/result.js";
import { decidedIn } from "../decisionTable.js";

/** Every number with one Monte Carlo standard error; `null`: there is none. */
export interface DecisionDocumentRow {
  readonly assumption: string;
  /** The result at the ends of the range, and from its least to its largest within. */
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
  readonly swingError: 0;
  /** Null where it is counted together with others. */
  readonly share: number | null;
  readonly shareError: number | null;
  /** Only where it is: the share of all of them, and which they are. */
  readonly together?: Together;
  /** Null: none within range. */
  readonly switchesAt: number | null;
  readonly switchesAtError: 0 | null;
  readonly switchProbability: number | null;
  /** Always null: see `evppi` of the document. */
  readonly evppi: null;
}

export interface DecisionDocument {
  /** Which share of the variance it is: "Shapley, exact", "First order" … */
  readonly shareOf: string;
  /** Why there is none. */
  readonly evppi: string;
  /** Widest swing first. */
  readonly rows: readonly DecisionDocumentRow[];
}

/** By output; undefined where no output has swings, switching values and a share. */
export function decisionJson(result: RunResult): Readonly<Record<string, DecisionDocument>> | undefined {
  const found = decidedIn(result).map(({ reading, decision }) => {
    const rows = decision.rows.map((row): DecisionDocumentRow => {
      const { assumption, bar, swing, share = null, shareError = null, switchesAt = null } = row;
      const { low, high, atLow, atHigh } = bar;
      const switching = { switchesAt, switchesAtError: switchesAt === null ? null : (0 as const) };
      const switchProbability = row.switchProbability ?? null;
      const shared = row.together === undefined ? {} : { together: row.together };
      const swings = { low, high, atLow, atHigh, swing, swingError: 0 as const };
      return { assumption, ...swings, share, shareError, ...shared, ...switching, switchProbability, evppi: null };
    });
    return [reading.output.id, { shareOf: decision.shareTitle ?? "", evppi: noEvppi, rows }] as const;
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
