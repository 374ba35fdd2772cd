/** @jest-environment ./test/service/support/pglite-environment.cjs */
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { testFolder } from "../support/test-folder";
import "../support/pglite";
import { copyPrivately } from "../../../src/service/store/copy-privately";
import { listContents } from "../../../src/service/store/list-contents";
import { newDatabase, prepareDatabase } from "../../../src/service/store/new-database";
import { openEmbeddedDatabase } from "../../../src/service/store/open-embedded-database";

jest.setTimeout(120_000);

const everythingIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name));
const openToOthers = (folder: string) =>
  [folder, ...everythingIn(folder)].filter((path) => (lstatSync(path).mode & 0o077) !== 0);

/** The contents of an unused database: our tables, and nothing of anyone's. */
async function contentOf(folder: string) {
  const database = await openEmbeddedDatabase(folder);
  const [content] = await database.query<{ accounts: string[]; passwords: number; tables: string[] }>(
    `select (select array_agg(rolname::text order by rolname) from pg_authid where rolname !~ '^pg_') as accounts,
      (select count(*)::integer from pg_authid where rolpassword is not null) as passwords,
      (select array_agg(tablename::text) from pg_tables where schemaname = 'public') as tables`,
  );
  const { tables, ...people } = content!;
  const filled: string[] = [];
  for (const table of tables) {
    const rows = await database.query(`select 1 from ${table} limit 1`);
    if (rows.length > 0) filled.push(table);
  }
  await database.close();
  return { ...people, hasTables: tables.includes("submission"), filled };
}
const unused = {
  accounts: ["postgres", "yardstick_member"],
  passwords: 0,
  hasTables: true,
  filled: ["schema_migration"],
};

test("is a copy of the kept one, which contains nothing of anyone's and is not changed", async () => {
  const folder = join(testFolder(), "database");
  const kept = await prepareDatabase();
  const before = everythingIn(kept);
  await newDatabase(folder);
  expect(everythingIn(folder)).toHaveLength(before.length);
  expect(openToOthers(folder)).toEqual([]);
  expect(await contentOf(folder)).toEqual(unused);
  expect(everythingIn(kept)).toEqual(before);
});

test("is made if there is none yet, and kept", async () => {
  const [keptIn, folder] = [join(testFolder(), "cache"), join(testFolder(), "database")];
  await newDatabase(folder, keptIn);
  expect(readdirSync(keptIn)).toEqual([
    expect.stringMatching(/^database-\d+\.\d+\.\d+-[0-9a-f]{12}$/),
    expect.stringMatching(/^database-.+\.contents$/),
  ]);
  expect(await contentOf(folder)).toEqual(unused);
});

test("is made again if something of the kept one is missing", async () => {
  const [keptIn, folder] = [join(testFolder(), "cache"), join(testFolder(), "database")];
  const whole = await prepareDatabase();
  const copy = join(keptIn, basename(whole));
  cpSync(whole, copy, { recursive: true });
  cpSync(`${whole}.contents`, `${copy}.contents`);
  rmSync(join(copy, "global/pg_control"));
  await newDatabase(folder, keptIn);
  expect(await contentOf(folder)).toEqual(unused);
});

test.each([
  ["a file", (folder: string) => rmSync(join(folder, "inner/file"))],
  ["part of a file", (folder: string) => truncateSync(join(folder, "inner/file"), 3)],
  ["an empty folder", (folder: string) => rmdirSync(join(folder, "empty"))],
])("the list of what is in a folder tells that %s is missing", (_, damage) => {
  const folder = testFolder();
  mkdirSync(join(folder, "inner"));
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "inner/file"), "content");
  const before = listContents(folder);
  expect(listContents(folder)).toBe(before);
  damage(folder);
  expect(listContents(folder)).not.toBe(before);
});

test("is made for this time only if none can be kept, and leaves nothing else behind", async () => {
  const [keptIn, folder] = [join(testFolder(), "cache"), join(testFolder(), "database")];
  writeFileSync(keptIn, "a file where a folder should be");
  const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith("yardstick-database-"));
  const before = temporary();
  await newDatabase(folder, keptIn);
  expect(temporary().filter((name) => !before.includes(name))).toEqual([]);
  expect(openToOthers(folder)).toEqual([]);
  expect(await contentOf(folder)).toEqual(unused);
});

test("leaves an existing one alone", async () => {
  const folder = testFolder();
  writeFileSync(join(folder, "kept"), "");
  await expect(newDatabase(folder)).rejects.toThrow("there is something at");
  expect(readdirSync(folder)).toEqual(["kept"]);
});

test("says why if the folder cannot be written", async () => {
  const folder = join(testFolder(), "not there", "database");
  await expect(newDatabase(folder)).rejects.toThrow(/ENOENT.*not there/);
  expect(existsSync(folder)).toBe(false);
});

test("a copy is private, however open the original is", () => {
  const [from, to] = [join(testFolder(), "from"), join(testFolder(), "to")];
  mkdirSync(join(from, "inner"), { recursive: true });
  writeFileSync(join(from, "inner/file"), "content");
  for (const path of [from, join(from, "inner"), join(from, "inner/file")]) chmodSync(path, 0o777);
  copyPrivately(from, to);
  expect(openToOthers(to)).toEqual([]);
  expect(everythingIn(to)).toHaveLength(2);
});
