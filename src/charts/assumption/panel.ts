/** What the small pictures of assumptions share: frame, title, axis, how amounts are written. */

import { domainAround, type HorizontalAxis, xDatum } from "../frame/axis.js";
import { precise, roundedEnds } from "../frame/format.js";
import { amount, type Scale, scaleFor } from "../frame/scale.js";
import type { VegaLiteSpec } from "../frame/spec.js";
import { houseSpec, INK, wrap } from "../frame/theme.js";
import type { AssumptionView } from "./assumptionView.js";

/** Pixels of the plot and around it. */
export const PANEL = { width: 296, height: 96, left: 22, right: 22, top: 0, bottom: 62 };

/** Characters that a line of small text has room for. */
const LINE = 52;
const SMALL = 10;
/** Pixels from line to line. */
const TITLE_LINE = 15;
const SUBTITLE_LINE = 13;

/** How the amounts of one assumption are written. */
export interface Scaled {
  readonly divisor: number;
  readonly axisTitle: string;
  say(value: number): string;
}

/** "2 to 9", in the scale of an assumption; an end that is nothing beside the other is 0. */
export function rangeText([low, high]: readonly [number, number], { say }: Scaled): string {
  return roundedEnds([low, high]).map(say).join(" to ");
}

/** One scale for all cells of an assumption: that of the largest base case or upper end. */
export function scaleOf({ assumption, cells }: AssumptionView, currency: string): Scaled {
  const largest = Math.max(
    ...cells.map(({ base, interval }) => Math.max(Math.abs(base), Math.abs(interval?.[1] ?? 0))),
  );
  const scale = scaleFor({ currency }, assumption.unit, largest);
  if (!scale.money) return { divisor: 1, axisTitle: assumption.unit ?? "", say: precise };
  const unit = [`${scale.prefix.trim()}${scale.suffix}`, scale.per].filter((part) => part !== "").join(" ");
  return { divisor: scale.divisor, axisTitle: unit, say: (value) => moneyText(scale, value) };
}

/** An amount with the digits that it needs: "£0", "£0.0003" where two decimals would leave nothing of it. */
function moneyText(scale: Scale, value: number): string {
  const text = amount(scale, value);
  if (/[1-9]/.test(text) || !Number.isFinite(value)) return text;
  const sign = value < 0 ? "\u2212" : "";
  return `${sign}${scale.prefix}${precise(Math.abs(value) / scale.divisor)}${value === 0 ? "" : scale.suffix}`;
}

/** An axis that holds all values. */
export function panelAxis(values: readonly number[], { divisor, axisTitle }: Scaled): HorizontalAxis {
  const title = wrap(axisTitle, LINE, 1)[0] ?? "";
  const look = { tickCount: 4, labelFontSize: SMALL, titleFontSize: SMALL, titlePadding: 3, labelFlush: true };
  return { domain: domainAround(values, divisor, 0.03), width: PANEL.width, title, divisor, look };
}

/** What a panel draws, and the sentences above it. */
export interface PanelView {
  readonly told: readonly (string | undefined)[];
  readonly layer: readonly VegaLiteSpec[];
  /** Pixels of the plot where they differ from the usual ones. */
  readonly height?: number;
  readonly left?: number;
}

/** Label above, what is told below it, where the number comes from underneath. */
export function panelSpec(view: AssumptionView, { told, layer, height = PANEL.height, left = PANEL.left }: PanelView) {
  const { assumption, label } = view;
  const origin = [assumption.provenance ?? "provenance not stated", assumption.source].filter(Boolean).join(": ");
  const sentences = told.filter((line) => line !== undefined && line !== "");
  const [title, subtitle] = [wrap(label, 40, 2), sentences.flatMap((line) => wrap(line ?? "", LINE, 2))];
  const heading = { title: label, subtitle: [], description: [label, ...sentences, origin].join("; ") };
  const width = PANEL.width + PANEL.left - left;
  const top = 24 + TITLE_LINE * title.length + SUBTITLE_LINE * subtitle.length;
  const layers = [...layer, ...footer(wrap(origin, LINE, 2), height, left)];
  const house = houseSpec(heading, { ...PANEL, width, height, left }, { layer: layers }) as House;
  const fonts = { ...house.config["title"], fontSize: 12, subtitleFontSize: SMALL, offset: 8, subtitlePadding: 3 };
  return {
    ...house,
    title: { ...house.title, text: title, subtitle },
    padding: { left, right: PANEL.right, top, bottom: PANEL.bottom },
    config: { ...house.config, title: fonts },
  };
}

/** Those parts of a house chart that a panel makes smaller. */
interface House extends VegaLiteSpec {
  readonly title: object;
  readonly config: Readonly<Record<string, object>>;
}

function footer(lines: readonly string[], height: number, left: number): VegaLiteSpec[] {
  return lines.map((line, i) => ({
    data: { values: [{ line }] },
    mark: { type: "text", align: "left", baseline: "top", fontSize: SMALL, color: INK.soft },
    encoding: { x: { value: 12 - left }, y: { value: height + 34 + SUBTITLE_LINE * i }, text: { field: "line" } },
  }));
}

/** Small text beside a value. */
export function panelText(axis: HorizontalAxis, at: number, y: number, text: string, align: string): VegaLiteSpec {
  return {
    data: { values: [{ text }] },
    mark: { type: "text", align, baseline: "top", dx: align === "left" ? 4 : -4, fontSize: SMALL },
    encoding: { x: xDatum(axis, at), y: { value: y }, text: { field: "text" } },
  };
}
