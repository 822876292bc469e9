/** Elementary effects, summed up: mean, mean size and spread of each assumption's. */

import { scatter } from "../../summary/scatter.js";
import type { Column } from "../column.js";
import { groupSums } from "../groupSums.js";
import type { Factor } from "../groups.js";

/** Effects on the output of moving the assumption by the whole of its range, with one standard error each. */
export interface MorrisRow {
  readonly assumption: string;
  /** Mean effect, and below the standard deviation of effects: of a group, whose members move up and down, there is none. */
  readonly mu?: number;
  readonly muError?: number;
  /** Mean size of the effects, whatever their sign. */
  readonly muStar: number;
  readonly muStarError: number;
  /** Standard deviation of the effects: how much they depend on the other assumptions and on where one stands. */
  readonly sigma?: number;
}

export const morrisColumns: readonly Column<MorrisRow>[] = [
  { key: "mu_star", title: "μ*", unit: "output", of: (row) => row.muStar, error: (row) => row.muStarError },
  { key: "mu", title: "μ", unit: "output", of: (row) => row.mu, error: (row) => row.muError },
  { key: "sigma", title: "σ", unit: "output", of: (row) => row.sigma },
];

/**
 * Rows of all players, the largest μ* first, and of the names that reach no output. Members of a group move up or down each
 * by itself, so that of their effects only the size means something.
 * @param effects of each player in the order of the points
 * @param groups effect i belongs to group i mod this: independent points, or randomisations of a net
 */
export function morrisRows(
  players: readonly Factor[],
  effects: readonly (readonly number[])[],
  idle: readonly string[],
  groups?: number,
): readonly MorrisRow[] {
  const rows = players.map(({ name, drivers }, player): MorrisRow => {
    const { muStar, muStarError, ...signed } = summary(effects[player] ?? [], groups);
    return { assumption: name, muStar, muStarError, ...(drivers.length === 1 ? signed : {}) };
  });
  const none = { mu: 0, muError: 0, muStar: 0, muStarError: 0, sigma: 0 };
  return [...rows, ...idle.map((assumption) => ({ assumption, ...none }))].sort((a, b) => b.muStar - a.muStar);
}

function summary(effects: readonly number[], groups = effects.length) {
  const [mu, muError] = meanAndError(effects, groups);
  const [muStar, muStarError] = meanAndError(effects.map(Math.abs), groups);
  const squares = effects.reduce((sum, effect) => sum + (effect - mu) * (effect - mu), 0);
  return { mu, muError, muStar, muStarError, sigma: Math.sqrt(squares / (effects.length - 1)) };
}

function meanAndError(values: readonly number[], groups: number): readonly [number, number] {
  const sums = groupSums(values.length, groups, (i) => values[i] as number);
  const counts = groupSums(values.length, groups, () => 1);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [
    mean,
    scatter(
      [...sums].map((sum, group) => sum / (counts[group] as number)),
      mean,
    ),
  ];
}
