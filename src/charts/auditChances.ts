/** Chances of lying below, inside and above the published range under each preset and perspective: one bar a variant. */
import type { Audit, Chances } from "../audit/result.js";
import { auditScale } from "./auditScale.js";
import { fixed, percentage } from "./frame/format.js";
import { amount } from "./frame/scale.js";
import type { VegaLiteSpec } from "./frame/spec.js";
import { houseSpec, INK, wrap } from "./frame/theme.js";

const ROW = 22;
const FRAME = { width: 380, left: 270, right: 40, top: 92, bottom: 46 };

/** The variants that are drawn: every preset for the perspective of the study, every perspective for its preset. */
export function drawnVariants({ chances, variants }: Audit): readonly Chances[] {
  const own = variants.filter(
    ({ preset, perspective }) => perspective === chances.perspective || preset === chances.preset,
  );
  return [chances, ...own];
}

/** A bar a variant: its scenarios below, within and above the published range. */
export function auditChancesSpec(audit: Audit): VegaLiteSpec {
  const rows = drawnVariants(audit);
  const scale = auditScale(audit);
  const [low, high] = [audit.low, audit.high].map((value) => amount(scale, value));
  const heading = {
    title: "How probable is the published range?",
    subtitle: [
      `Share of scenarios below ${low} (light), from ${low} to ${high} (mid), above ${high} (dark)`,
      `${fixed(audit.run.scenarios, 0)} scenarios; ${fixed(audit.run.chanceScenarios, 0)} for each variant`,
    ],
    description: auditChancesCaption(audit),
  };
  const layers = rows.flatMap((one, row) => [...bars(one, row), label(one, row)]);
  return houseSpec(heading, { ...FRAME, height: rows.length * ROW }, { layer: layers });
}

/** What each bar says of the lower published figure. Also the alternative text. */
export function auditChancesCaption(audit: Audit): string {
  const told = drawnVariants(audit).map(
    (one) => `${variantName(one)} ${percentage(one.within.value + one.above.value)}`,
  );
  return `Share of scenarios that reach at least the lower published figure: ${told.join("; ")}.`;
}

/** "low + release-path, NHS". */
export function variantName({ preset, perspective }: Chances): string {
  const parts = [preset?.replaceAll(",", " + ") ?? "as it stands", perspective];
  return parts.filter((part) => part !== undefined).join(", ");
}

function bars({ below, within, above }: Chances, row: number): readonly VegaLiteSpec[] {
  let from = 0;
  return [
    { share: below.value, color: INK.light },
    { share: within.value, color: INK.mid },
    { share: above.value, color: INK.dark },
  ].map(({ share, color }) => {
    const data = { values: [{ from: 100 * from, to: 100 * (from + share) }] };
    from += share;
    const scale = { domain: [0, 100], nice: false };
    const axis = { title: "Share of scenarios (%)", grid: false, tickCount: 5 };
    return {
      data,
      mark: { type: "bar", color, height: 14 },
      encoding: {
        x: { field: "from", type: "quantitative", scale, axis },
        x2: { field: "to" },
        y: { value: (row + 0.5) * ROW },
      },
    };
  });
}

function label(one: Chances, row: number): VegaLiteSpec {
  return {
    data: { values: [{ words: wrap(variantName(one), 44, 1)[0] }] },
    mark: { type: "text", align: "right", baseline: "middle" },
    encoding: { x: { value: -10 }, y: { value: (row + 0.5) * ROW }, text: { field: "words" } },
  };
}
