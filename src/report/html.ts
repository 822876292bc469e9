/** A tagged template that escapes whatever is put into it: text of a study can never become markup. */

/** Markup that was written here, as opposed to text. Only `html` and `trusted` make it. */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[];

/**
 * Markup with values put in: strings and numbers escaped, markup as it is, lists joined, undefined left out.
 * Values in attributes must stand in double quotes.
 * @example html`<p title="${note}">${label}</p>`
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.map((part, i) => `${part}${i < values.length ? markupOf(values[i]) : ""}`).join(""));
}

/** Markup made elsewhere that is known to be safe: the style sheet, a chart drawn by `renderSvg`. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in an element or a quoted attribute; control characters become the replacement character. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) => (/[\t\n\r]/.test(character) ? character : "\ufffd"));
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "object") return value.map(markupOf).join("");
  return escapeHtml(String(value));
}
