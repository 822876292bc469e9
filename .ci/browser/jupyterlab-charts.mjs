// Draws every chart of the saved notebooks in Chromium as JupyterLab 4 does: its MIME bundle through vega-embed 6.29, Vega
// 5.33.1 and Vega-Lite 5.23.0. Fails on an error, a warning, a heading that is cut, a chart that needs the network, and marks
// beyond the picture; planted faults of these kinds must be found.
//   node .ci/browser/jupyterlab-charts.mjs FOLDER [NOTEBOOK.ipynb …]     FOLDER: the browser's profile, and PICTURES=FOLDER keeps PNGs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { askPage } from "./askPage.mjs";

const MIME = "application/vnd.vegalite.v5+json";
const [profile, ...named] = process.argv.slice(2);
const notebooks = named.length > 0 ? named : readdirSync("notebooks").filter((name) => name.endsWith(".ipynb")).sort().map((name) => `notebooks/${name}`); // biome-ignore format: one thought
const charts = notebooks.flatMap((file) =>
  JSON.parse(readFileSync(file, "utf8")).cells.flatMap(({ outputs = [] }, i) =>
    outputs.flatMap(({ data }) =>
      data?.[MIME] === undefined ? [] : [{ name: `${basename(file, ".ipynb")}-${i + 1}`, spec: data[MIME] }],
    ),
  ),
);
const [sound] = charts;
/** The first chart with a fault in it. */
const planted = [
  {
    name: "planted: no room for the labels",
    spec: { ...sound.spec, padding: { left: 4, right: 4, top: 4, bottom: 4 } },
  },
  {
    name: "planted: another Vega-Lite",
    spec: { ...sound.spec, $schema: "https://vega.github.io/schema/vega-lite/v6.json" },
  },
  { name: "planted: a mark that there is none of", spec: { data: { values: [{}] }, mark: "smear" } },
  { name: "planted: a cut heading", spec: { ...sound.spec, title: { text: "What drives the…" } } },
  { name: "planted: data from elsewhere", spec: { data: { url: "https://example.org/a.json" }, mark: "bar" } },
];
const wanted = { vega: "5.33.1", vegaLite: "5.23.0", vegaEmbed: "6.29.0" };
const library = (name, file) => readFileSync(`node_modules/${name}/build/${file}.min.js`, "utf8");

/** In the page: draws one chart after another and measures where its marks lie in the picture. */
const script = `
const said = [];
for (const kind of ["warn", "error"]) console[kind] = (...words) => said.push(words.map(String).join(" "));
addEventListener("error", ({ message }) => said.push(message));
const report = (text) => fetch("said", { method: "POST", body: JSON.stringify(text) });
// How far the marks reach beyond the picture, in pixels: Vega's own bounds, with the texts as this browser measures them.
function beyond(view, { width, height }) {
  const { x1, y1, x2, y2 } = view.scenegraph().root.items[0].bounds;
  const { left, top } = view.padding();
  const [x, y] = view._origin;
  return Math.max(-(x1 + left + x), -(y1 + top + y), x2 + left + x - width, y2 + top + y - height);
}
async function draw({ name, spec }) {
  said.length = 0;
  const node = document.body.appendChild(document.createElement("div"));
  try {
    const { view } = await vegaEmbed(node, spec, { actions: true, defaultStyle: true, mode: "vega-lite" });
    const picture = node.querySelector("canvas");
    const size = { width: picture.clientWidth, height: picture.clientHeight };
    return { name, ...size, beyond: beyond(view, size), png: picture.toDataURL(), problems: [...said] };
  } catch (error) {
    return { name, problems: [...said, String(error)] };
  } finally {
    node.remove();
  }
}
try {
  await document.fonts.ready;
  const versions = { vega: vega.version, vegaLite: vegaLite.version, vegaEmbed: vegaEmbed.version };
  const drawn = [];
  for (const chart of await (await fetch("charts.json")).json()) drawn.push(await draw(chart));
  await report({ versions, drawn });
} catch (error) {
  await report({ failed: String(error.stack) });
}`;
const page = `<!doctype html><meta charset="utf-8"><body><script src="vega.js"></script><script src="vega-lite.js"></script>
<script src="vega-embed.js"></script><script type="module">${script}</script>`;
const served = {
  "/": ["text/html", page],
  "/vega.js": ["text/javascript", library("vega-5", "vega")],
  "/vega-lite.js": ["text/javascript", library("vega-lite-5", "vega-lite")],
  "/vega-embed.js": ["text/javascript", library("vega-embed-6", "vega-embed")],
  "/charts.json": ["application/json", JSON.stringify([...charts, ...planted])],
};

function faultsOf({ name, width, beyond, problems: said }) {
  const { spec } = [...charts, ...planted].find((chart) => chart.name === name);
  const clipped = beyond > 1 ? [`marks lie ${beyond.toFixed(1)} pixels beyond the picture`] : [];
  const wide = width > 720 ? [`is ${width} pixels wide`] : [];
  const cut = JSON.stringify(spec.title ?? "").includes("…") ? ["its heading is cut"] : [];
  return [...said, ...clipped, ...wide, ...cut];
}

/** No address but the page's own is found. */
const offline = ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"];
const { failed, versions, drawn = [] } = JSON.parse(await askPage(served, profile, offline));
const problems = failed === undefined ? [] : [failed];
for (const [name, version] of Object.entries(wanted)) {
  if (versions?.[name] !== version) problems.push(`${name} must be ${version}, got ${versions?.[name]}`);
}
const results = drawn.slice(0, charts.length);
if (drawn.length !== charts.length + planted.length) problems.push(`${drawn.length} charts were drawn, not all`);
for (const one of drawn.slice(charts.length)) if (faultsOf(one).length === 0) problems.push(`not found: ${one.name}`);
for (const one of results) {
  const { name, width, height, beyond, png } = one;
  for (const fault of faultsOf(one)) problems.push(`${name}: ${fault}`);
  console.log(`${name}: ${width} x ${height} pixels, marks end ${(-(beyond ?? 0)).toFixed(1)} inside`);
  if (png !== undefined && process.env.PICTURES !== undefined) {
    mkdirSync(process.env.PICTURES, { recursive: true });
    writeFileSync(`${process.env.PICTURES}/${name}.png`, Buffer.from(png.slice(png.indexOf(",") + 1), "base64"));
  }
}
for (const one of problems) console.log(`✗ ${one}`);
console.log(`${results.length} charts drawn with JupyterLab's renderers, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
