/** What a decision asks of each assumption, in one row: swing, share of the variance, switching value, value of information. */
import "./registry.js";
import type { Sensitivity } from "../summary/result.js";
import { bySwing, type OneWayRow, swing } from "./points/swing.js";
import { told } from "./untold.js";

/** Why its column is empty, wherever it stands. */
export const noEvppi =
  "The expected value of partial perfect information (EVPPI) is not computed: it is a value of information, which asks what would be decided otherwise, and this version computes none.";

/** Nothing that an analysis did not answer is filled in. */
export interface DecisionRow {
  readonly assumption: string;
  readonly bar: OneWayRow;
  /** Evaluated, not sampled: it has no Monte Carlo error. */
  readonly swing: number;
  readonly share?: number | undefined;
  /** One standard error; 0 of an exact share. */
  readonly shareError?: number | undefined;
  /** Where it depends on others: the share of all of them together, which then stands at each. */
  readonly together?: Together | undefined;
  /** Where the assumption alone brings the output to 0, and the probability of a smaller value. */
  readonly switchesAt?: number | undefined;
  readonly switchProbability?: number | undefined;
  /** How many switching values there are, where that is not the only one. */
  readonly switches?: number | undefined;
  /** Expected value of partial perfect information: its place is kept for the analysis of that name. */
  readonly evppi?: number | undefined;
}

/** The share of what depends on each other, as one. */
export interface Together {
  readonly share: number;
  readonly error: number;
  /** As the rows are named. */
  readonly members: readonly string[];
}

export interface Decision {
  /** Widest swing first. */
  readonly rows: readonly DecisionRow[];
  /** Which share it is; undefined where no analysis gives one. */
  readonly shareTitle: string | undefined;
  /** The analysis that gives it. */
  readonly shareMethod: string | undefined;
  /** Whether switching values were looked for. */
  readonly switches: boolean;
}

interface Share {
  readonly title: string;
  readonly method: keyof Sensitivity;
  readonly of: ReadonlyMap<string, readonly [share: number, error: number]>;
}

/** The rows of one output; none where no one-way analysis was made. */
export function decisionOf(kinds: Sensitivity): Decision {
  const share = shareIn(kinds);
  const together = togetherIn(share, kinds["one-way"] ?? []);
  const switching = new Map((kinds.threshold ?? []).map((row) => [row.assumption, row]));
  const rows = [...(kinds["one-way"] ?? [])].sort(bySwing).map((bar): DecisionRow => {
    const [value, error] = share?.of.get(bar.assumption) ?? [];
    const { value: switchesAt, probability: switchProbability, crossings = 0 } = switching.get(bar.assumption) ?? {};
    const { assumption } = bar;
    const several = crossings > 1 ? { switches: crossings } : {};
    const shared = value === undefined ? { together: together.get(assumption) } : {};
    return {
      assumption,
      bar,
      swing: swing(bar),
      share: value,
      shareError: error,
      ...shared,
      switchesAt,
      switchProbability,
      ...several,
    };
  });
  return { rows, shareTitle: share?.title, shareMethod: share?.method, switches: kinds.threshold !== undefined };
}

/** What shares say of assumptions that depend on each other: "a + b" of correlated ones, "mix" of all of `mix[…]`. */
function togetherIn(share: Share | undefined, bars: readonly OneWayRow[]): ReadonlyMap<string, Together> {
  const names = bars.map(({ assumption }) => assumption);
  const own = new Set(names);
  return new Map(
    [...(share?.of ?? [])].flatMap(([row, [value, error]]) => {
      if (own.has(row)) return [];
      const parts = row.split(" + ");
      const members = names.filter((name) => parts.some((part) => name === part || name.startsWith(`${part}[`)));
      return members.map((member) => [member, { share: value, error, members }] as const);
    }),
  );
}

/** The share of the variance that says most: exact, then for dependent assumptions too, then of the total order, then alone. */
function shareIn(kinds: Sensitivity): Share | undefined {
  const candidates: readonly (Share | undefined)[] = [
    from("Shapley, exact", "exact", kinds.exact, ({ shapley }) => [shapley, 0]),
    from("Shapley effect", "shapley", kinds.shapley, ({ shapley, standardError }) => [shapley, standardError]),
    from("Total order", "sobol", kinds.sobol, ({ total, totalError }) => [total, totalError]),
    from("First order", "first-order", kinds["first-order"], ({ first, firstError }) => [first, firstError]),
  ];
  return candidates.find((one) => one !== undefined);
}

function from<Row extends { readonly assumption: string }>(
  title: string,
  method: keyof Sensitivity,
  rows: readonly Row[] | undefined,
  share: (row: Row) => readonly [number, number],
): Share | undefined {
  if (rows === undefined || rows.length === 0) return undefined;
  const known = rows.filter((row) => told(...share(row)) !== undefined);
  return { title, method, of: new Map(known.map((row) => [row.assumption, share(row)])) };
}
