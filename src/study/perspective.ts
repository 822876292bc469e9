/** `--perspective`: the setting of a study that says whose money counts. */
import { CredenceError } from "../errors.js";
import type { SettingChoice } from "./settings.js";
import type { Setting } from "./study.js";

/** The setting called `perspective` or `….perspective`. */
export function perspectiveSetting(settings: readonly Setting[]): Setting | undefined {
  return settings.find(({ id }) => id === "perspective" || id.endsWith(".perspective"));
}

/** The choice that the command makes. @throws CredenceError `no-perspective` where the study has no such setting. */
export function perspectiveChoice(
  settings: readonly Setting[],
  perspective: string | undefined,
): readonly SettingChoice[] {
  if (perspective === undefined) return [];
  const setting = perspectiveSetting(settings);
  if (setting !== undefined) return [{ id: setting.id, value: perspective }];
  throw new CredenceError("no-perspective", "--perspective: this study has one perspective only", {
    remedy: "leave it out, or run a study of the model claim-to-cash, such as runs/claim-to-cash.yaml",
  });
}
