/** What a chart is: a pure function from results to a Vega-Lite specification. */
import type { RunResult } from "../../summary/result.js";

/** A Vega-Lite specification, valid for versions 5 and 6: plain data with everything it draws inside. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** A chart of the report. Adding one is a file and a line in `charts/index.ts`. */
export interface Chart {
  /** File name and anchor: "tornado". */
  readonly id: string;
  /** Analyses that it shows together, where it is not the chart of one. */
  readonly analyses?: readonly string[];
  /** Whether the result holds what the chart shows. */
  applies(result: RunResult): boolean;
  /** Heading above it in a report: which kind of chart it is. */
  readonly title: string;
  /** What is drawn and by which rule, in sentences. Also the alternative text. */
  caption(result: RunResult): string;
  spec(result: RunResult): VegaLiteSpec;
}
