import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { writeFiles } from "../support/write-files";

const root = resolve(__dirname, "../..");

function oxlint(...args: readonly string[]): string {
  const given = [resolve(root, "node_modules/oxlint/bin/oxlint"), "-c", resolve(root, ".oxlintrc.json"), ...args];
  return spawnSync(process.execPath, given, { cwd: root, encoding: "utf8" }).stdout;
}

/** The rules that need types, run as `npm run lint` does, on one file that can save and take what a click does. */
function faultsOf(code: string): readonly string[] {
  const folder = writeFiles({
    "tsconfig.json": '{ "compilerOptions": { "strict": true, "target": "ES2022" }, "include": ["."] }',
    "a.ts": `async function save(): Promise<boolean> { return true; }
      function onClick(take: () => void): void { take(); }
      export async function act(): Promise<void> { ${code} }`,
  });
  return [...oxlint("-f", "unix", folder).matchAll(/typescript\(([\w-]+)\)/g)].map(([, rule = ""]) => rule);
}

it.each([
  ["save();", "no-floating-promises"],
  ["save().then(() => 1);", "no-floating-promises"],
  ["onClick(async () => { await save(); });", "no-misused-promises"],
  ["if (save()) return;", "no-misused-promises"],
])("finds a promise that nobody waits for: %s", (code, rule) => expect(faultsOf(code)).toEqual([rule]));

it.each(["await save();", "void save();", "onClick(() => void save());", "save().then(() => 1, () => 2);"])(
  "finds nothing where it is waited for, or said that it is not: %s",
  (code) => expect(faultsOf(code)).toEqual([]),
);

it("checks the rooms of reports too, although a folder of that name at the top is left out", () =>
  expect(oxlint("src/excel/reports/excel-reports.ts")).toMatch(/ on 1 file /));
