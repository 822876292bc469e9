/** From what a person stated to a distribution, whatever the family: its parameters, then what is cut off. */
import type { Place } from "../errors.js";
import type { Distribution, Family, Parameters } from "./distribution.js";
import { asLists, isNumberKey } from "./pairs.js";
import { resolve, type Stated } from "./resolve.js";
import { checkedTruncation, truncated, truncationOf } from "./truncate.js";

/** Canonical parameters, `truncate` among them where it was stated. @throws CredenceError as `resolveParameters`. */
export function parametersFrom(family: Family, stated: Stated, subject: string, place?: Place): Parameters {
  const { truncate, ...own } = withPairs(family, family.makeJoint === undefined ? stated : flattened(stated));
  if (truncate === undefined) return resolve(family, own, subject, place);
  const parameters = resolve(family, own, subject, place);
  return { ...parameters, truncate: checkedTruncation(family, parameters, truncate, subject, place) };
}

/** The distribution of canonical parameters that have been checked. */
export function makeFrom(family: Family, parameters: Parameters): Distribution {
  const ends = truncationOf(parameters);
  if (ends === undefined) return family.make(parameters);
  const { truncate, ...own } = parameters;
  return truncated(family, own, ends);
}

function withPairs({ pairs }: Family, stated: Stated): Stated {
  const numbered = Object.entries(stated).filter(([key]) => isNumberKey(key));
  if (pairs === undefined || numbered.length === 0) return stated;
  const rest = Object.fromEntries(Object.entries(stated).filter(([key]) => !isNumberKey(key)));
  const [keys, values] = asLists(numbered);
  return { ...rest, [pairs[0]]: keys, [pairs[1]]: values };
}

/** A matrix written as a list of rows, as one list. */
function flattened(stated: Stated): Stated {
  return Object.fromEntries(
    Object.entries(stated).map(([key, value]) => [key, Array.isArray(value) ? value.flat() : value]),
  );
}
