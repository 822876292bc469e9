/** From what a person stated to a distribution, whatever the family: its parameters, then what is cut off. */
import type { Place } from "../errors.js";
import type { Distribution, Parameters } from "./distribution.js";
import type { Family } from "./familyContract.js";
import { keepMeanKey, refuseKeptWhole, withMeanKept } from "./keptMean.js";
import { asLists, isNumberKey } from "./pairs.js";
import { resolve, type Stated } from "./resolve.js";
import { checkedTruncation, truncated, truncationOf } from "./truncate.js";

/** Canonical parameters, `truncate` among them where it was stated. @throws CredenceError as `resolveParameters`. */
export function parametersFrom(family: Family, stated: Stated, subject: string, place?: Place): Parameters {
  const {
    truncate,
    [keepMeanKey]: keepMean,
    ...own
  } = withPairs(family, family.makeJoint === undefined ? stated : flattened(stated));
  const parameters = resolve(family, own, subject, place);
  if (truncate === undefined) return refuseKeptWhole(keepMean, subject, place) ?? parameters;
  const cut = (of: Parameters): Parameters => ({
    ...of,
    truncate: checkedTruncation(family, of, truncate, subject, place),
  });
  // A number: the mean was kept already, and these are the parameters that it took.
  if (typeof keepMean === "number") return { ...cut(parameters), [keepMeanKey]: keepMean };
  if (keepMean !== true) return cut(parameters);
  const at = (mean: number): Parameters => cut(resolve(family, { ...own, mean }, subject, place));
  const sd = Math.sqrt(family.make(parameters).variance);
  return withMeanKept({ own, at, meanOf: (of) => makeFrom(family, of).mean, sd, subject, place });
}

/** The distribution of canonical parameters that have been checked. */
export function makeFrom(family: Family, parameters: Parameters): Distribution {
  const ends = truncationOf(parameters);
  if (ends === undefined) return family.make(parameters);
  const { truncate, [keepMeanKey]: kept, ...own } = parameters;
  const cut = family.truncate?.(own, ends) ?? truncated(family, own, ends);
  return kept === undefined ? cut : { ...cut, parameters };
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
