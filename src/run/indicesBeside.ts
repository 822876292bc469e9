/** Every estimated index beside which its exact value stands. */
import type { Index } from "../sensitivity/exact/exactBeside.js";
import { sensitivityMethods } from "../sensitivity/index.js";
import type { RunResult, Sensitivity, SensitivityRow } from "../summary/result.js";

/** An estimate and what it estimates. */
export interface IndexBeside extends Index {
  /** As tables head it, in small letters. */
  readonly index: string;
  readonly found: number;
  readonly error: number;
  readonly exact: number;
}

export function indicesBeside(sensitivity: RunResult["sensitivity"]): readonly IndexBeside[] {
  return Object.entries(sensitivity).flatMap(([output, kinds]) =>
    sensitivityMethods.flatMap(({ name: analysis, columns }) =>
      rowsOf(kinds, analysis).flatMap((row) =>
        columns.flatMap(({ estimates: kind, title, of, error }): IndexBeside[] => {
          const [found, spread] = [of(row), error?.(row)];
          const exact = kind === undefined ? undefined : row.exact?.[kind];
          if (kind === undefined || exact === undefined || typeof found !== "number" || spread === undefined) return [];
          const index = title.toLowerCase();
          return [{ output, analysis, assumption: row.assumption, kind, index, found, error: spread, exact }];
        }),
      ),
    ),
  );
}

function rowsOf(kinds: Sensitivity, name: string): readonly SensitivityRow[] {
  return Object.entries(kinds).find(([analysis]) => analysis === name)?.[1] ?? [];
}
