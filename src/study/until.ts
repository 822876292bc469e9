/** How exact a run is to be: `national.total: 2.5 %, 97.5 % ± 1m`, read and checked. */
import { Decimal } from "decimal.js";
import { CredenceError, type Place, unknownName } from "../errors.js";
import { unknownOutput } from "./unknownOutput.js";

/** A statistic as summaries name it. */
export interface UntilStatistic {
  readonly kind: "mean" | "sd" | "quantile" | "probability";
  /** Of a quantile "0.025", of a probability "above 0"; otherwise the kind again. */
  readonly key: string;
}

/** Half the width of the 95 % confidence interval of each statistic, which a run is to come down to. */
export interface Until {
  /** As written. */
  readonly text: string;
  readonly output: string;
  readonly statistics: readonly UntilStatistic[];
  readonly tolerance: number;
  /** Whether the tolerance is a share of the estimate. Of probabilities it never is: per cent are their points. */
  readonly relative: boolean;
}

/** What a target can speak of. */
export interface UntilSubjects {
  readonly outputs: readonly string[];
  /** Coverage of the interval, whose ends are the percentiles reported beside the median. */
  readonly interval: number;
  /** Ids of outputs that a published range is held against. */
  readonly published: readonly string[];
}

const scales: Readonly<Record<string, number>> = { "": 1, "%": 0.01, k: 1e3, m: 1e6, bn: 1e9 };
const example = 'write "OUTPUT: STATISTIC, … ± AMOUNT", as in "national.total: mean, 97.5 % ± 1m" or "… ± 0.5 %"';

/**
 * Reads a target. Statistics are `mean`, `sd`, `median`, percentiles (`2.5 %`), and probabilities by name (`above 0`,
 * `within published range`); the amount is in units of the output (k, m, bn) or in per cent of the estimate.
 * @throws CredenceError `until-syntax`, `until-amount`, `unknown-output`, `unknown-statistic`.
 */
export function readUntil(text: string, subjects: UntilSubjects, place?: Place): Until {
  const [, output = "", listed = "", written = ""] =
    /^\s*([^:]+?)\s*:\s*(.+?)\s*(?:±|\+-|\+\/-)\s*(.*?)\s*$/.exec(text) ?? [];
  if (output === "") {
    const rule = `until: must say of which output, which statistics and how exact, got "${text}"`;
    throw new CredenceError("until-syntax", rule, { place, remedy: example });
  }
  const amount = amountOf(written, place);
  if (!subjects.outputs.includes(output)) {
    throw unknownOutput("until", output, subjects.outputs, place);
  }
  const known = knownStatistics(output, subjects);
  const statistics = listed.split(",").map((name) => statisticOf(name.trim(), known, place));
  return { text, output, statistics, ...amount };
}

function amountOf(written: string, place: Place | undefined): Pick<Until, "tolerance" | "relative"> {
  const [, number = "0", suffix = ""] = /^(\d+(?:\.\d+)?)\s*(%|k|m|bn|)$/.exec(written) ?? [];
  const tolerance = new Decimal(number).times(scales[suffix] ?? 1).toNumber();
  if (tolerance > 0) return { tolerance, relative: suffix === "%" };
  const rule = `until: the amount after ± must be a plain number above 0, with %, k, m or bn or none, got "${written}"`;
  throw new CredenceError("until-amount", rule, { place, remedy: nearestAmount(written) });
}

/** What was likely meant by `£1.5 M`, `1,000` or `1e6`; or by an amount after each statistic. */
function nearestAmount(written: string): string {
  if (/±|\+-|\+\/-/.test(written)) return 'one amount at the end serves all statistics: "OUTPUT: mean, 97.5 % ± 1m"';
  const [, digits = "", suffix = ""] = /^\D?\s*([\d.,]+(?:e\d{1,2})?)\s*(k|m|mn|bn?|%|)$/i.exec(written) ?? [];
  const number = Number(digits.replace(/,(?=\d{3}\b)/g, ""));
  if (!(number > 0)) return 'write it as in "± 250000", "± 250k", "± 1.5m" or "± 0.5 %"';
  const scale = suffix.toLowerCase().replace("mn", "m").replace(/^b$/, "bn");
  return `write "± ${new Decimal(number).toFixed()}${scale === "%" ? " %" : scale}"`;
}

/** By the name that a person writes, without spaces before %. */
function knownStatistics(output: string, { interval, published }: UntilSubjects): ReadonlyMap<string, UntilStatistic> {
  const low = new Decimal(1).minus(interval).div(2);
  const quantiles = [low, new Decimal(0.5), new Decimal(1).minus(low)].map((p) => {
    return [`${p.times(100).toFixed()}%`, { kind: "quantile", key: p.toFixed() }] as const;
  });
  const range = ["within published range", "above published range", "below published range"];
  const events = ["above 0", ...(published.includes(output) ? range : [])];
  return new Map<string, UntilStatistic>([
    ["mean", { kind: "mean", key: "mean" }],
    ["sd", { kind: "sd", key: "sd" }],
    ["median", { kind: "quantile", key: "0.5" }],
    ...quantiles,
    ...events.map((name) => [name, { kind: "probability", key: name }] as const),
  ]);
}

function statisticOf(
  name: string,
  known: ReadonlyMap<string, UntilStatistic>,
  place: Place | undefined,
): UntilStatistic {
  const found = known.get(name.replace(/\s+%$/, "%"));
  if (found !== undefined) return found;
  const { message, remedy } = unknownName("statistic", name, known.keys());
  throw new CredenceError("unknown-statistic", `until: ${message}`, { place, remedy });
}
