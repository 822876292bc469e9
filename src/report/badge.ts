/** Where a value comes from, as a mark told apart by its words and its border, not by colour. */
import type { Provenance } from "../assumptions/assumption.js";
import { type Html, html } from "./html.js";

export function badge(provenance: Provenance | undefined): Html {
  return html`<span class="badge ${provenance ?? "unstated"}">${provenance ?? "not stated"}</span>`;
}
