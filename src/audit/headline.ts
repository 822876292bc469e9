/** The output that is audited, alone. */
import { CredenceError } from "../errors.js";
import { perspectiveSetting } from "../study/perspective.js";
import { statedPublished } from "../study/setAside.js";
import type { Output, Published, Study } from "../study/study.js";

export interface Headline {
  readonly output: Output;
  readonly published: Published;
  /** The study with this output and no other: what it does not need is not computed. */
  readonly study: Study;
}

/** The first output that has a published range. @throws CredenceError `no-published-range`, `range-set-aside`. */
export function headlineOf(study: Study): Headline {
  const stated = statedPublished(study);
  const output = study.outputs.find(({ id }) => Object.hasOwn(stated, id));
  const published = output === undefined ? undefined : stated[output.id];
  if (output !== undefined && published !== undefined) {
    refuseOtherMeaning(study, output.id);
    return { output, published, study: { ...study, outputs: [output] } };
  }
  throw new CredenceError("no-published-range", `${study.name}: no output has a published range to be audited`, {
    remedy: "state one: published: { saving: { low: …, high: …, kind: scenario } }",
  });
}

/** Whose money counts is a question of an audit; amounts in other prices answer none. */
function refuseOtherMeaning(study: Study, output: string): void {
  const aside = study.setAside?.[output];
  const perspective = perspectiveSetting(study.settings)?.id;
  const other = aside?.settings.find((id) => id !== perspective);
  if (aside === undefined || other === undefined) return;
  const rule = `${study.name}: the published range of ${output} cannot be audited, as it counts something else. ${aside.reason.slice(0, -1)}`;
  throw new CredenceError("range-set-aside", rule, { remedy: `leave ${other} as the published figures have it` });
}
