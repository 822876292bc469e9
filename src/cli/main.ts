#!/usr/bin/env node
/**
 * Starts the command `credence` from its bundle. The build makes a script of it, which Node starts sooner than a
 * module.
 */
import { openBundle } from "../files/codeCache.js";

const { command, endWhenPrinted } = openBundle(import.meta.dirname).load(
  "./command.cjs",
) as typeof import("./command.js");
void command().then(endWhenPrinted);
