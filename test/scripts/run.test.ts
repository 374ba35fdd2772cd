import {
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { once } from "node:events";
import { programs } from "../../scripts/bundle-programs.mjs";
import { spawnProgram } from "../support/spawn-program";
import { writeFiles } from "../support/write-files";

jest.setTimeout(60_000);

test("the bundle has every program that another one starts", () => {
  const started = readdirSync("src", { recursive: true, encoding: "utf8" }).flatMap(
    (path) => /(.*\/)start-(.*)\.mjs$/.exec(path)?.slice(1).join("") ?? [],
  );
  expect(started.length).toBeGreaterThan(0);
  expect(programs).toEqual(expect.arrayContaining(started.map((path) => `src/${path}.ts`)));
});

const scripts = resolve(__dirname, "../../scripts");
const program = "src/cli/club.ts";

/** A project that has only these sources, and what runs them. */
function project(sources: Readonly<Record<string, string>>): string {
  const root = writeFiles({ "package-lock.json": "{}", "package.json": `{"type":"module"}` });
  for (const folder of ["scripts", "node_modules", "src/cli"]) mkdirSync(join(root, folder), { recursive: true });
  for (const name of ["run.mjs", "program-of.mjs", "bundle-programs.mjs", "plain-fields.cjs"])
    cpSync(join(scripts, name), join(root, "scripts", name));
  for (const name of ["esbuild", "tsx"]) symlinkSync(resolve("node_modules", name), join(root, "node_modules", name));
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(root, name), source);
  return root;
}

async function run(root: string, ...args: readonly string[]) {
  const child = spawnProgram([process.execPath, join(root, "scripts/run.mjs"), program, ...args], { cwd: root });
  const [[code], out, error] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code: code as number | null, out: out.trim(), error: error.trim() };
}

const bundles = (root: string) => join(root, "node_modules/.cache/yardstick/programs");

test("runs a program with its arguments and its exit code, from a bundle that it makes once", async () => {
  const root = project({ [program]: `console.log(process.argv.slice(2).join(" ")); process.exitCode = 3;` });
  const expected = { code: 3, out: "check a.xlsx --member Leeds", error: "" };
  expect(await run(root, "check", "a.xlsx", "--member", "Leeds")).toEqual(expected);
  const [made] = readdirSync(bundles(root));
  const madeAt = statSync(join(bundles(root), made!)).mtimeMs;
  expect(await run(root, "check", "a.xlsx", "--member", "Leeds")).toEqual(expected);
  expect(readdirSync(bundles(root))).toEqual([made]);
  expect(statSync(join(bundles(root), made!)).mtimeMs).toBe(madeAt);
});

test("never runs an old bundle, even after an edit that kept size and time, an edit of an imported file, or a change of packages", async () => {
  const part = "src/cli/part.ts";
  const root = project({
    [program]: `import { part } from "./part"; console.log(part);`,
    [part]: `export const part = "one";`,
  });
  expect(await run(root)).toMatchObject({ out: "one" });
  const { atime, mtime } = statSync(join(root, part));
  writeFileSync(join(root, part), `export const part = "two";`);
  utimesSync(join(root, part), atime, mtime);
  expect(await run(root)).toMatchObject({ out: "two" });
  writeFileSync(join(root, "package-lock.json"), `{"name":"x"}`);
  expect(await run(root)).toMatchObject({ out: "two" });
  expect(readdirSync(bundles(root))).toHaveLength(3);
  // A file that is found before the existing one.
  mkdirSync(join(root, "src/cli/part"));
  renameSync(join(root, part), join(root, "src/cli/part/index.ts"));
  expect(await run(root)).toMatchObject({ out: "two" });
  writeFileSync(join(root, part), `export const part = "six";`);
  expect(await run(root)).toMatchObject({ out: "six" });
});

test("keeps the five bundles made last", async () => {
  const root = project({});
  for (let edit = 1; edit <= 7; edit += 1) {
    writeFileSync(join(root, program), `console.log(${edit});`);
    expect(await run(root)).toMatchObject({ out: String(edit) });
  }
  expect(readdirSync(bundles(root))).toHaveLength(5);
});

