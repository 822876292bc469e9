/** A study between two: the first with some of the changes that lead to the second. */
import { CredenceError } from "../errors.js";
import { fromPlain } from "../schema/written.js";
import { resolveStudy } from "../study/resolve.js";
import { followLeaders, uncertainIds } from "../study/sameAs.js";
import type { Study } from "../study/study.js";
import { toDocument } from "../study/toDocument.js";
import type { Change } from "./changes.js";

/**
 * Reports one output. Streams, and so draws, of what is not changed stay the same.
 * @throws CredenceError for a mixture that is no study: a formula of one needs what only the other has
 */
export function hybrid(a: Study, b: Study, taken: readonly Change[], output: string): Study {
  const takes = (kind: Change["kind"], id: string) => taken.some((one) => one.kind === kind && one.id === id);
  const structure = takes("formulas", "formulas") ? b : a;
  const other = structure === a ? b : a;
  const choose = <T extends { readonly id: string }>(kind: Change["kind"], of: (study: Study) => readonly T[]) =>
    of(structure).map((own) => {
      const theirs = of(other).find(({ id }) => id === own.id) ?? own;
      return takes(kind, own.id) === (structure === b) ? own : theirs;
    });
  const assumptions = followLeaders(choose("assumption", (study) => study.assumptions));
  const settings = choose("setting", (study) => study.settings);
  const joint = takes("correlations", "correlations") ? b : a;
  const mixed: Study = {
    ...structure,
    assumptions,
    settings,
    correlations: joint.correlations.filter((each) => [each.a, each.b].every(drawnIn(assumptions))),
    dependence: joint.dependence,
    published: {},
  };
  return { ...withGraph(mixed, structure), outputs: structure.outputs.filter(({ id }) => id === output) };
}

/** Names of correlations are ids or cells: "mix[band=low]". */
function drawnIn(assumptions: Study["assumptions"]): (name: string) => boolean {
  const uncertain = uncertainIds(assumptions);
  return (name) => uncertain.has(name.replace(/\[[^\]]*\]$/, ""));
}

/** The graph knows which assumptions are drawn and how settings stand: where these moved it is made anew. */
function withGraph(mixed: Study, { settings, graph }: Study): Study {
  const uncertain = uncertainIds(mixed.assumptions);
  const sameDraws = Object.values(graph.inputs).every((input) => input.uncertain === uncertain.has(input.id));
  const sameSettings = settings.every(({ value }, i) => value === mixed.settings[i]?.value);
  if (sameDraws && sameSettings) return mixed;
  const run = { ...mixed.run, sensitivity: [], until: undefined };
  const document = fromPlain(toDocument({ ...mixed, run }));
  return resolveStudy({ document, sets: [], analyses: [], readTable: noTable });
}

/** A resolved study names no file. */
function noTable(name: string): never {
  throw new CredenceError("file-not-found", `${name}: no table can be read here`);
}
