#!/usr/bin/env node
/**
 * Writes docs/api.md: every export of the root import, from its docstring. `npm run api` after a change; CI makes it again
 * and fails where it is stale.
 */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import * as credence from "../dist/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const sections = [
  { title: "Studies, runs and answers", holds: /^src\/(notebook|run|compare)\// },
  { title: "Distributions", holds: /^src\/families\//, intro: families() },
  { title: "Files, reports, citations", holds: /^src\/(files|report|lint|render)\// },
  { title: "The rest", holds: /./ },
];
const program = ts.createProgram([`${root}src/index.ts`], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  allowJs: true,
  types: ["node"],
});
const checker = program.getTypeChecker();

const head = `# The notebook API

Everything that \`import * as credence from "credence"\` gives, as its source describes it: this page is made by \`npm run api\`.
The examples are run by the tests. How to begin: [getting started in Jupyter](getting-started-jupyter.md).

| I want to | by |
|---|---|
| load a study that comes along, my own file, a model written in a cell | [\`study\`](#study), [\`loadStudy\`](#loadstudy), [\`defineStudy\`](#definestudy) |
| replace an assumption, take a setting | \`study.with(…)\`: [\`withOverrides\`](#withoverrides), with [distributions](#distributions) |
| run it, and with which choices | [\`simulate\`](#simulate), [\`RunChoices\`](#runchoices), [\`SimulateOptions\`](#simulateoptions) |
| ask for an interval, a probability | [\`interval\`](#interval), [\`probability\`](#probability) |
| see a chart | [\`show\`](#show) with [\`tornado\`](#tornado), [\`distribution\`](#distribution), [\`figure\`](#figure) … |
| know what drives the result | [\`analyse\`](#analyse), or an analysis by its name: [\`sobol\`](#sobol), [\`oneWay\`](#oneway) …; [\`decision\`](#decision). [Which answers what](which-analysis.md) |
| keep a run, open it again, cite it | [\`save\`](#save), [\`readResult\`](#readresult), [\`cite\`](#cite) |
| hold two runs, or a published range, against each other | [\`compare\`](#compare), [\`audit\`](#audit) |
| have the study checked | [\`lint\`](#lint) |

Most of these are methods of a run or a study in hand as well: \`run.interval()\`, \`study.oneWay()\`.`;

writeFileSync(`${root}docs/api.md`, page());

function page() {
  const entries = exportsOf(`${root}src/index.ts`).map(entryOf);
  const values = entries.filter(({ value }) => value);
  const blocks = sections.map(({ title, holds, intro = [] }, i) => {
    const earlier = sections.slice(0, i);
    const own = values.filter(({ file }) => holds.test(file) && !earlier.some((one) => one.holds.test(file)));
    return [`## ${title}`, ...intro, ...own.map(section)];
  });
  const types = ["## Types", ...entries.filter(({ value }) => !value).map(section)];
  return `${[head, ...blocks.flat(), ...types].join("\n\n")}\n`;
}

function exportsOf(file) {
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
  return checker.getExportsOfModule(symbol).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function entryOf(exported) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declaration = symbol.valueDeclaration ?? symbol.declarations[0];
  return {
    name: exported.name,
    value: Boolean(symbol.flags & ts.SymbolFlags.Value),
    file: relative(root, declaration.getSourceFile().fileName),
    signature: signatureOf(exported.name, symbol, declaration),
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    tags: symbol.getJsDocTags(checker).map(({ name, text }) => ({ name, text: ts.displayPartsToString(text) })),
  };
}

/** As it is called; of an interface or a class, its members. */
function signatureOf(name, symbol, declaration) {
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
    return declaration
      .getText()
      .replace(/^export /, "")
      .replace(/^ *\/\/ biome-ignore.*\n/gm, "");
  }
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.WriteArrowStyleSignature;
  if (ts.isClassDeclaration(declaration)) return constructorOf(name, declaration);
  const [call] = type.getCallSignatures();
  if (call === undefined) return `${name}: ${checker.typeToString(type, declaration, ts.TypeFormatFlags.NoTruncation)}`;
  return `${name}${checker.signatureToString(call, declaration, flags).replace(/\) => /, "): ")}`;
}

function constructorOf(name, declaration) {
  const made = declaration.members.find(ts.isConstructorDeclaration);
  const parameters = (made?.parameters ?? []).map((one) => one.getText());
  return `new ${name}(${parameters.join(", ")})`;
}

/** What all families have in common. */
function families() {
  const example = 'const share = beta({ mean: 0.6, sd: 0.08, source: "Local audit 2026" });\nshare.quantile(0.975);';
  return [
    "A family is a function of the keys that a study file uses. What it gives has `mean`, `variance`, `support`, `quantile(p)`, `cdf(x)` and `density(x)`, and serves as an assumption of a study, with `label`, `unit`, `source`, `provenance`, `note`, `value` and `priceYear` beside the keys of the family. A family throws what a study file with the same mistake would. More on each: [distributions](distributions.md).",
    shownExample(example),
  ];
}

/** Each way that a family may be stated, with what its keys mean. */
function stated({ name, file, tags }) {
  const family = Reflect.get(credence, name);
  const about = headOf(file);
  if (family?.parameterisations === undefined) return undefined;
  const ways = family.parameterisations.map(({ keys, optional = {} }) => {
    const named = [...Object.keys(keys), ...Object.keys(optional).map((key) => `${key}?`)];
    return `${name}({ ${named.join(", ")} })`;
  });
  const parts = family.parameterisations.flatMap(({ keys, optional = {} }) => Object.entries({ ...keys, ...optional }));
  const meanings = [...new Map(parts.reverse())].reverse().map(([key, meaning]) => `\`${key}\` ${meaning}`);
  const shown = [
    `### ${name}`,
    about,
    fenced(ways.join("\n")),
    `${meanings.join("; ")}.`,
    ...examplesOf(tags),
    source(file),
  ];
  return shown.filter((part) => part !== "").join("\n\n");
}

/** The first comment of a file. */
function headOf(file) {
  const text = program.getSourceFile(`${root}${file}`).text;
  const [, comment = ""] = /^\/\*\*([\s\S]*?)\*\//.exec(text) ?? [];
  return comment.replace(/^ *\*? ?/gm, "").trim();
}

function examplesOf(tags) {
  return tags.filter(({ name }) => name === "example").map(({ text }) => shownExample(text));
}

function section(entry) {
  return stated(entry) ?? described(entry);
}

function described({ name, file, signature, text, tags }) {
  const of = (tag) => tags.filter((one) => one.name === tag).map((one) => one.text);
  const parameters = of("param").map((one) => `- ${one.replace(/^(\S+) */, "`$1`: ")}`);
  const thrown = of("throws").map((one) => `Throws ${one}`);
  const parts = [`### ${name}`, text, fenced(signature), parameters.join("\n"), thrown.join("\n"), ...examplesOf(tags)];
  return [...parts, source(file)].filter((part) => part !== "").join("\n\n");
}

function source(file) {
  return `<sub>[${file}](../${file})</sub>`;
}

/** The mark tells the tests to run it. */
function shownExample(code) {
  return `<!-- example -->\n${fenced(code)}`;
}

function fenced(code) {
  return `\`\`\`ts\n${code.trim()}\n\`\`\``;
}
