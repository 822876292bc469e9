/** Statements as JavaScript. */
import type { Computation, Place, Side, Statement } from "./statement.js";

/** The right-hand side of an assignment. */
export function computationText(of: Computation): string {
  if (of.kind === "operation") return of.operation.text(...of.operands);
  if (of.kind === "call") return `${of.fn}(${of.operands.join(", ")})`;
  if (of.kind === "cell") return `${of.array}[${placeText(of.place)}]`;
  return `${of.column}[s]`;
}

/** One statement, a line each; what it encloses between braces. */
export function statementLines(statement: Statement): readonly string[] {
  if (statement.kind === "value") return [`const ${statement.name} = ${computationText(statement.of)};`];
  if (statement.kind === "variable") return [`let ${statement.name} = ${statement.initial};`];
  if (statement.kind === "assign") return [`${statement.name} = ${computationText(statement.of)};`];
  if (statement.kind === "store") return [`${statement.array}[${placeText(statement.place)}] = ${statement.value};`];
  if (statement.kind === "output") return [`o${statement.output}[s] = ${statement.value};`];
  if (statement.kind === "loop") {
    const { counter, size, body } = statement;
    return [`for (let ${counter} = 0; ${counter} < ${size}; ${counter}++) {`, ...body.flatMap(statementLines), "}"];
  }
  const { test, result, no, yes } = statement;
  return [
    `if (${test} === 0) {`,
    ...sideLines(no, result),
    `} else if (${test} === ${test}) {`,
    ...sideLines(yes, result),
    "}",
  ];
}

function sideLines({ body, value }: Side, result: string): readonly string[] {
  return [...body.flatMap(statementLines), `${result} = ${value};`];
}

function placeText({ fixed, terms }: Place): string {
  const parts = terms.map(({ code, stride }) => (stride === 1 ? code : `${code} * ${stride}`));
  return [...parts, ...(fixed === 0 && parts.length > 0 ? [] : [fixed])].join(" + ");
}
