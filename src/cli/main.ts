#!/usr/bin/env node
/** Starts the command `credence` from its bundle. */
import { fileURLToPath } from "node:url";
import { openBundle } from "../files/codeCache.js";
import { expectShortRun } from "./shortRun.js";

expectShortRun();
const { load } = openBundle(fileURLToPath(new URL(".", import.meta.url)));
const { command, endWhenPrinted } = load("./command.cjs") as typeof import("./command.js");
await command();
endWhenPrinted();
