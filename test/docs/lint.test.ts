/** The table of rules in the documentation is the registry's. */
import { expect, it } from "vitest";
import { lintRules } from "../../src/lint/rules.js";
import { rulesMarkdown } from "../../src/report/lintRules.js";
import { page } from "./markdown.js";

it("docs/lint.md lists the rules as `credence check --rules markdown` prints them", () => {
  const { text } = page("docs/lint.md");
  expect(text.slice(text.indexOf("| rule |")).trimEnd()).toBe(rulesMarkdown(Object.values(lintRules)));
});
