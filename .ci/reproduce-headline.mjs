// Every shipped run that has a reference, run again: every figure must equal the committed one, to the last bit.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const differences = [];
function compare(path, a, b) {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) {
    if (!Object.is(a, b)) differences.push(`${path}: ${a} was, ${b} is`);
    return;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) compare(`${path}/${key}`, a[key], b[key]);
}
for (const file of readdirSync("runs").filter((name) => name.endsWith(".reference.json"))) {
  const study = file.replace(".reference.json", "");
  const reference = JSON.parse(readFileSync(`runs/${file}`, "utf8"));
  const args = ["dist/cli/main.cjs", "run", `runs/${study}.yaml`, "--json", "--quiet"];
  const again = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 }));
  const before = differences.length;
  compare(study, reference, again);
  if (differences.length === before) console.log(`${study}: reproduced: result hash ${again.run.resultHash}`);
}

console.log(differences.slice(0, 20).join("\n"));
if (differences.length > 0) {
  console.log("if the numbers moved on purpose: say so under Numbers in CHANGELOG.md, then npm run reference");
  process.exit(1);
}
