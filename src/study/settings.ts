/** Settings: named choices of the model and the study, and who chose what. */
import { CredenceError, type Place, unknownName } from "../errors.js";
import { refuseBadName } from "../formula/names.js";
import { type Named, text } from "../schema/shape.js";
import type { Written } from "../schema/written.js";
import { settingShape } from "./documentParts.js";
import type { Model } from "./model.js";
import type { Setting } from "./study.js";

/** A choice made by name: by the study, a preset or the command. */
export interface SettingChoice {
  readonly id: string;
  readonly value: string;
  readonly place?: Place | undefined;
}

/**
 * The settings of the model and of the written documents, each with the choice that was made last.
 * A document may declare a setting (`{ one-of, value }`) or choose one of the model's (`esdx.case: add`).
 * @throws CredenceError `unknown-setting`, `unknown-choice`, `duplicate-name`, `wrong-type`.
 */
export function resolveSettings(
  model: Model | undefined,
  written: readonly Named<Written>[],
  choices: readonly SettingChoice[],
): readonly Setting[] {
  const settings = new Map<string, Setting>();
  for (const [id, setting] of Object.entries(model?.settings ?? {})) settings.set(id, { id, ...setting });
  for (const { id, value, entry } of written) {
    if (value.kind === "record") settings.set(id, declared(id, value, entry.place));
    else choose(settings, { id, value: text.read(value, id), place: value.place });
  }
  for (const choice of choices) choose(settings, choice);
  return [...settings.values()];
}

function declared(id: string, written: Written, place: Place): Setting {
  refuseBadName("setting", id, place);
  const { "one-of": oneOf, value, label, note, published } = settingShape.read(written, id);
  const double = oneOf.find((option, i) => oneOf.indexOf(option) < i);
  if (double !== undefined) {
    const remedy = "take one of the two out";
    throw new CredenceError("duplicate-name", `${id}: choice "${double}" stands twice`, {
      place: written.place,
      remedy,
    });
  }
  for (const choice of [value, published]) {
    if (choice !== undefined) refuseOtherChoice(id, choice, oneOf, written.place);
  }
  return { id, label, note, oneOf, value, published };
}

function choose(settings: Map<string, Setting>, { id, value, place }: SettingChoice): void {
  const setting = settings.get(id);
  if (setting === undefined) {
    const { message, remedy } = unknownName("setting", id, settings.keys());
    throw new CredenceError("unknown-setting", message, { place, remedy });
  }
  refuseOtherChoice(id, value, setting.oneOf, place);
  settings.set(id, { ...setting, value });
}

function refuseOtherChoice(id: string, value: string, oneOf: readonly string[], place: Place | undefined): void {
  if (oneOf.includes(value)) return;
  const { message, remedy } = unknownName("choice", value, oneOf);
  throw new CredenceError("unknown-choice", `${id}: ${message}`, { place, remedy });
}