test("runs a bundle made after the clock was put back", async () => {
  const root = project({});
  for (let edit = 1; edit <= 5; edit += 1) {
    writeFileSync(join(root, program), `console.log(${edit});`);
    await run(root);
  }
  const later = new Date(Date.now() + 86_400_000);
  for (const name of readdirSync(bundles(root))) utimesSync(join(bundles(root), name), later, later);
  writeFileSync(join(root, program), `console.log("now");`);
  expect(await run(root)).toEqual({ code: 0, out: "now", error: "" });
  expect(readdirSync(bundles(root))).toHaveLength(5);
});

test("two projects that share their packages by a link each read their own files", async () => {
  const source = `import { readFileSync } from "node:fs";
    console.log(readFileSync(new URL("../../beside.txt", import.meta.url), "utf8"));`;
  const projects = ["one", "other"].map((beside) => ({
    beside,
    root: project({ [program]: source, "beside.txt": beside }),
  }));
  const [one, other] = projects.map(({ root }) => join(root, "node_modules"));
  rmSync(other!, { recursive: true });
  symlinkSync(one!, other!);
  for (const { beside, root } of [...projects, ...projects]) {
    expect(await run(root)).toEqual({ code: 0, out: beside, error: "" });
  }
});

test("four that start at once, without a bundle, all run, and leave one bundle", async () => {
  const root = project({ [program]: `console.log("here");` });
  const ended = await Promise.all([1, 2, 3, 4].map(() => run(root)));
  expect(ended).toEqual(ended.map(() => ({ code: 0, out: "here", error: "" })));
  expect(readdirSync(bundles(root))).toHaveLength(1);
});

test("finds another program in the bundle, and files beside the source, also after the project was moved", async () => {
  const root = project({
    [program]: `
      import { readFileSync } from "node:fs";
      console.log(readFileSync(new URL("./beside.txt", import.meta.url), "utf8"), new URL("./club-process.ts", import.meta.url).href);`,
    "src/cli/club-process.ts": "",
    "src/cli/beside.txt": "found",
  });
  const expected = expect.stringMatching(/^found file:.*\/programs\/\w+\/club-process\.mjs$/);
  expect(await run(root)).toEqual({ code: 0, out: expected, error: "" });
  const moved = join(writeFiles({}), "moved");
  renameSync(root, moved);
  expect(await run(moved)).toEqual({ code: 0, out: expected, error: "" });
  expect(readdirSync(bundles(moved))).toHaveLength(1);
});

test("says where a source has a mistake and runs nothing, and runs once it is fixed", async () => {
  const root = project({ [program]: `console.log("one"\n` });
  const { code, out, error } = await run(root);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(error).toContain("src/cli/club.ts:2:0");
  expect(error).not.toContain("node:internal");
  writeFileSync(join(root, program), `console.log("one")`);
  expect(await run(root)).toEqual({ code: 0, out: "one", error: "" });
});

test("an error in a program is reported with its position in the source", async () => {
  const root = project({ [program]: `interface Nothing {}\n\nthrow new Error("no figures");` });
  expect(await run(root)).toMatchObject({ code: 1, error: expect.stringContaining("src/cli/club.ts:3:") as string });
});

test("an error of a program that has several causes is reported too", async () => {
  const root = project({ [program]: `throw new AggregateError([new Error("refused")], "no server answers");` });
  expect(await run(root)).toMatchObject({ code: 1, error: expect.stringContaining("no server answers") as string });
});

test("says where a source has a mistake although the bundle cannot be kept", async () => {
  const root = project({ [program]: `console.log("one"\n` });
  writeFileSync(join(root, "node_modules/.cache"), "a file where a folder should be");
  const { code, out, error } = await run(root);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(error).toContain("src/cli/club.ts:2:0");
});

test("if the bundle cannot be kept, says why and runs the source", async () => {
  const root = project({ [program]: `const said: string = "still here"; console.log(said);` });
  rmSync(join(root, "node_modules/.cache"), { recursive: true, force: true });
  writeFileSync(join(root, "node_modules/.cache"), "a file where a folder should be");
  const { code, out, error } = await run(root);
  expect({ code, out }).toEqual({ code: 0, out: "still here" });
  expect(error).toMatch(
    /^Yardstick cannot keep its programs in node_modules\/\.cache\/yardstick\/programs \(E\w+: .*\), so it starts more slowly\. Check that the disk has room and that this account may write there\.$/,
  );
});
