/** How each uncertain assumption is moved alone: its values, and what else must move with it. */
import type { Assumption } from "../assumptions/assumption.js";
import type { Distribution } from "../families/distribution.js";
import { makeDistribution, makeSimplex } from "../families/index.js";
import { cellLabel } from "../formula/cells.js";
import type { Study } from "../study/study.js";

/** Cells (by label) that stand away from their base case. */
export type Point = Readonly<Record<string, number>>;

/** One thing that can be moved alone: an assumption, one of its cells, or the multiplier of its table. */
export interface Swing {
  readonly name: string;
  /** Its value at a probability of its own distribution. */
  readonly at: (p: number) => number;
  /** The point of the model at which it has this value and all others their base case. */
  readonly point: (value: number) => Point;
}

/**
 * Every uncertain assumption of a study, uncollapsed, in its order: each cell of a table drawn cell by cell (labelled
 * `tariff[hrg=H30]`), one multiplier of the base case for a table with a common draw, each share of a simplex. What
 * takes another's draw (`same-as`) moves with it and has no swing of its own.
 */
export function swings(study: Study): readonly Swing[] {
  return study.assumptions.flatMap((assumption) => {
    const { uncertainty, sameAs } = assumption;
    if (uncertainty === undefined || sameAs !== undefined) return [];
    const table = tableOf(study, assumption);
    const { family, parameters } = uncertainty;
    if (uncertainty.joint === "simplex") return shareSwings(table, makeSimplex(family, parameters[0] ?? {}).marginals);
    const cells = parameters.map((cell) => makeDistribution(family, cell));
    return uncertainty.joint === "common" ? commonSwing(table, cells) : cellSwings(table, cells);
  });
}

interface Table {
  readonly id: string;
  readonly base: readonly number[];
  readonly labels: readonly string[];
  /** Fills in some cells (by position), of the assumption and of all that follow it. */
  readonly point: (cells: ReadonlyMap<number, number>) => Point;
}

function tableOf(study: Study, assumption: Assumption): Table {
  const { id, over, value } = assumption;
  const label = (of: string, cell: number): string => cellLabel(of, over, study.graph.indexes, cell);
  const together = [id, ...study.assumptions.filter(({ sameAs }) => sameAs === id).map((follower) => follower.id)];
  return {
    id,
    base: value.map(Number),
    labels: value.map((_, cell) => label(id, cell)),
    point: (cells) => Object.fromEntries(together.flatMap((of) => [...cells].map(([c, x]) => [label(of, c), x]))),
  };
}

function cellSwings({ labels, point }: Table, cells: readonly Distribution[]): readonly Swing[] {
  return cells.map((cell, i) => ({
    name: labels[i] as string,
    at: (p) => cell.quantile(p),
    point: (value) => point(new Map([[i, value]])),
  }));
}

/** A share takes its value, the others keep their proportions and give or take the rest. */
function shareSwings({ labels, base, point }: Table, marginals: readonly Distribution[]): readonly Swing[] {
  return marginals.map((marginal, i) => {
    const rest = base.reduce((sum, share, j) => (j === i ? sum : sum + share), 0);
    const scaled = (share: number, value: number): number =>
      rest > 0 ? (share / rest) * (1 - value) : (1 - value) / (base.length - 1);
    return {
      name: labels[i] as string,
      at: (p) => marginal.quantile(p),
      point: (value) => point(new Map(base.map((share, j) => [j, j === i ? value : scaled(share, value)]))),
    };
  });
}

function commonSwing({ id, base, point }: Table, cells: readonly Distribution[]): readonly Swing[] {
  const first = cells[0];
  if (first === undefined) return [];
  return [
    {
      name: id,
      at: (p) => first.quantile(p) / first.mean,
      point: (multiplier) => point(new Map(base.map((value, cell) => [cell, value * multiplier]))),
    },
  ];
}
