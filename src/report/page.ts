/** A self-contained page: its own styles, no network, no script. */
import { type Html, html, trusted } from "./html.js";
import { STYLE } from "./style.js";

/** What the page may do: show its own styles. Nothing is loaded, run or sent, whatever a study's text says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export interface Page {
  readonly title: string;
  readonly version: string;
  readonly content: Html;
  /** Styles beside the common ones. */
  readonly style?: string;
}

export function page({ title, version, content, style = "" }: Page): string {
  const whole = html`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="credence ${version}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLE + style)}</style>
</head>
<body>
<main>
${content}</main>
</body>
</html>
`;
  return `<!doctype html>\n${whole}`;
}
