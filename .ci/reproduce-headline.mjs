// The headline run, run again: every figure must equal the committed reference, to the last bit.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const reference = JSON.parse(readFileSync("runs/hospital-care-at-home.reference.json", "utf8"));
const args = ["dist/cli/main.js", "run", "runs/hospital-care-at-home.yaml", "--json", "--quiet"];
const again = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 }));

const differences = [];
function compare(path, a, b) {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) {
    if (!Object.is(a, b)) differences.push(`${path}: ${a} was, ${b} is`);
    return;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) compare(`${path}/${key}`, a[key], b[key]);
}
compare("", reference, again);

console.log(differences.slice(0, 20).join("\n") || `reproduced: result hash ${again.run.resultHash}`);
if (differences.length > 0) {
  console.log("if the numbers moved on purpose: say so under Numbers in CHANGELOG.md, then npm run reference");
  process.exit(1);
}
