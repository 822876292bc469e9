/** From the keys that a person wrote to a family's canonical parameters. */
import { type Place, unknownName } from "../errors.js";
import type { Member, Parameter, Parameters, Refuse } from "./distribution.js";
import type { Family, Parameterisation } from "./familyContract.js";
import { refusing } from "./refusing.js";

/** What was written, before any check. Keys without a value count as absent. */
export type Stated = Readonly<Record<string, unknown>>;

/**
 * Picks the parameterisation by the keys that are there, checks every value and returns canonical parameters.
 * @throws CredenceError `unknown-parameter`, `parameters-missing`, `parameters-ambiguous`, `parameter-not-a-number`,
 * `parameter-not-finite`, `parameter-not-a-list` and the codes of the family.
 */
export function resolve(family: Family, stated: Stated, subject: string, place?: Place): Parameters {
  const refuse = refusing(subject, place);
  const keys = Object.keys(stated).filter((key) => stated[key] !== undefined);
  for (const key of keys) refuseUnknown(family, key, refuse);
  const way = parameterisationFor(family, keys, refuse);
  const values = Object.fromEntries(keys.map((key) => [key, checkedValue(key, stated[key], way, refuse)]));
  return way.resolve(values, refuse);
}

/** Every key under which a parameter of the family may be stated. */
export function keysOf(way: Parameterisation): readonly string[] {
  return [...Object.keys(way.keys), ...Object.keys(way.optional ?? {})];
}

/** As `keysOf` has it, without a list of them: a study asks for each key that it states. */
function allows({ keys, optional = {} }: Parameterisation, key: string): boolean {
  return Object.hasOwn(keys, key) || Object.hasOwn(optional, key);
}

function refuseUnknown(family: Family, key: string, refuse: Refuse): void {
  if (family.parameterisations.some((way) => allows(way, key))) return;
  const known = new Set(family.parameterisations.flatMap(keysOf));
  const { message, remedy } = unknownName(`parameter of ${family.name}`, key, known);
  throw refuse("unknown-parameter", message, remedy);
}

function parameterisationFor(family: Family, keys: readonly string[], refuse: Refuse): Parameterisation {
  const complete = family.parameterisations.filter((way) => Object.keys(way.keys).every((key) => keys.includes(key)));
  const fitting = complete.find((way) => keys.every((key) => allows(way, key)));
  if (fitting !== undefined) return fitting;
  const got = keys.length === 0 ? "got none of them" : `got ${keys.join(", ")}`;
  const ways = family.parameterisations.map(describe).join(" | ");
  if (complete.length > 0) {
    throw refuse("parameters-ambiguous", `${family.name} must be stated in one way, ${got}`, `keep one of: ${ways}`);
  }
  throw refuse("parameters-missing", `${family.name} must be stated in full, ${got}`, `state one of: ${ways}`);
}

/** "mean, sd (min, max)". */
function describe(way: Parameterisation): string {
  const optional = Object.keys(way.optional ?? {});
  return `${Object.keys(way.keys).join(", ")}${optional.length > 0 ? ` (${optional.join(", ")})` : ""}`;
}

function checkedValue(key: string, value: unknown, way: Parameterisation, refuse: Refuse): Parameter {
  if ((way.words ?? []).includes(key)) return checkedWord(key, value, refuse);
  if ((way.members ?? []).includes(key)) return checkedMembers(key, value, refuse);
  if (!(way.lists ?? []).includes(key)) return checkedNumber(key, value, refuse);
  if (!Array.isArray(value))
    throw refuse("parameter-not-a-list", `${key} must be a list of numbers, got ${show(value)}`);
  return value.map((item) => checkedNumber(key, item, refuse));
}

function checkedWord(key: string, value: unknown, refuse: Refuse): string {
  if (typeof value === "string") return value;
  throw refuse("parameter-not-a-word", `${key} must be a word, got ${show(value)}`);
}

/** Records of distributions; a distribution from a notebook gives its own. What is in them, the family checks. */
function checkedMembers(key: string, value: unknown, refuse: Refuse): readonly Member[] {
  if (!Array.isArray(value)) {
    throw refuse("parameter-not-a-list", `${key} must be a list of distributions, got ${show(value)}`);
  }
  return value.map((item: unknown, i) => {
    const record = isRecord(item) && typeof item["toJSON"] === "function" ? (item["toJSON"] as () => unknown)() : item;
    if (isRecord(record) && typeof record["distribution"] === "string") return record as Member;
    const remedy = `write ${key}: [{ distribution: gamma, mean: 10, sd: 5 }, …]`;
    throw refuse("member-not-a-distribution", `${key}[${i + 1}] must be a record with a distribution`, remedy);
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && (typeof value === "object" || typeof value === "function") && !Array.isArray(value);
}

function checkedNumber(key: string, value: unknown, refuse: Refuse): number {
  if (typeof value !== "number") throw refuse("parameter-not-a-number", `${key} must be a number, got ${show(value)}`);
  if (!Number.isFinite(value)) throw refuse("parameter-not-finite", `${key} must be a finite number, got ${value}`);
  return value;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") return `the text "${value.slice(0, 40)}"`;
  return value === null ? "nothing" : typeof value === "number" ? `${value}` : `a ${typeof value}`;
}
