// Bundles the rooms up to charts for a browser, runs studies there and in Node, and compares what they give.
//   node .ci/browser/run.mjs FOLDER
import { rolldown } from "rolldown";
import { loadStudy } from "../../dist/files/loadStudy.js";
import { toDocument } from "../../dist/study/toDocument.js";
import { askPage } from "./askPage.mjs";
import { runAll } from "./entry.mjs";

const files = ["runs/hospital-care-at-home.yaml", "runs/catheter-dressings.yaml", "bench/workload.yaml"];
const plain = (file) => JSON.parse(JSON.stringify(toDocument(loadStudy(file))));
const documents = Object.fromEntries(files.map((file) => [file, plain(file)]));

// The pool of threads is Node's: it is loaded only where several workers are asked for.
const bundle = await rolldown({ input: "./.ci/browser/entry.mjs", platform: "browser", external: [/pool\.js$/] });
const { output } = await bundle.generate({ format: "esm" });
const needed = output.flatMap(({ imports = [] }) => imports).filter((name) => !output.some((o) => o.fileName === name));
if (needed.length > 0) throw new Error(`the rooms up to charts need what no browser has: ${needed.join(", ")}`);

const page = `<!doctype html><meta charset="utf-8"><script type="module">
import { runAll } from "./engine.js";
const said = await runAll(await (await fetch("studies.json")).json()).catch((error) => [String(error.stack)]);
await fetch("said", { method: "POST", body: said.join("\\n") });
</script>`;
const served = {
  "/": ["text/html", page],
  "/engine.js": ["text/javascript", output[0].code],
  "/studies.json": ["application/json", JSON.stringify(documents)],
};

const here = (await runAll(documents)).join("\n");
const there = await askPage(served, process.argv[2]);
console.log(`Node:\n${here}\nChromium:\n${there}`);
process.exit(here === there ? 0 : 1);
