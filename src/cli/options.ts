/** Options that several commands share, read and checked. */
import { InvalidArgumentError, Option } from "commander";

/** `--workers K`: threads; `auto` stays inline until threads pay. */
export function workersOption(): Option {
  return new Option("--workers <k>", "worker threads, or auto").default("auto").argParser((text): "auto" | number => {
    if (text === "auto") return "auto";
    if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 256) return Number(text);
    throw new InvalidArgumentError("must be a whole number from 1 to 256, or auto.");
  });
}

/** A whole number; ranges are the study's business. */
export function wholeNumber(text: string): number {
  if (/^\d+(e\d+)?$/i.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  throw new InvalidArgumentError("must be a whole number.");
}

/** Any number. */
export function decimalNumber(text: string): number {
  if (text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  throw new InvalidArgumentError("must be a number.");
}

/** `--set id=value`, repeated. */
export function collectSet(text: string, former: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, name, value] = /^([^=]*?(?:\[[^\]]*\])?)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined || name.trim() === "") {
    throw new InvalidArgumentError("must be written id=value.");
  }
  return { ...former, [name.trim()]: value.trim() };
}

/** A list with commas. */
export function commaList(text: string): readonly string[] {
  return text.split(",").map((item) => item.trim());
}

/** `--until`: one target. A second would take the place of the first. */
export function oneTarget(text: string, former: string | undefined): string {
  if (former === undefined) return text;
  throw new InvalidArgumentError(`a run has one target, and "${former}" is given as well.`);
}
