import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { openXlsx } from "../../../src/workbook-file/xlsx";
import { bundleProgram } from "../../support/bundle-program";
import { spawnProgram } from "../../support/spawn-program";
import { writeFiles } from "../../support/write-files";
import { smallFigures } from "./small-figures";

jest.setTimeout(120_000);

let program: string;
const release = ["--release", smallFigures()];
beforeAll(async () => {
  program = await bundleProgram("src/cli/club.ts");
});

/** A short one: what is tested here is the same for every report. */
const report = "section-251-review";
const names = ["Bristol", "Hull", "Kent", "Leeds", "Rutland"].map((name) => `${report} ${name}.xlsx`);
const ledger = "yardstick-reports.json";
const newFolder = () => join(writeFiles({}), "reports");

function begin(folder: string, more: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const args = ["report", report, "--all-members", folder, ...release, ...more];
  return spawnProgram([process.execPath, program, ...args], { env: { ...process.env, ...env } });
}

async function run(...given: Parameters<typeof begin>) {
  const child = begin(...given);
  const [[code], out, error] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code: code as number | null, lines: out.split("\n").filter((line) => line !== ""), error };
}

/** Runs this first in every process: the command, and those that make reports, which have `process.send`. */
function beginningWith(script: string): NodeJS.ProcessEnv {
  const folder = writeFiles({
    "first.cjs": `
      const [fs, processes] = [require("node:fs"), require("node:child_process")];
      ${script}
      require("node:module").syncBuiltinESMExports();`,
  });
  return { NODE_OPTIONS: `--require ${join(folder, "first.cjs")}` };
}

/** Does this where a report of one of these members is about to be written. */
const writing = (faults: Readonly<Record<string, string>>) =>
  beginningWith(`
    const { writeFileSync } = fs;
    fs.writeFileSync = (path, ...rest) => {
      ${Object.entries(faults)
        .map(([name, what]) => `if (String(path).includes("${name}.xlsx")) ${what};`)
        .join("\n")}
      return writeFileSync(path, ...rest);
    };`);

describe("a folder of reports", () => {
  const folder = newFolder();
  const [bristol, hull, ...others] = names.map((name) => join(folder, name));

  test("has a workbook for each member, of which a line was printed", async () => {
    const first = await run(folder);
    expect(first).toMatchObject({ code: 0, error: "" });
    expect(first.lines.map((line) => line.replace(/\d+ pages, \d+ KB(?:; about \d+ minutes? left)?$/, "…"))).toEqual(
      names.map((_, index) => expect.stringMatching(`^${index + 1} of 5  ${report} \\w+\\.xlsx, …$`)),
    );
    expect(readdirSync(folder).sort()).toEqual([...names, ledger].sort());
    for (const name of names) {
      const { data } = await openXlsx(readFileSync(join(folder, name)));
      const member = / (\w+)\.xlsx/.exec(name)![1]!;
      const texts = data.sheets[0]!.cells.map(({ value }) => value);
      // Rutland has no neighbours here.
      expect(texts).toContainEqual(expect.stringMatching(`^${member} (and its 4 neighbours|among all)`));
    }
  });

  test("is left alone when it is complete", async () => {
    const written = names.map((name) => statSync(join(folder, name)).mtimeMs);
    expect(await run(folder)).toEqual({ code: 0, lines: ["5 of 5 are there already."], error: "" });
    expect(names.map((name) => statSync(join(folder, name)).mtimeMs)).toEqual(written);
  });

  test("is completed by the same command, which leaves what is there", async () => {
    rmSync(bristol!);
    rmSync(hull!);
    for (const other of others) writeFileSync(other, "with my notes");
    const again = await run(folder);
    expect(again).toMatchObject({ code: 0, error: "" });
    expect(again.lines[0]).toBe("3 of 5 are there already.");
    expect(again.lines).toHaveLength(3);
    for (const other of others) expect(readFileSync(other, "utf8")).toBe("with my notes");
  });

  test("takes other reports only if told to", async () => {
    const other = await run(folder, ["--group", "all"]);
    expect(other).toMatchObject({ code: 1, lines: [] });
    expect(other.error).toMatch(/^\S+ has other reports: Section 251, neighbours, newest, from Section 251, release 1/);
    const again = await run(folder, ["--group", "all", "--overwrite"]);
    expect(again).toMatchObject({ code: 0, error: "" });
    expect(again.lines).toHaveLength(5);
    const { data } = await openXlsx(readFileSync(others[1]!));
    expect(data.sheets[0]!.cells.map(({ value }) => value)).toContainEqual(expect.stringMatching(/^Leeds among all/));
  });
});

test("touches nothing in a folder that has files of the same names", async () => {
  const folder = newFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, names[1]!), "mine");
  const { code, error } = await run(folder);
  expect(error).toBe(
    `${folder} already has ${names[1]}, so nothing was written. Give another folder, or add --overwrite to replace it.\n`,
  );
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual([names[1]]);
  expect(readFileSync(join(folder, names[1]!), "utf8")).toBe("mine");
});

test.each([
  [["--year", "foo"], /^None of the indicators in Section 251 has figures for "foo"\./],
  [["--group", "nonsense"], /^There is no peer group "nonsense"\./],
])("says once what no member could have, and makes no folder: %j", async (asked, sentence) => {
  const folder = newFolder();
  const { code, lines, error } = await run(folder, asked);
  expect(error).toMatch(sentence);
  expect([code, lines, error.trim().split("\n").length]).toEqual([1, [], 1]);
  expect(existsSync(folder)).toBe(false);
});

