/** @jest-environment ./test/service/support/pglite-environment.cjs */
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keepPrivate } from "../../../src/service/store/keep-private";
import { testFolder } from "../support/test-folder";

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test("files that an earlier version left open are made private, with a note; the rest are not touched", () => {
  const folder = testFolder();
  const outside = join(testFolder(), "outside");
  writeFileSync(outside, "");
  for (const path of ["database", "database/base", "certificates", "mine"]) mkdirSync(join(folder, path));
  for (const path of ["database/base/1", "certificates/localhost.key", "owner", "mine/notes"]) {
    writeFileSync(join(folder, path), "kept");
  }
  symlinkSync(outside, join(folder, "database/link"));
  const opened = [".", "database", "database/base", "database/base/1", "certificates/localhost.key", "owner", "mine"];
  for (const path of opened) chmodSync(join(folder, path), 0o777);
  chmodSync(join(folder, "certificates"), 0o700);
  chmodSync(outside, 0o666);

  expect(keepPrivate(folder)).toBe(
    `Other accounts on this machine could read or change files in ${folder}. They are now private to this account (6 files and folders).`,
  );
  expect(opened.map((path) => modeOf(join(folder, path)))).toEqual(["700", "700", "700", "700", "700", "700", "777"]);
  expect(modeOf(outside)).toBe("666");
  expect(readFileSync(join(folder, "database/base/1"), "utf8")).toBe("kept");
  expect(keepPrivate(folder)).toBeNull();
});

test("a folder that does not exist yet needs nothing", () => {
  expect(keepPrivate(join(testFolder(), "new"))).toBeNull();
});
