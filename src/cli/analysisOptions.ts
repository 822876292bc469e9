/** `--option one-way.from=5%`: what is chosen about a sensitivity analysis, in the words of a study file. */
import { InvalidArgumentError } from "commander";
import { parseYaml } from "../files/yamlFile.js";
import { toPlain } from "../schema/written.js";
import { sensitivityMethods } from "../sensitivity/index.js";
import { withRun } from "../study/runSettings.js";
import type { Study } from "../study/study.js";

/** By analysis: values by key. */
export type AnalysisChoices = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The value is YAML, as behind the key in a study file: a number, a text, a list. */
export function collectOption(text: string, former: AnalysisChoices): AnalysisChoices {
  const [, analysis, key, value] = /^\s*([a-z-]+)\.([a-z-]+)\s*=(.*)$/s.exec(text) ?? [];
  if (analysis === undefined || key === undefined || value === undefined) {
    throw new InvalidArgumentError("must be written analysis.key=value, as in one-way.from=5%.");
  }
  const chosen = toPlain(parseYaml(value.trim(), "--option"));
  return { ...former, [analysis]: { ...former[analysis], [key]: chosen } };
}

/** The study with these analyses made besides its own, with these options over its own. */
export function withAnalyses(study: Study, choices: AnalysisChoices): Study {
  if (Object.keys(choices).length === 0) return study;
  const { sensitivity, sensitivityOptions = {} } = study.run;
  const names = [...new Set([...sensitivity, ...Object.keys(choices)])];
  const own = (name: string) => sensitivityOptions[name]?.chosen ?? undefined;
  const options = names.map((name) => {
    const chosen = choices[name];
    return [name, chosen === undefined ? (own(name) ?? null) : { ...Object(own(name)), ...chosen }];
  });
  return withRun(study, { sensitivity: Object.fromEntries(options) }, sensitivityMethods);
}
