/** A file to be written: its path within a folder, with forward slashes, and what it holds. */
export interface FileContent {
  readonly name: string;
  readonly content: string | Uint8Array;
}
