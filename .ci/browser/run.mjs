// Bundles the rooms up to charts for a browser, runs studies there and in Node, and compares what they give.
//   node .ci/browser/run.mjs FOLDER
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { rolldown } from "rolldown";
import { loadStudy } from "../../dist/files/loadStudy.js";
import { toDocument } from "../../dist/study/toDocument.js";
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

/** What the page sends. */
const said = new Promise((resolve) => {
  const server = createServer(async (request, response) => {
    const [type, body] = served[request.url] ?? ["text/plain", ""];
    let text = "";
    for await (const part of request) text += part;
    response.writeHead(200, { "content-type": type }).end(body);
    if (request.method === "POST") {
      server.close();
      resolve(text);
    }
  }).listen(0, "127.0.0.1", () => open(`http://127.0.0.1:${server.address().port}/`));
});

let browser;
function open(address) {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  browser = spawn("chromium", [...flags, `--user-data-dir=${process.argv[2]}`, address], { stdio: "ignore" });
}
async function close() {
  if (browser === undefined || browser.exitCode !== null) return;
  const ended = once(browser, "exit");
  browser.kill();
  await ended;
}
const late = new Promise((_, reject) => {
  setTimeout(() => reject(new Error("Chromium said nothing for four minutes")), 240_000).unref();
});
const here = (await runAll(documents)).join("\n");
const there = await Promise.race([said, late]).finally(close);
console.log(`Node:\n${here}\nChromium:\n${there}`);
process.exit(here === there ? 0 : 1);
