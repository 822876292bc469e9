/**
 * Dot plot of a sensitivity analysis of the headline: each index with its 95% interval, drawn from the method's
 * columns.
 */
import { type SensitivityMethod, sensitivityMethods } from "../sensitivity/index.js";
import type { RunResult } from "../summary/result.js";
import { provenanceKey } from "./frame/assumptionText.js";
import type { HorizontalAxis } from "./frame/axis.js";
import { halfInterval, isBound } from "./frame/errorInterval.js";
import { readOutput } from "./frame/reading.js";
import type { Chart, VegaLiteSpec } from "./frame/spec.js";
import { houseSpec, SUBTITLE_LINE, wrap } from "./frame/theme.js";
import { dotsOf, exactOf, key, look, marks, TICK } from "./indexDots/marks.js";
import { drawnColumns, hasNumber, noNumber, restWords, rowsOf, shownRows } from "./indexDots/rows.js";
import { restMark, rowNames, tornadoFrame } from "./tornado/rows.js";

/** One chart for each method that says which of its columns are drawn. */
export const indexDots: readonly Chart[] = sensitivityMethods
  .filter(({ columns }) => columns.some(({ drawn }) => drawn))
  .map(
    (method): Chart => ({
      id: `${method.name}-dots`,
      applies: (result) =>
        rowsOf(result, method).some((row) => hasNumber(method, row)) && readOutput(result) !== undefined,
      title: method.title,
      caption: (result) => captionOf(result, method),
      spec: (result) => specOf(result, method),
    }),
  );

function specOf(result: RunResult, method: SensitivityMethod): VegaLiteSpec {
  const shown = shownRows(result, method);
  const columns = drawnColumns(method);
  const dots = columns.map((column) => dotsOf(shown.rows, column, halfInterval(result, method.name)));
  const question = wrap(method.question, 96, 2);
  const usual = tornadoFrame(shown);
  const frame = { ...usual, top: usual.top + SUBTITLE_LINE * (question.length - 1) };
  const exact = columns.map((column) => exactOf(shown.rows, column));
  const ends = [0, ...dots.flat().flatMap(({ from, to }) => [from, to]), ...exact.flat().map((one) => one.exact)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const margin = 0.06 * (most - least || 1);
  const axis: HorizontalAxis = {
    domain: [least < 0 ? least - margin : 0, most + margin],
    width: frame.width,
    title: columns.map(({ spelt, title }) => spelt ?? title).join(", "),
    divisor: 1,
    look: { grid: true },
  };
  const label = readOutput(result)?.output.label ?? "";
  const heading = {
    title: `${label}: ${afterColon(method.title)}`,
    subtitle: question,
    description: captionOf(result, method),
  };
  const layer = [
    ...columns.flatMap((_, i) => marks(axis, shown, [dots[i] ?? [], exact[i] ?? []], i, columns.length)),
    ...columns.flatMap(({ title }, i) => key(title, look(i), i)),
    ...(exact.flat().length === 0 ? [] : key("exact", TICK, columns.length)),
    ...rowNames(result.study, shown, method.each),
    ...restMark(shown, () => restWords(shown), axis, axis.domain[0]),
  ];
  return houseSpec(heading, frame, { layer });
}

/** The title of a method where it follows a name: without its first word, or in small letters where that is another. */
function afterColon(title: string): string {
  const rest = title.replace(/^Sensitivity, /, "");
  return rest === title ? title.charAt(0).toLowerCase() + title.slice(1) : rest;
}

function captionOf(result: RunResult, method: SensitivityMethod): string {
  const { rows, without } = shownRows(result, method);
  const names = rows.map(({ assumption }) => assumption);
  const letters = provenanceKey(result.study, names);
  const lines = isBound(method.name) ? "what the numbers may be wrong by" : "95% intervals";
  const errors = drawnColumns(method).some(({ error }) => error !== undefined) ? ` Lines are ${lines}.` : "";
  const exact = rows.some((row) => row.exact) ? " Upright strokes are the exact values, read off the formulas." : "";
  const said = letters === "" ? "" : ` Letters say where a value comes from: ${letters}.`;
  return `${method.reading("95%")}${errors}${exact}${noNumber(result, without)}${said}`;
}
