import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { runGuarded, type Limits } from "../../src/cli/run-guarded";
import { writeFiles } from "../support/write-files";

const folder = writeFiles({
  "says.mjs": `console.error("a word"); console.log(process.argv.slice(2).join()); process.exitCode = 2;`,
  "hoards.mjs": `const kept = []; for (;;) kept.push({ some: ["thing"] });`,
  "hangs.mjs": `console.log("begun"); setInterval(() => {}, 1000);`,
  "floods.mjs": `for (let line = 0; line < 20000; line++) console.log("line " + line);`,
  "breaks.mjs": `throw new TypeError("a fault of ours");`,
});

jest.setTimeout(60_000);

afterEach(() => jest.useRealTimers());

/** From now on the clock of runGuarded stands still until a test moves it; the processes themselves run as usual. */
function stopClock(): void {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "clearImmediate", "queueMicrotask", "performance"] });
}

async function run(script: string, limits: Partial<Limits> = {}) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const ended = runGuarded(
    join(folder, script),
    ["one", "two"],
    { megabytes: 200, seconds: 60, ...limits },
    { stdout, stderr },
  );
  const all = [text(stdout), text(stderr)];
  const code = await ended;
  stdout.end();
  stderr.end();
  const [printed, words] = await Promise.all(all);
  return { code, printed, words };
}

test("a process's output, errors and exit code are passed on", async () => {
  expect(await run("says.mjs")).toEqual({ code: 2, printed: "one,two\n", words: "a word\n" });
});

test("a process that uses too much memory is stopped, with one message and nothing else", async () => {
  const { code, words } = await run("hoards.mjs", { megabytes: 40 });
  expect([code, words]).toEqual([
    1,
    expect.stringMatching(/^This needed more than 40 MB of memory and was stopped\. .+\n$/),
  ]);
});

test("a process that takes too long is stopped, and what it printed before is kept", async () => {
  stopClock();
  let printed = "";
  const stdout = new Writable({
    write(piece: Buffer, _, done) {
      printed += piece.toString();
      done();
      // Later, because the time is counted from this piece on.
      setImmediate(() => jest.advanceTimersByTime(5_000));
    },
  });
  const stderr = new PassThrough();
  const limits = { megabytes: 200, seconds: 5 };
  const code = await runGuarded(join(folder, "hangs.mjs"), [], limits, { stdout, stderr });
  expect({ code, printed }).toEqual({ code: 1, printed: "begun\n" });
  expect(String(stderr.read())).toMatch(/^This took more than 5 seconds and was stopped\. .+\n$/);
});

test("an error in the process itself is shown unchanged", async () => {
  expect(await run("breaks.mjs")).toMatchObject({
    code: 1,
    words: expect.stringContaining("TypeError: a fault of ours"),
  });
});

test("a slow reader loses nothing, and the wait does not count against the process", async () => {
  stopClock();
  let read = "";
  const stdout = new Writable({
    highWaterMark: 1,
    write(piece: Buffer, _, done) {
      read += piece.toString();
      const isFirst = read.length === piece.length;
      setImmediate(() => {
        if (isFirst) jest.advanceTimersByTime(6_000);
        done();
      });
    },
  });
  const limits = { megabytes: 200, seconds: 5 };
  expect(await runGuarded(join(folder, "floods.mjs"), [], limits, { stdout, stderr: new PassThrough() })).toBe(0);
  expect(read.split("\n")).toHaveLength(20_001);
});

test("a process is stopped silently when nobody reads its output any more", async () => {
  const stdout = new Writable({ write: (_piece, _, done) => done(new Error("write EPIPE")) });
  const stderr = new PassThrough();
  expect(await runGuarded(join(folder, "hangs.mjs"), [], { megabytes: 200, seconds: 60 }, { stdout, stderr })).toBe(1);
  expect(stderr.read()).toBeNull();
});
