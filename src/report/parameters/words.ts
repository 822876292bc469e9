/** Parameters of a distribution as a table prints them, and as a sheet keeps them. */
import type { Uncertainty } from "../../assumptions/assumption.js";
import { significant } from "../../charts/frame/format.js";
import type { Member, Parameter, Parameters } from "../../families/distribution.js";
import { families } from "../../families/index.js";

/** Lists of more numbers than these are told by their size. */
const MOST_NUMBERS = 12;

/** "mean = 9900; sd = 3000", all digits; distributions that it is made of as JSON. Read back by `credence import`. */
export function parameterText(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([key, value]) => `${key} = ${isMembers(value) ? JSON.stringify(value) : flat(value)}`)
    .join("; ");
}

function flat(value: Parameter): string {
  return typeof value === "object" ? `[${value.join(", ")}]` : String(value);
}

/**
 * "gamma (mean 9900, sd 3000)"; "mixture (weights [0.3, 0.7], of fixed (value 0), gamma (…))"; long lists by their
 * size.
 */
export function printedDistribution(family: string, parameters: Parameters): string {
  const words = Object.entries(parameters).map(([key, value]) => `${key} ${printed(value)}`);
  return words.length === 0 ? family : `${family} (${words.join(", ")})`;
}

function printed(value: Parameter): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return short(value);
  if (isMembers(value)) return value.map(member).join("; ");
  return value.length > MOST_NUMBERS ? `[${value.length} numbers]` : `[${(value as number[]).map(short).join(", ")}]`;
}

/** As written; four digits where nobody wrote them. */
function short(value: number): string {
  return /\.\d{5,}/.test(String(value)) ? String(Number(value.toPrecision(4))) : String(value);
}

function member({ expert, distribution, ...own }: Member): string {
  const words = printedDistribution(distribution, own as Parameters);
  return expert === undefined ? words : `${expert}: ${words}`;
}

function isMembers(value: Parameter): value is readonly Member[] {
  return Array.isArray(value) && typeof value[0] === "object";
}

/**
 * What judgement or data became: "lognormal (meanlog 1.40, sdlog 0.45)", the distribution of each expert of a pool.
 * Undefined where the record names the family itself.
 */
export function becameText({ family, parameters }: Uncertainty, cell: number): string | undefined {
  const own = parameters[cell] ?? parameters[0] ?? {};
  const judged = families[family]?.judgements?.(own);
  if (judged !== undefined) {
    const each = judged.map((one) => `${one.who} ${significant(100 * one.share)}%: ${resolved(one)}`);
    return `${own["pool"] ?? "linear"} pool of ${each.join("; ")}`;
  }
  const became = families[family]?.becomes?.(own);
  return became === undefined ? undefined : resolved(became);
}

/** A judgement within a pool may have become a family, too. */
function resolved({ family, parameters }: { family: string; parameters: Parameters }): string {
  const became = families[family]?.becomes?.(parameters);
  return printedDistribution(became?.family ?? family, became?.parameters ?? parameters);
}
