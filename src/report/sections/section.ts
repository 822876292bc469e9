/** What a part of the report is. Adding one: a file here and a line in `sections/index.ts`. */
import type { Audit } from "../../audit/result.js";
import type { RunResult } from "../../summary/result.js";
import type { Html } from "../html.js";

/** A chart as drawn, ready to stand in the report. */
export interface DrawnChart {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  /** From `renderSvg`: trusted to be an `<svg>` element and nothing else. */
  readonly svg: string;
}

/** The audit of the published range, where it was asked for. */
export interface DrawnAudit {
  readonly found: Audit;
  readonly charts: readonly DrawnChart[];
}

export interface Section {
  /** Anchor. */
  readonly id: string;
  readonly title: string;
  /** The content below the title; undefined where the result has nothing to say here. */
  body(result: RunResult, charts: readonly DrawnChart[], audit?: DrawnAudit): Html | undefined;
}
