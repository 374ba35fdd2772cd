/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { runClub } from "../../src/cli/run-club";
import { openInFolder } from "../service/support/test-database";
import { testFolder } from "../service/support/test-folder";

jest.setTimeout(120_000);

let folder: string;
let data: string;
let out: string;
let said: string[];
beforeAll(async () => {
  folder = testFolder();
  data = join(folder, "data");
  out = join(folder, "backup.gz");
  const database = await openInFolder(join(data, "database"));
  await database.query("insert into club (id, label) values ('plots', 'Plots – “ours”')");
  await database.close();
});
beforeEach(() => {
  said = [];
  for (const to of ["log", "error"] as const) {
    jest.spyOn(console, to).mockImplementation((...line: unknown[]) => void said.push(line.join(" ")));
  }
});
afterEach(() => jest.restoreAllMocks());

test("a backup goes into a new folder and is the same there", async () => {
  expect(await runClub(["backup", out, "--data", data])).toBe(0);
  expect(said.join()).toContain("1 row of");
  expect(statSync(out).mode & 0o077).toBe(0);
  const other = join(folder, "other");
  expect(await runClub(["restore", out, "--data", other])).toBe(0);
  expect(said.at(-1)).toBe(`${out}: 1 row restored. The hashes are those of the backup, and every record is whole.`);
  const again = join(folder, "again.gz");
  expect(await runClub(["backup", again, "--data", other])).toBe(0);
  const tables = (path: string) => gunzipSync(readFileSync(path)).toString().split("\n").slice(1);
  expect(tables(again)).toEqual(tables(out));
});

test("neither command writes over anything", async () => {
  const before = readFileSync(out);
  expect(await runClub(["backup", out, "--data", data])).toBe(1);
  expect(said.at(-1)).toContain("already exists, so nothing was written");
  expect(readFileSync(out)).toEqual(before);
  expect(await runClub(["restore", out, "--data", data])).toBe(1);
  expect(said.at(-1)).toContain(`There is a database in ${data} already, so nothing was restored.`);
});

test.each([
  ["cut short", (whole: Buffer) => whole.subarray(0, whole.length - 9), "not a gzip file, or is cut short"],
  ["of something else", () => Buffer.from("PK"), "not a gzip file, or is cut short"],
  ["changed", changed, "its table club is not as recorded"],
])("a file that is %s is refused and leaves no database behind", async (_what, damage, words) => {
  const damaged = join(folder, "damaged.gz");
  writeFileSync(damaged, damage(readFileSync(out)));
  const target = join(folder, "none");
  expect(await runClub(["restore", damaged, "--data", target])).toBe(1);
  expect(said.at(-1)).toContain(words);
  expect(existsSync(target)).toBe(false);
});

function changed(whole: Buffer): Buffer {
  return gzipSync(gunzipSync(whole).toString().replace("ours", "theirs"));
}

test("what can't be found or written is said in a sentence", async () => {
  expect(await runClub(["restore", join(folder, "missing.gz")])).toBe(1);
  expect(said.at(-1)).toContain("There is no file");
  expect(await runClub(["backup", join(folder, "no", "backup.gz"), "--data", data])).toBe(1);
  expect(said.at(-1)).toContain(`There is no folder ${join(folder, "no")}. Make it first`);
  expect(await runClub(["backup", join(folder, "b.gz"), "--data", join(folder, "nowhere")])).toBe(1);
  expect(said.at(-1)).toContain("There is no database in");
  expect(existsSync(join(folder, "b.gz"))).toBe(false);
  expect(await runClub(["backup"])).toBe(2);
  expect(await runClub(["restore"])).toBe(2);
});
