/** The parts of the report, in order. */
import { assumptions } from "./assumptions.js";
import { audit } from "./audit.js";
import { charts } from "./charts.js";
import { correlations } from "./correlations.js";
import { decision } from "./decision.js";
import { elicitation } from "./elicitation.js";
import { errors } from "./errors.js";
import { formulas } from "./formulas.js";
import { ladder } from "./ladder.js";
import { outputs } from "./outputs.js";
import { published } from "./published.js";
import { questions } from "./questions.js";
import { reproduce } from "./reproduce.js";
import { scope } from "./scope.js";
import type { Section } from "./section.js";
import { sensitivity } from "./sensitivity.js";
import { settings } from "./settings.js";

export const sections: readonly Section[] = [
  charts,
  published,
  audit,
  ladder,
  outputs,
  decision,
  questions,
  ...sensitivity,
  assumptions,
  elicitation,
  correlations,
  settings,
  formulas,
  scope,
  errors,
  reproduce,
];
