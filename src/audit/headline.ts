/** The output that is audited, alone. */
import { CredenceError } from "../errors.js";
import type { Output, Published, Study } from "../study/study.js";

export interface Headline {
  readonly output: Output;
  readonly published: Published;
  /** The study with this output and no other: what it does not need is not computed. */
  readonly study: Study;
}

/** The first output that has a published range. @throws CredenceError `no-published-range`. */
export function headlineOf(study: Study): Headline {
  const output = study.outputs.find(({ id }) => Object.hasOwn(study.published, id));
  const published = output === undefined ? undefined : study.published[output.id];
  if (output !== undefined && published !== undefined)
    return { output, published, study: { ...study, outputs: [output] } };
  throw new CredenceError("no-published-range", `${study.name}: no output has a published range to be audited`, {
    remedy: "state one: published: { saving: { low: …, high: …, kind: scenario } }",
  });
}
