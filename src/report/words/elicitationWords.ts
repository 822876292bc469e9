/** What a judgement became, in words and columns. */
import type { Assumption } from "../../assumptions/assumption.js";
import { type Elicitation, type ElicitedFit, elicitations } from "../../assumptions/elicitation.js";
import { fixed, percentage, significant } from "../../charts/frame/format.js";
import { makeDistribution } from "../../families/index.js";
import { cellLabel } from "../../formula/cells.js";
import type { Index } from "../../formula/graph.js";
import type { Study } from "../../study/study.js";
import { familyName, parameterWords } from "./distributionWords.js";

/** A row of the table: a family beside the judgement. */
export interface ElicitationRow {
  readonly what: string;
  readonly family: string;
  readonly parameters: string;
  readonly quantiles: readonly string[];
  readonly misfit: string;
}

/** An assumption, or a cell of one, with the judgement it rests on. */
export interface Elicited {
  readonly assumption: Assumption;
  /** "Length of stay", with the cell where there are several. */
  readonly name: string;
  readonly elicitation: Elicitation;
}

/** Every judgement of a study, in the order of its assumptions. */
export function elicitedOf(study: Pick<Study, "assumptions" | "indexes">): readonly Elicited[] {
  const byId: Readonly<Record<string, Index>> = Object.fromEntries(study.indexes.map((index) => [index.id, index]));
  return study.assumptions.flatMap((assumption) =>
    elicitations(assumption).map((elicitation) => ({
      assumption,
      name: [
        `${assumption.label ?? assumption.id}${cellLabel("", assumption.over, byId, elicitation.cell)}`,
        ...(elicitation.expert === undefined ? [] : [elicitation.expert]),
      ].join(", "),
      elicitation,
    })),
  );
}

/** "5%", "50%", "95%". */
export function probabilityTitles({ asked }: Elicitation): readonly string[] {
  return asked.p.map((p) => percentage(p, 2));
}

/** What was asked for, then each family: the one taken is marked. */
export function elicitationRows({ asked, chosen, fits }: Elicitation): readonly ElicitationRow[] {
  const decimals = decimalsOver((asked.x[asked.x.length - 1] as number) - (asked.x[0] as number));
  const say = (x: number): string => fixed(x, decimals);
  const judged = { what: "asked for", family: "", parameters: "", quantiles: asked.x.map(say), misfit: "" };
  const rows = fits.map((fit) => ({
    what: fit.family === chosen.family ? "taken" : "",
    family: familyName(fit.family),
    parameters: parameterWords(fit.parameters),
    quantiles: fit.quantiles.map(say),
    misfit: misfitWords(fit.misfit),
  }));
  return [judged, ...rows];
}

/** Decimals that tell a hundredth of a range. */
export function decimalsOver(range: number): number {
  let decimals = 0;
  for (let unit = range; unit < 100 && decimals < 12; unit *= 10) decimals++;
  return decimals;
}

/** A probability missed, in percentage points: "0.42 points". */
function misfitWords(misfit: number): string {
  return misfit < 5e-5 ? "none" : `${fixed(100 * misfit, 2)} points`;
}

/** "gamma, the family that fits best", and why no other. */
export function becameWords({ reason, tolerance, chosen, asked }: Elicitation): string {
  const within = `${significant(100 * tolerance)} percentage ${tolerance === 0.01 ? "point" : "points"}`;
  const words: Readonly<Record<Elicitation["reason"], string>> = {
    stated: "the family that the study states",
    best: "the family that fits best",
    metalog: `as no named family comes within ${within} of every probability`,
    nearest: "the nearest family, and no metalog comes nearer",
  };
  const far =
    chosen.misfit > tolerance && reason !== "metalog" ? `; it misses a probability by more than ${within}` : "";
  return `${chosen.family}, ${words[reason]}${far}${belowZero(chosen, asked.x[0] as number)}`;
}

/** A shape without ends may go where none of the quantiles is. */
function belowZero({ family, parameters }: ElicitedFit, lowest: number): string {
  const share = lowest > 0 ? makeDistribution(family, parameters).cdf(0) : 0;
  if (share < 1e-6) return "";
  return `; ${percentage(share, 4)} of it lies below 0: state min: 0 where that cannot be`;
}