test("what is in the way of every report is said once, and all are left", async () => {
  const folder = newFolder();
  const unreadable = beginningWith(`
    const { openSync } = fs;
    fs.openSync = (path, ...rest) => {
      if (process.send && String(path).endsWith("r.json.gz")) throw Object.assign(new Error("EACCES: no"), { code: "EACCES" });
      return openSync(path, ...rest);
    };`);
  const { code, lines, error } = await run(folder, [], unreadable);
  expect(error).toMatch(/^[^\n]*r\.json\.gz[^\n]* Run the same command again to go on with the 5 that are left\.\n$/);
  expect([code, lines]).toEqual([1, []]);
});

test("counts among those that are left one that was tried and could not be made, which is tried again", async () => {
  const folder = newFolder();
  const full = 'throw Object.assign(new Error("full"), { code: "ENOSPC" })';
  const { error } = await run(folder, [], writing({ Bristol: 'throw new Error("a pen without ink")', Kent: full }));
  const left = names.length - readdirSync(folder).filter((name) => name.endsWith(".xlsx")).length;
  expect(error).toMatch(new RegExp(`Run the same command again to go on with the ${left} that are left\\.\n$`));
  expect((await run(folder)).lines).toHaveLength(1 + left);
});

test("says why a process could not be started", async () => {
  const nowhere = beginningWith(`
    const { fork } = processes;
    processes.fork = (program, options) => fork(program, { ...options, execPath: "/nowhere/node" });`);
  const { code, lines, error } = await run(newFolder(), [], nowhere);
  expect(error).toMatch(
    /^The process to make the report of Bristol, City of could not be started \(spawn \/nowhere\/node ENOENT\)\. Close other programs\. Run the same command again to go on with the 5 that are left\.\n$/,
  );
  expect([code, lines]).toEqual([1, []]);
});

test("says which member has no report, and makes the others", async () => {
  const folder = newFolder();
  const { code, lines, error } = await run(folder, ["--group", "neighbours"]);
  expect(error).toMatch(/^\d of 5  Rutland: not made\. Rutland has no peer group "neighbours" in this release\.\n$/);
  expect(lines).toHaveLength(4);
  expect(code).toBe(1);
});

test("stops with a sentence when the disk is full, and goes on when there is room", async () => {
  const folder = newFolder();
  const faults = join(writeFiles({}), "faults");
  writeFileSync(faults, "write Kent ENOSPC");
  const failing = resolve(__dirname, "../../service/support/failing-disk.cjs");
  const { code, error } = await run(folder, [], { NODE_OPTIONS: `--require ${failing}`, FAILING_DISK: faults });
  expect(error).toMatch(
    /^There is no room left for \S+section-251-review Kent\.xlsx, so it was not written\. Make room on the disk, then run the same command again\. Run the same command again to go on with the \d that are left\.\n$/,
  );
  expect(code).toBe(1);
  expect(readdirSync(folder).filter((name) => !names.includes(name))).toEqual([ledger]);
  expect(existsSync(join(folder, names[2]!))).toBe(false);
  expect(await run(folder)).toMatchObject({ code: 0, error: "" });
  expect(readdirSync(folder).sort()).toEqual([...names, ledger].sort());
});

describe("what goes wrong in a process that makes reports", () => {
  test("is said of the member whose report has a fault, and the others are made", async () => {
    const { code, lines, error } = await run(
      newFolder(),
      [],
      writing({ Kent: 'throw new Error("a pen without ink")' }),
    );
    const [first, ...stack] = error.trim().split("\n");
    expect(first).toBe("Error: a pen without ink");
    expect(stack.pop()).toMatch(
      /^\d of 5  Kent: not made\. A fault in Yardstick stopped this: a pen without ink\. Please report it, and say what you were doing\.$/,
    );
    expect(stack.length).toBeGreaterThan(0);
    for (const line of stack) expect(line).toMatch(/^ {4}at /);
    expect(lines).toHaveLength(4);
    expect(code).toBe(1);
  });

  test.each([
    ["process.exit(3)", "failed \\(exit code 3\\)\\. Please report it, and include what it printed above\\."],
    [
      'process.kill(process.pid, "SIGKILL")',
      "was ended \\(SIGKILL\\)\\. If nobody ended it, there was probably too little memory: close other programs\\.",
    ],
  ])("says whose report it was, what happened and what to do: %s", async (what, sentence) => {
    const { code, error } = await run(newFolder(), [], writing({ Kent: what }));
    expect(error).toMatch(
      new RegExp(
        `^The process that was making the report of Kent ${sentence} Run the same command again to go on with the \\d that are left\\.\n$`,
      ),
    );
    expect(code).toBe(1);
  });
});

test("Ctrl+C lets the reports under way be finished", async () => {
  const folder = newFolder();
  const child = begin(folder);
  await once(child.stdout, "data");
  child.kill("SIGINT");
  const [[code], error] = await Promise.all([once(child, "close"), text(child.stderr)]);
  const made = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  const left = names.length - made.length;
  if (left > 0) {
    expect(error).toBe(`Stopped. Run the same command again to go on with the ${left} that are left.\n`);
    expect(code).toBe(1);
  }
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(await run(folder)).toMatchObject({ code: 0, error: "" });
});

test("says that a folder is needed", async () => {
  const file = join(writeFiles({ "a.txt": "" }), "a.txt");
  expect(await run(file)).toEqual({ code: 1, lines: [], error: `${file} is a file. For all members give a folder.\n` });
  expect((await run(join(file, "reports"))).error).toMatch(/^The folder \S+ could not be made \(ENOTDIR\)\./);
});
