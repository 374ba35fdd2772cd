import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { writeWhole } from "../../src/cli/write-whole";
import { bundleProgram } from "../support/bundle-program";
import { spawnProgram } from "../support/spawn-program";
import { writeFiles } from "../support/write-files";

const bytes = Buffer.from("new");

test("writes a file, also in place of another, and leaves nothing else in the folder", () => {
  const folder = writeFiles({ "old.txt": "old, and longer" });
  for (const name of ["new.txt", "old.txt"]) writeWhole(join(folder, name), bytes);
  expect(readdirSync(folder).sort()).toEqual(["new.txt", "old.txt"]);
  expect(readFileSync(join(folder, "old.txt"), "utf8")).toBe("new");
});

test("a link stays a link, and what it stands for is written", () => {
  const folder = writeFiles({ "real.txt": "old" });
  symlinkSync(join(folder, "real.txt"), join(folder, "link.txt"));
  writeWhole(join(folder, "link.txt"), bytes);
  expect(readFileSync(join(folder, "real.txt"), "utf8")).toBe("new");
});

test("a device is written to, not replaced", () => {
  expect(() => writeWhole("/dev/full", bytes)).toThrow("There is no room left for /dev/full, so it was not written.");
  writeWhole("/dev/null", bytes);
  expect(readFileSync("/dev/null", "utf8")).toBe("");
});

test("says what the system refuses in a folder that is there", () => {
  expect(() => writeWhole("/proc/x.xlsx", bytes)).toThrow(
    /^\/proc\/x\.xlsx could not be written: the system refuses to make a file in \/proc \(ENOENT\)\. Choose another folder\.$/,
  );
});

test.each([
  ["no/such/folder/a.xlsx", /^There is no folder .*no\/such\/folder\. Make it first, or give another path\.$/],
  ["file.txt/a.xlsx", /^There is no folder .*file\.txt\./],
  ["folder", /folder is a folder\. Give the name of a file\.$/],
  [`${"a".repeat(300)}.xlsx`, /^"a+\.xlsx" cannot be the name of a file here\. Give a shorter or simpler name\.$/],
])("says what is wrong with %s", (name, sentence) => {
  const folder = writeFiles({ "file.txt": "kept" });
  mkdirSync(join(folder, "folder"));
  expect(() => writeWhole(join(folder, name), bytes)).toThrow(sentence);
  expect(readdirSync(folder).sort()).toEqual(["file.txt", "folder"]);
});

test("on a full disk the command says so, and leaves neither half a file nor the old one changed", async () => {
  const folder = writeFiles({
    "v.csv": "member_code,indicator_id,year,value,flag\nE08000035,cost,2024-25,1250,\n",
    "i.csv": "id,label,unit,decimals,polarity\ncost,Cost,GBP per week,0,neutral\n",
  });
  const out = join(folder, "release.json.gz");
  const faults = join(folder, "faults");
  const old = Buffer.from([0x1f, 0x8b, 1, 2, 3]);
  writeFileSync(out, old);
  writeFileSync(faults, "write release.json.gz ENOSPC");
  const program = spawnProgram(
    [
      process.execPath,
      "--require",
      resolve(__dirname, "../service/support/failing-disk.cjs"),
      await bundleProgram("src/cli/club.ts"),
      "release-from-csv",
      ...["--values", join(folder, "v.csv"), "--indicators", join(folder, "i.csv"), "--out", out],
    ],
    { env: { ...process.env, FAILING_DISK: faults } },
  );
  const [[code], error] = await Promise.all([once(program, "close"), text(program.stderr)]);
  expect(error).toBe(
    `There is no room left for ${out}, so it was not written. Make room on the disk, then run the same command again.\n`,
  );
  expect(code).toBe(1);
  expect(readFileSync(out)).toEqual(old);
  expect(readdirSync(folder).sort()).toEqual(["faults", "i.csv", "release.json.gz", "v.csv"]);
});
