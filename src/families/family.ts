/** A family as a function of the keys that studies use: for notebooks, and for a look at what an assumption means. */
import { type Kind, refuseOther } from "../schema/given.js";
import type { Distribution, JointDistribution, SimplexDistribution } from "./distribution.js";
import type { Family } from "./familyContract.js";
import { keepMeanKey } from "./keptMean.js";
import { makeFrom, parametersFrom } from "./make.js";

/** Keys that say what the number is; they may stand beside the family's own. */
const about = ["label", "unit", "source", "provenance", "note", "value", "priceYear"] as const;

/** The family's own keys (`{ mean, sd }`, `{ alpha, beta }` …), and whatever says what the number is. */
export type StatedKeys = Readonly<Record<string, unknown>>;

/** A distribution that also serves as the record of an assumption: `toJSON` gives what a study file would hold. */
export type Stated<D> = D & { toJSON(): StatedKeys };

/**
 * A family that can be called: `beta({ mean: 0.6, sd: 0.08, source: "Local audit 2026" })`. Everything is in the unit of what is
 * stated; `summary` says what the family is for. Throws the CredenceError that a study file with the same keys would.
 */
export type FamilyFunction<D> = Family & ((keys: StatedKeys) => Stated<D>);

/**
 * A family of single numbers, callable with the keys of a study.
 * @throws CredenceError, when called, as a study file with the same keys would.
 */
export function family(parts: Family): FamilyFunction<Distribution> {
  return callable(parts, (keys) => withRecord(makeFrom(parts, ownParameters(parts, keys)), parts, keys));
}

/** A family of shares that add up to one, callable likewise. */
export function simplexFamily(
  parts: Required<Pick<Family, "makeSimplex">> & Family,
): FamilyFunction<SimplexDistribution> {
  return callable(parts, (keys) => withRecord(parts.makeSimplex(ownParameters(parts, keys)), parts, keys));
}

/** A family of several numbers that move together, callable likewise. */
export function jointFamily(parts: Required<Pick<Family, "makeJoint">> & Family): FamilyFunction<JointDistribution> {
  return callable(parts, (keys) => withRecord(parts.makeJoint(ownParameters(parts, keys)), parts, keys));
}

/** The function bears the family's own properties, its name among them, which assignment could not set. */
function callable<D>(parts: Family, call: (keys: StatedKeys) => Stated<D>): FamilyFunction<D> {
  return Object.defineProperties(call, Object.getOwnPropertyDescriptors(parts)) as FamilyFunction<D>;
}

function ownParameters(parts: Family, keys: StatedKeys) {
  refuseOther(parts.name, keys, keysOf(parts));
  const { keepMean, ...rest } = keys;
  const own = Object.entries(rest).filter(([key]) =>
    parts.name === "fixed" ? key === "value" : !about.some((other) => other === key),
  );
  const kept = keepMean === undefined ? {} : { [keepMeanKey]: keepMean };
  return parametersFrom(parts, { ...Object.fromEntries(own), ...kept }, parts.name);
}

function withRecord<D extends object>(distribution: D, { name }: Family, keys: StatedKeys): Stated<D> {
  const { priceYear, keepMean, ...rest } = keys;
  const hyphened = Object.entries({ "price-year": priceYear, [keepMeanKey]: keepMean });
  const record = {
    distribution: name,
    ...rest,
    ...Object.fromEntries(hyphened.filter(([, value]) => value !== undefined)),
  };
  return Object.assign(distribution, { toJSON: () => record });
}

function keysOf({ name, parameterisations: [first] }: Family): Kind {
  const keys = Object.keys(first?.keys ?? {}).join(", ");
  return { name: "a record of its keys", remedy: `write ${name}({ ${keys} })`, is: (keys) => !Array.isArray(keys) };
}
