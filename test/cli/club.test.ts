import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readReleaseFile } from "../../src/cli/read-release-file";
import { runClub } from "../../src/cli/run-club";
import { writeFiles } from "../support/write-files";

const root = join(__dirname, "../..");

function club(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "src/cli/club.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function csvFolder(value: string): { readonly args: readonly string[]; readonly out: string } {
  const folder = writeFiles({
    "v.csv": `member_code,indicator_id,year,value,flag\nE08000035,cost,2024-25,${value},\n`,
    "i.csv": "id,label,unit,decimals,polarity\ncost,Cost,GBP per week,0,neutral\n",
    "g.csv": "group_id,owner_code,member_code\nneighbours,E08000035,E09000010\n",
  });
  const out = join(folder, "release.json.gz");
  const path = (name: string) => join(folder, name);
  const args = ["--values", path("v.csv"), "--indicators", path("i.csv"), "--groups", path("g.csv"), "--out", out];
  return { args: ["release-from-csv", ...args, "--date", "2026-11-22"], out };
}

test("release-from-csv writes a readable release, with the same bytes every time", () => {
  const { args, out } = csvFolder("1250.5");
  expect(club(...args)).toMatchObject({ status: 0, stderr: "" });
  const first = readFileSync(out);
  expect(readReleaseFile(out)).toMatchObject({ ok: true, value: { stamp: { date: "2026-11-22", club: "csv" } } });
  club(...args);
  expect(readFileSync(out).equals(first)).toBe(true);
});

test("release-from-csv never overwrites the figures it reads", () => {
  const { args } = csvFolder("1250.5");
  const values = args[args.indexOf("--values") + 1]!;
  const before = readFileSync(values, "utf8");
  const { status, stderr } = club(...args, "--out", values);
  expect(status).toBe(1);
  expect(stderr).toContain(`${values} already exists, so nothing was written.`);
  expect(readFileSync(values, "utf8")).toBe(before);
});

test("if there is a fault, nothing is written and the exit code is 1", () => {
  const { args, out } = csvFolder("plenty");
  const { status, stderr } = club(...args);
  expect(status).toBe(1);
  expect(stderr).toContain("v.csv, line 2, value:");
  expect(existsSync(out)).toBe(false);
});

test.each([
  [
    ["release-from-csv", "--values", "/no/such.csv", "--indicators", "/no/such.csv", "--out", "x"],
    1,
    /no such file.*Check the path/,
  ],
  [["release-from-csv", "--values"], 2, /Usage:/],
  [["release-from-csv"], 2, /Usage:/],
  [["import", "section-251", "--from", "/no/such/folder", "--out", "x", "--date", "22/11/2026"], 1, /is not a date/],
  [["import", "--form", "x"], 2, /--form[\s\S]*Usage:/],
  [["check", "package.json"], 1, /package\.json: This is not an Excel workbook/],
  [["template", "cla", "2025-26"], 2, /Usage:.*--member/],
  [["publish"], 2, /Usage:[\s\S]*import[\s\S]*release-from-csv/],
  [[], 2, /Usage:/],
])("club %j ends with %d and says how to go on", (args, status, sentence) => {
  const ended = club(...args);
  expect(ended.status).toBe(status);
  expect(ended.stderr).toMatch(sentence);
  expect(ended.stderr).not.toMatch(/\n\s+at /);
});

test.each([
  [["chart", "--help"], /npm run club -- chart KIND[\s\S]*The kinds of chart are:/],
  [["chart", "mix", "-h"], /Sets of indicators for mix/],
  [["report", "--help"], /The reports are:[\s\S]* {2}section-251-review +Section 251: review-meeting pack$/m],
  [["check", "--help"], /club -- check FILE\.xlsx/],
  [["--help"], /import[\s\S]*release-from-csv/],
])("club %j says how it is used", async (args, text) => {
  const log = jest.spyOn(console, "log").mockReturnValue();
  expect(await runClub(args)).toBe(0);
  expect(log.mock.calls).toEqual([[expect.stringMatching(text)]]);
  log.mockRestore();
});
