/** How the amounts of an audit are shown: as the upper published figure is, so that all stand on one scale. */
import type { Audit } from "../audit/result.js";
import { type Scale, scaleFor } from "./frame/scale.js";

export function auditScale({ study, output, high }: Audit): Scale {
  return scaleFor(study, study.outputs.find(({ id }) => id === output)?.unit, high);
}
