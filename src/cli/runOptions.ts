/** What `credence run` is told. */
import type { AnalysisChoices } from "./analysisOptions.js";

export interface RunOptions {
  readonly scenarios?: number;
  readonly seed?: string;
  readonly sampler?: string;
  readonly workers: "auto" | number;
  readonly preset?: string;
  readonly perspective?: string;
  readonly years?: number;
  readonly set: Readonly<Record<string, string>>;
  readonly sensitivity?: readonly string[];
  readonly option: AnalysisChoices;
  readonly sensitivityOf?: readonly string[];
  readonly preIntegration?: string;
  readonly until?: string;
  readonly convergence?: boolean;
  readonly out?: string;
  readonly json?: boolean;
  readonly report?: boolean;
  readonly draws?: boolean;
  readonly audit?: boolean;
  readonly beside?: readonly string[];
  readonly quiet?: boolean;
}
