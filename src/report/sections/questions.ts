import { type SensitivityMethod, sensitivityMethods } from "../../sensitivity/index.js";
import type { RunResult } from "../../summary/result.js";
import { rowsOf } from "../csv/sensitivityCells.js";
import { type HtmlValue, html } from "../html.js";
import { table } from "../table.js";
import type { Section } from "./section.js";

/**
 * Which analysis answers which question: those of the run first, then those that it did not make, with how to ask for
 * them.
 */
export const questions: Section = {
  id: "questions",
  title: "Which analysis answers which question",
  body(result) {
    const made = sensitivityMethods.filter((method) => isIn(result, method));
    if (made.length === 0) return undefined;
    const others = sensitivityMethods.filter((method) => !made.includes(method));
    const rows = [
      ...made.map((method) => row(method, html`<a href="#${method.name}">${method.title}</a>`)),
      ...others.map((method) => row(method, html`not in this run: <code>--sensitivity ${method.name}</code>`)),
    ];
    const columns = [
      { title: "Question", prose: true },
      { title: "Analysis", prose: true },
      { title: "Read with it", prose: true },
    ];
    return html`<p>None of these analyses answers another's question. <em>Moves</em> is not <em>acts</em>: ranks, regressions and what scenarios have in common credit an assumption for its companions, a one-way bar does not. <em>Wide</em> is not <em>decisive</em>: only what can bring the result across zero, at a value that is not next to impossible, can change a decision.</p>${table("Questions, the analysis that answers each, and what it does not say", columns, rows)}`;
  },
};

function row({ question, caveat }: SensitivityMethod, where: HtmlValue): readonly HtmlValue[] {
  return [question, where, caveat];
}

function isIn({ sensitivity, refusals = [] }: RunResult, { name }: SensitivityMethod): boolean {
  const answered = Object.values(sensitivity).some((kinds) => rowsOf(kinds, name) !== undefined);
  return answered || refusals.some(({ analysis }) => analysis === name);
}
