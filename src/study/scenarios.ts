/** How many scenarios a run may have. */
import { CredenceError, type Place } from "../errors.js";

/** Largest number of scenarios that a run may ask for. */
export const mostScenarios = 1_000_000_000;

/**
 * A study has two at least, or nothing would have a spread; the engine draws one, too.
 * @throws CredenceError `scenarios-out-of-range`.
 */
export function refuseBadScenarios(
  scenarios: number,
  { least = 2, place }: { readonly least?: number; readonly place?: Place | undefined } = {},
): void {
  if (Number.isInteger(scenarios) && scenarios >= least && scenarios <= mostScenarios) return;
  const rule = `scenarios: must be a whole number from ${least} to ${mostScenarios}, got ${scenarios}`;
  throw new CredenceError("scenarios-out-of-range", rule, { place });
}
