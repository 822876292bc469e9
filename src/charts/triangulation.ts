/** The claim, the model under each preset, and other evidence on one axis. */
import type { Audit, Spread } from "../audit/result.js";
import { statedPublished } from "../study/setAside.js";
import { drawnVariants, variantName } from "./auditChances.js";
import { auditScale } from "./auditScale.js";
import { domainAround, type HorizontalAxis, xField } from "./frame/axis.js";
import { fixed, percentage } from "./frame/format.js";
import { publishedNames } from "./frame/reading.js";
import { amount, axisUnit, scaleFor } from "./frame/scale.js";
import type { VegaLiteSpec } from "./frame/spec.js";
import { houseSpec, INK, wrap } from "./frame/theme.js";

const ROW = 22;
/** A row whose name is followed by what it counts. */
const TALL = 72;
const FRAME = { width: 340, left: 310, right: 40, top: 92, bottom: 46 };

interface Row {
  readonly name: string;
  /** Second line of the name, for what is no variant of the model. */
  readonly more?: string;
  readonly spread: Spread;
  readonly color: string;
}

export function triangulationSpec(audit: Audit): VegaLiteSpec {
  const rows = rowsOf(audit);
  const scale = auditScale(audit);
  const ends = rows.flatMap(({ spread }) => [spread.low.value, spread.high.value]);
  const axis: HorizontalAxis = {
    domain: domainAround([0, audit.low, audit.high, ...ends], scale.divisor, 0.04),
    width: FRAME.width,
    title: axisUnit(scale, audit.study),
    divisor: scale.divisor,
    look: { grid: true },
  };
  const heading = {
    title: "One axis: the claim, the model, other evidence",
    subtitle: [
      `◆ published scenarios; tick: mean; bar: central ${percentage(audit.study.run.interval)}`,
      `${countsOf(audit)}; rows answer different questions`,
    ],
    description: triangulationCaption(audit),
  };
  const claim = [
    name({ name: "Claim (two scenarios, no interval)" }, ROW / 2),
    ...[audit.low, audit.high].map((value, end) => diamond(axis, value, end === 0 ? INK.text : "white")),
  ];
  const heights = [ROW, ...rows.map(({ more }) => (more === undefined ? ROW : TALL))];
  const top = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  const middle = (row: number) => top(row) + (heights[row] ?? ROW) / 2;
  const layers = rows.flatMap((row, i) => [name(row, middle(i + 1)), ...interval(axis, row, middle(i + 1))]);
  const zero = {
    data: { values: [{ zero: 0 }] },
    mark: { type: "rule", color: INK.soft, strokeWidth: 1 },
    encoding: { x: xField(axis, "zero") },
  };
  return houseSpec(heading, { ...FRAME, height: top(heights.length) }, { layer: [zero, ...claim, ...layers] });
}

/** The first row of the model is the run itself. */
function countsOf({ run: { scenarios, chanceScenarios } }: Audit): string {
  const [own, others] = [scenarios, chanceScenarios].map((count) => fixed(count, 0));
  return own === others ? `${own} scenarios a row` : `${own} scenarios in the first row, ${others} in each other`;
}

/** What each row can and cannot say. */
export function triangulationCaption(audit: Audit): string {
  const scale = scaleFor(audit.study, audit.study.outputs.find(({ id }) => id === audit.output)?.unit, audit.high);
  const published = statedPublished(audit.study)[audit.output];
  const [low, high] = published === undefined ? ["lower", "upper"] : publishedNames(published);
  const others = audit.beside.map(
    ({ study, label, note, priceYear }) => `${study} (${label}; ${pricesOf(priceYear)}): ${note ?? "no note"}`,
  );
  return [
    `The claim is two scenarios, ${low} ${amount(scale, audit.low)} and ${high} ${amount(scale, audit.high)}; it says nothing of what lies between them.`,
    "Rows of the model say what follows from its assumptions under a preset, and not whether these are true.",
    ...audit.study.notes.slice(0, 1),
    ...others,
  ].join(" ");
}

function rowsOf(audit: Audit): readonly Row[] {
  const variants = drawnVariants(audit).map(
    (spread): Row => ({ name: `Model: ${variantName(spread)}`, spread, color: INK.mid }),
  );
  const beside = audit.beside.map(
    ({ study, label, priceYear, chances }): Row => ({
      name: study,
      more: priceYear === audit.study.priceYear ? label : `${label}; ${pricesOf(priceYear)}`,
      spread: chances,
      color: INK.dark,
    }),
  );
  return [...variants, ...beside];
}

function interval(axis: HorizontalAxis, { spread, color }: Row, y: number): readonly VegaLiteSpec[] {
  const values = { low: spread.low.value / axis.divisor, high: spread.high.value / axis.divisor };
  return [
    {
      data: { values: [values] },
      mark: { type: "rule", strokeWidth: 6, color, strokeCap: "butt" },
      encoding: { x: xField(axis, "low"), x2: { field: "high" }, y: { value: y } },
    },
    {
      data: { values: [{ mean: spread.mean.value / axis.divisor }] },
      mark: { type: "rule", strokeWidth: 2.5, color: INK.text },
      encoding: { x: xField(axis, "mean"), y: { value: y - 7 }, y2: { value: y + 7 } },
    },
  ];
}

function diamond(axis: HorizontalAxis, value: number, fill: string): VegaLiteSpec {
  return {
    data: { values: [{ value: value / axis.divisor }] },
    mark: { type: "point", shape: "diamond", size: 80, fill, stroke: INK.text, strokeWidth: 1.5, opacity: 1 },
    encoding: { x: xField(axis, "value"), y: { value: ROW / 2 } },
  };
}

function pricesOf(priceYear: string | undefined): string {
  return priceYear === undefined ? "price year not stated" : `${priceYear} prices`;
}

function name({ name: words, more }: Pick<Row, "name" | "more">, y: number): VegaLiteSpec {
  const lines = [...wrap(words, 47, 1), ...(more === undefined ? [] : wrap(more, 47, 4))];
  return {
    data: { values: [{ words: lines.join("\n") }] },
    mark: { type: "text", align: "right", baseline: "middle" },
    encoding: { x: { value: -10 }, y: { value: y }, text: { field: "words" } },
  };
}
