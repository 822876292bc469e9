// The rooms of the house, ground floor first: a room imports only from rooms above it in this list.
const rooms = [
  "errors.ts",
  "version.ts",
  "lazily.ts",
  "schema",
  "wasm",
  "numerics",
  "units",
  "random",
  "families",
  "formula",
  "assumptions",
  "study",
  "models",
  "engine",
  "summary",
  "sensitivity",
  "lint",
  "run",
  "value",
  "audit",
  "compare",
  "charts",
  "render",
  "report",
  "exchange",
  "files",
  "notebook",
  "cli",
  "index.ts",
];
const pattern = (room) => (room.endsWith(".ts") ? `^src/${room.replace(".", "\\.")}$` : `^src/${room}/`);

const upward = rooms.slice(0, -1).map((room, level) => ({
  name: `rooms-${room.replace(".ts", "")}`,
  comment: "A room imports only from rooms above it in the list of design.",
  severity: "error",
  from: { path: pattern(room) },
  to: {
    path: rooms
      .slice(level + 1)
      .map(pattern)
      .join("|"),
  },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: "every-room-is-listed",
      comment: "A new room takes its place in the list above, or it has no rules.",
      severity: "error",
      from: { path: "^src/", pathNot: rooms.map(pattern).join("|") },
      to: {},
    },
    ...[
      ["loops", "task|merged"],
      ["task", "merged"],
      ["merged", "task"],
    ].map(([of, others]) => ({
      name: `reduction-${of}`,
      comment:
        "What is done in a task and what is done with all of them know nothing of each other but parts; both use loops.",
      severity: "error",
      from: { path: `^src/engine/reduction/${of}/` },
      to: { path: `^src/engine/reduction/(${others})/` },
    })),
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "files-only-in-files",
      comment: "node:fs belongs to src/files.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/files/" },
      to: { path: "^(node:)?fs(/promises)?$" },
    },
    {
      name: "vega-only-in-render",
      comment: "vega is loaded lazily, in src/render alone.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/render/" },
      to: { path: "(^|/)vega(-lite)?(/|$)" },
    },
    {
      name: "threads-at-the-edge",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/engine/executors/" },
      to: { path: "piscina|^(node:)?worker_threads$" },
    },
    {
      name: "node-at-the-edge",
      comment: "Rooms up to charts, executors aside, also run in a browser.",
      severity: "error",
      from: {
        path: "^src/(errors\\.ts|version\\.ts|lazily\\.ts|schema|wasm|numerics|units|random|families|formula|assumptions|study|models|engine|summary|sensitivity|lint|run|value|audit|compare|charts)",
        pathNot: "^src/engine/executors/",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: "\\.d\\.ts$|^src/(index|cli/main|engine/executors/worker|run/analysisWorker|render/svgWorker)\\.ts$",
      },
      to: {},
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
