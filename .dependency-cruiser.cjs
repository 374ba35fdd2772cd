/** The layer table: for each room of src, the rooms it may import from. Changing it needs a decision record. */
const mayImport = {
  domain: [],
  contract: ["domain"],
  demonstration: ["domain"],
  actions: ["domain", "contract"],
  excel: ["domain", "actions"],
  client: ["domain", "contract", "actions"],
  functions: ["domain", "client"],
  taskpane: ["domain", "contract", "actions", "excel", "client", "functions", "workbook-file"],
  commands: ["domain", "actions", "excel", "client"],
  service: ["domain", "contract", "demonstration"],
  "workbook-file": ["domain", "actions"],
  workbench: ["domain", "workbook-file"],
};

const layers = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `${room}-imports-only-its-layers`,
  severity: "error",
  comment: `${room} may import ${allowed.length === 0 ? "nothing of ours" : allowed.join(", ")}.`,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: "domain-has-no-platform",
      severity: "error",
      comment: "The domain is pure: no Node, no Office, no React, no network.",
      from: { path: "^src/domain/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "domain-uses-few-packages",
      severity: "error",
      comment:
        "Schemas (zod), did-you-mean (fastest-levenshtein), number formats (numfmt) and formulas of scenarios (jsep).",
      from: { path: "^src/domain/", pathNot: "^src/domain/drivers/" },
      to: { path: "node_modules", pathNot: "node_modules/(zod|fastest-levenshtein|jsep|numfmt)/" },
    },
    {
      name: "drivers-use-linear-algebra",
      severity: "error",
      comment: "Drivers of spend are fitted with ml-matrix, which no other room needs.",
      from: { path: "^src/domain/drivers/" },
      to: { path: "node_modules", pathNot: "node_modules/ml-matrix/" },
    },
    {
      name: "no-linear-algebra-at-the-start",
      severity: "error",
      comment: "A workbook doesn't wait for it: only a page of the pane that is loaded when it is opened has it.",
      from: { path: "^src/(functions|commands|client)/" },
      to: { path: "node_modules/ml-matrix/", reachable: true },
    },
    {
      name: "no-club-year-in-the-add-in",
      severity: "error",
      comment:
        "What clubs ask comes from the service, so that a club year needs no new add-in: none is compiled into it, by whatever way.",
      from: { path: "^src/(taskpane|actions|client|excel|commands|functions)/" },
      to: { path: "^src/domain/clubs/(index|[a-z-]+-\\d{4}-\\d{2}|published/|authoring/)", reachable: true },
    },
    {
      name: "ports-only-from-actions",
      severity: "error",
      comment: "excel, client and workbook-file implement the ports and know nothing else of the actions.",
      from: { path: "^src/(excel|client|workbook-file)/" },
      to: {
        path: "^src/actions/",
        pathNot:
          "^src/actions/(questionnaire-|report-|query-|administrator-|refresh-|ledger-|old-workbook-|club-|section-|frozen-|benchmark-|ribbon-|first-run-|template-|scenario-)?ports\\.ts$",
      },
    },
    {
      name: "pane-reaches-edges-in-entry-files-only",
      severity: "error",
      comment:
        "Only the pane's entry files wire excel, client, functions and files; pages and components get what they need as props.",
      from: { path: "^src/taskpane/.+/" },
      to: { path: "^src/(excel|client|functions|workbook-file)/" },
    },
    {
      name: "nothing-imports-cli",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "cli-leaves-the-pane-alone",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/(taskpane|commands)/" },
    },
    { name: "src-never-imports-test", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
