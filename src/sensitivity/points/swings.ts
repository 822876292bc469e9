/** How each uncertain assumption is moved alone: its values, and what else must move with it. */
import type { Assumption } from "../../assumptions/assumption.js";
import type { Point } from "../../engine/evaluate.js";
import type { Distribution } from "../../families/distribution.js";
import { makeDistribution, makeSimplex } from "../../families/index.js";
import { cellLabel } from "../../formula/cells.js";
import type { Study } from "../../study/study.js";
import { groupTitles } from "../groups.js";

/** One thing that can be moved alone: an assumption, one of its cells, or the multiplier of its table. */
export interface Swing {
  readonly name: string;
  /** Its value at a probability of its own distribution, as reported. */
  readonly at: (p: number) => number;
  /** The point of the model at which it has that value and all others their base case. */
  readonly point: (p: number) => Point;
  /** The point at which it has a value of one's own choice, in the units of `at`. */
  readonly set: (value: number) => Point;
  /** The least and the greatest value that its distribution allows. */
  readonly support: readonly [number, number];
  /** Only of counts and other values that come singly: the probability of a value of at most so much. */
  readonly atMost?: (value: number) => number;
}

/**
 * Every uncertain assumption of a study, uncollapsed, in its order: each cell of a table drawn cell by cell (labelled
 * `tariff[hrg=H30]`); one multiplier of the base case for a table with a common draw (that of its largest cell, where
 * cells differ in relative spread); each share of a simplex. What takes another's draw (`same-as`) is moved along by
 * the engine and has no swing of its own.
 */
export function swings(study: Study): readonly Swing[] {
  return study.assumptions.flatMap((assumption) => {
    const { uncertainty, sameAs } = assumption;
    if (uncertainty === undefined || sameAs !== undefined) return [];
    const table = tableOf(study, assumption);
    const { family, parameters } = uncertainty;
    if (uncertainty.joint === "simplex") return shareSwings(table, makeSimplex(family, parameters[0] ?? {}).marginals);
    const cells = parameters.map((cell) => makeDistribution(family, cell));
    return uncertainty.joint === "common" ? [commonSwing(table, cells)] : cellSwings(table, cells);
  });
}

/**
 * The same with the groups of the study moved as one, every member at the same probability, by which they are reported.
 * Shares of a simplex cannot all be at one probability and keep bars of their own.
 */
export function groupedSwings(study: Study): readonly Swing[] {
  const titles = groupTitles(study);
  const shares = study.assumptions.filter(({ uncertainty }) => uncertainty?.joint === "simplex");
  const rows = new Map<string, Swing[]>();
  for (const swing of swings(study)) {
    const share = shares.some(({ id }) => swing.name.startsWith(`${id}[`));
    const name = (share ? undefined : titles.get(swing.name)) ?? swing.name;
    rows.set(name, [...(rows.get(name) ?? []), swing]);
  }
  const grouped = new Set(titles.values());
  return [...rows].flatMap(([name, members]) => (grouped.has(name) ? [together(name, members)] : members));
}

function together(name: string, members: readonly Swing[]): Swing {
  const point = (p: number): Point => Object.assign({}, ...members.map((member) => member.point(p)));
  return { name, at: (p) => p, point, set: point, support: [0, 1] };
}

interface Table {
  readonly id: string;
  readonly base: readonly number[];
  readonly labels: readonly string[];
  /** A value for each cell of the table, or for some (by position). */
  readonly point: (cells: Iterable<readonly [number, number]>) => Point;
}

function tableOf(study: Study, { id, over, value }: Assumption): Table {
  const labels = value.map((_, cell) => cellLabel(id, over, study.graph.indexes, cell));
  const point = (cells: Iterable<readonly [number, number]>): Point =>
    Object.fromEntries([...cells].map(([cell, x]) => [labels[cell], x]));
  return { id, base: value.map(Number), labels, point };
}

function cellSwings({ labels, point }: Table, cells: readonly Distribution[]): readonly Swing[] {
  return cells.map((cell, i) => ({
    name: labels[i] as string,
    at: (p) => cell.quantile(p),
    point: (p) => point([[i, cell.quantile(p)]]),
    set: (value) => point([[i, value]]),
    support: cell.support,
    ...(cell.discrete ? { atMost: (value: number) => cell.cdf(value) } : {}),
  }));
}

/** A share takes its value, the others keep their proportions and give or take the rest. */
function shareSwings({ labels, base, point }: Table, marginals: readonly Distribution[]): readonly Swing[] {
  return marginals.map((marginal, i) => {
    const rest = base.reduce((sum, share, j) => (j === i ? sum : sum + share), 0);
    const scaled = (share: number, value: number): number =>
      rest > 0 ? (share / rest) * (1 - value) : (1 - value) / (base.length - 1);
    const set = (value: number) => point(base.map((share, j) => [j, j === i ? value : scaled(share, value)]));
    const at = (p: number) => marginal.quantile(p);
    return { name: labels[i] as string, at, point: (p) => set(at(p)), set, support: [0, 1] };
  });
}

function multipliers({ support: [low, high] }: Distribution, base: number): readonly [number, number] {
  return base > 0 ? [low / base, high / base] : [high / base, low / base];
}

/** One draw for all cells: each takes its own quantile, so cells of one relative spread are scaled alike. */
function commonSwing({ id, base, point }: Table, cells: readonly Distribution[]): Swing {
  const largest = base.reduce((best, value, i) => (Math.abs(value) > Math.abs(base[best] as number) ? i : best), 0);
  return {
    name: id,
    at: (p) => (cells[largest] as Distribution).quantile(p) / (base[largest] || 1),
    point: (p) => point(cells.map((cell, i) => [i, cell.quantile(p)])),
    set: (value) => point(base.map((cell, i) => [i, cell * value])),
    support: multipliers(cells[largest] as Distribution, base[largest] || 1),
  };
}
