/** The documentation as tests read it: pages, fenced blocks with the marks above them, links and headings. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
  /** Comments that stand directly above: `<!-- file: my.yaml -->` is ["file", "my.yaml"]. */
  readonly marks: ReadonlyMap<string, string>;
}

export interface Page {
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

const markdown = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

/** README.md, docs and the READMEs of data folders. */
export const pages: readonly Page[] = ["README.md", ...markdown("docs"), ...markdown("distributions")].map((file) => {
  const text = readFileSync(join(root, file), "utf8");
  return { file: relative(".", file), text, blocks: blocksOf(text) };
});

export function page(file: string): Page {
  const found = pages.find((candidate) => candidate.file === file);
  if (found === undefined) throw new Error(`no page ${file}`);
  return found;
}

/** Text outside fenced blocks, tables and emphasis included. */
export function proseOf(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, "");
}

export function blocksOf(text: string): readonly Block[] {
  const lines = text.split("\n");
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const language = /^```(\w+)\s*$/.exec(lines[i] ?? "")?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf("```", i + 1);
    if (end < 0) throw new Error(`line ${i + 1}: a block is not closed`);
    blocks.push({ language, text: lines.slice(i + 1, end).join("\n"), line: i + 1, marks: marksAbove(lines, i) });
    i = end;
  }
  return blocks;
}

function marksAbove(lines: readonly string[], at: number): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (let i = at - 1; i >= 0; i--) {
    const [, name, value = ""] = /^<!-- ([a-z]+)(?::? (.*?))? -->$/.exec(lines[i] ?? "") ?? [];
    if (name === undefined) break;
    marks.set(name, value);
  }
  return marks;
}
