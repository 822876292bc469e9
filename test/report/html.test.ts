import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, html, trusted } from "../../src/report/html.js";

const decode = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name] ?? "?",
  );

describe("escaping", () => {
  it("leaves no character that ends a text or an attribute, and loses none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
        const harmless = text.replace(/[\p{Cc}\p{Cs}]/gu, (c) => (/[\t\n\r]/.test(c) ? c : "\ufffd"));
        expect(decode(escaped)).toBe(harmless);
      }),
    );
  });

  it("escapes strings and numbers, keeps markup, joins lists, leaves out undefined", () => {
    const list = ["<a>", html`<b>${"<c>"}</b>`];
    expect(html`<p title="${'"x"'}">${list}${undefined}${-1}</p>`.toString()).toBe(
      '<p title="&quot;x&quot;">&lt;a&gt;<b>&lt;c&gt;</b>-1</p>',
    );
    expect(html`${trusted("<svg/>")}`.toString()).toBe("<svg/>");
  });

  it("takes no object that only looks like markup", () => {
    const forged = JSON.parse('{"markup":"<script>"}') as never;
    expect(() => html`${forged}`.toString()).toThrow();
  });
});
