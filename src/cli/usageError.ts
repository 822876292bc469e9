/** What is wrong with the arguments of a command, in the voice of all other errors: commander has its own. */

/** How commander writes a message, and what is said in its place. */
const voices: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /^option '(?:-\w, )?(--[\w-]+)[^']*' argument '(.*)' is invalid\. (.*?)\.?$/s,
    (option, got, rule) => `${option}: ${rule}, got "${got}"`,
  ],
  [/^option '(?:-\w, )?(--[\w-]+)[^']*' argument missing$/, (option) => `${option}: needs a value`],
  [/^missing required argument '(.*)'$/, (name) => `this command needs a <${name}>`],
  [
    /^unknown (option|command) '(.*?)'(?:\s*\(Did you mean (?:one of )?(.*)\?\))?$/s,
    (kind, name, near) => `unknown ${kind} "${name}"${near === undefined ? "" : `; did you mean "${near}"?`}`,
  ],
];

/** `credence: --workers: must be a whole number from 1 to 256, or auto, got "x"`. A message not foreseen stays as it is. */
export function usageWords(text: string): string {
  const said = text.trim().replace(/^error: /, "");
  for (const [pattern, words] of voices) {
    const found = pattern.exec(said);
    if (found !== null) return `credence: ${words(...found.slice(1))}`;
  }
  return `credence: ${said}`;
}
