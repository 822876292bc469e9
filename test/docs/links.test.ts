/** Links between pages lead somewhere, headings included; the picture is there and small. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { pages, proseOf, root } from "./markdown.js";

function anchorsOf(text: string): ReadonlySet<string> {
  const headings = proseOf(text).match(/^#+ .*$/gm) ?? [];
  return new Set(
    headings.map((heading) =>
      heading
        .replace(/^#+ /, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

const links = pages.flatMap(({ file, text }) =>
  [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => [file, match[1] ?? ""] as const),
);
const inner = links.filter(([, target]) => !/^[a-z]+:/.test(target));

describe("links", () => {
  it("are found", () => expect(inner.length).toBeGreaterThan(30));

  it.each(inner)("%s: %s", (file, target) => {
    const [path = "", anchor] = target.split("#");
    const full = path === "" ? join(root, file) : join(root, dirname(file), path);
    expect(existsSync(full)).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(readFileSync(full, "utf8"))).toContain(anchor);
  });

  it("outside are secure, and papers are named by DOI", () => {
    for (const [, target] of links.filter(([, target]) => /^[a-z]+:/.test(target))) {
      expect(target).toMatch(/^https:\/\/(doi\.org\/10\.\d{4,}\/\S+|w3id\.org\/\S+|nodejs\.org|deno\.com)$/);
    }
  });

  it("reach every page of docs from its index", () => {
    // A page is the index of the folder that bears its name.
    const isIndex = (page: string): boolean =>
      /README\.md$/.test(page) || pages.some(({ file }) => file.startsWith(page.replace(/\.md$/, "/")));
    const reached = new Set(inner.filter(([file]) => isIndex(file)).map(([file, to]) => join(dirname(file), to)));
    for (const { file } of pages.filter(({ file }) => file.startsWith("docs/") && file !== "docs/README.md")) {
      expect(reached, file).toContain(file);
    }
  });
});

describe("the picture", () => {
  it("is below 200 kB and a PNG", () => {
    const file = join(root, "docs/headline.png");
    expect(statSync(file).size).toBeLessThan(200_000);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe("PNG");
  });
});
