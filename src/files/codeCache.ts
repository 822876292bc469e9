/**
 * The bundle of the command, with the code that V8 made of it: kept by the build, it is not made anew at each start. V8
 * takes it where its version, its flags and the length of the text are what they were, and else compiles the text.
 */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

export interface Bundle {
  /** What a file of the bundle exports, by its name as other files require it: "./command.cjs". */
  load(name: string): unknown;
  /** Writes beside each file loaded so far the code that V8 has made of it by now. For the build alone. */
  keep(): void;
}

/** Code is that of one V8 for one kind of processor. */
const suffix = `.${process.platform}-${process.arch}-${process.versions.v8}.code`;

/** What a file of the bundle is given by name. A script may not import modules of the language: this one does it for it. */
const lent = ["exports", "require", "module", "__filename", "__dirname", "importPackage"];
const importPackage = (name: string): Promise<unknown> => import(name);

/** @param folder Where the bundle lies: modules as CommonJS has them. */
export function openBundle(folder: string): Bundle {
  const others = createRequire(join(folder, "main.js"));
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  const load = (name: string): unknown => {
    if (!name.startsWith("./")) return others(name);
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const path = join(folder, name);
    const script = scriptOf(path);
    const module = { exports: {} };
    modules.set(name, module);
    scripts.set(path, script);
    script.runInThisContext()(module.exports, load, module, path, folder, importPackage);
    return module.exports;
  };
  return {
    load,
    keep() {
      for (const [path, script] of scripts) writeFileSync(path + suffix, script.createCachedData());
    },
  };
}

/** The build writes its files in ASCII (rolldown.config.mjs), which need not be decoded. */
function scriptOf(path: string): Script {
  const text = `(function (${lent.join(", ")}) {${readFileSync(path, "latin1")}\n})`;
  return new Script(text, { filename: path, cachedData: keptOf(path) });
}

/** Code older than its text may be that of another text of the same length. */
function keptOf(path: string): Buffer | undefined {
  const age = (name: string): number | undefined => statSync(name, { throwIfNoEntry: false })?.mtimeMs;
  const [text = 0, code = -1] = [age(path), age(path + suffix)];
  return code < text ? undefined : readFileSync(path + suffix);
}
