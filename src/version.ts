/** The version of this package; a test holds it to package.json. Numbers may change between minor versions only. */
export const version = "0.1.0";

/** This release as it is cited: a test holds it to CITATION.cff. */
export interface Release {
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
  /** Where the source lies, once that is known: `repository-code`. */
  readonly repository?: string | undefined;
}

export const release: Release = { version, date: "2026-11-21" };
