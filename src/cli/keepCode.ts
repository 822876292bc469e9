/** A step of the build: runs studies as a person would, and keeps the code that V8 has made of the command by then. */
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { openBundle } from "../files/codeCache.js";
import { inTemporaryFolder } from "../files/temporaryFolder.js";

// Else the code of what runs once, at the start, is forgotten by the time that it is to be kept.
setFlagsFromString("--no-flush-bytecode");
const { load, keep } = openBundle(import.meta.dirname);
const { command } = load("./command.cjs") as typeof import("./command.js");
const [node = "", file = ""] = process.argv;
const answer = process.stdout.write;
process.stdout.write = () => true;
await inTemporaryFolder(async (folder) => {
  for (const [study, sampler, ...how] of [
    ["hospital-care-at-home", "sobol", "--json", "--quiet"],
    ["claim-to-cash", "random", "--json", "--quiet"],
    ["claim-to-cash", "random", "--workers=1", `--out=${join(folder, "result")}`],
  ]) {
    process.argv = [node, file, "run", `runs/${study}.yaml`, `--sampler=${sampler}`, "--scenarios=8192", ...how];
    await command();
  }
});
process.stdout.write = answer;
// V8 takes code that was kept under the flags that the command runs with.
setFlagsFromString("--flush-bytecode");
keep();
