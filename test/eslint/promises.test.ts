import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { writeFiles } from "../support/write-files";

const root = resolve(__dirname, "../..");

/** The rules that need types, run as `npm run lint` does, on one file that can save and take what a click does. */
function faultsOf(code: string): readonly string[] {
  const folder = writeFiles({
    "tsconfig.json": '{ "compilerOptions": { "strict": true, "target": "ES2022" }, "include": ["."] }',
    "a.ts": `async function save(): Promise<boolean> { return true; }
      function onClick(take: () => void): void { take(); }
      export async function act(): Promise<void> { ${code} }`,
  });
  const args = [resolve(root, "node_modules/oxlint/bin/oxlint"), "-c", resolve(root, ".oxlintrc.json"), "-f", "unix"];
  const { stdout } = spawnSync(process.execPath, [...args, folder], { cwd: root, encoding: "utf8" });
  return [...stdout.matchAll(/typescript\(([\w-]+)\)/g)].map(([, rule = ""]) => rule);
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
