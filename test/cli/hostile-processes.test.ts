import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { runGuarded } from "../../src/cli/run-guarded";
import { bundleProgram } from "../support/bundle-program";
import { writeFiles } from "../support/write-files";
import { filledQuestionnaire } from "./filled-questionnaire";
import { harmless, refused } from "./hostile-files";
import type { MailedWorkbook } from "./mailed-workbook";

jest.setTimeout(120_000);

/*
 * The same files, tried as a user would: in a process that can be stopped, with its exit code. A usual questionnaire
 * needs 150 MB including the program itself; none of these may need more than three times that. On Linux we read the
 * peak from the process's own status, because its maxRSS also counts the memory of the process that started it, which
 * in a long run of tests is more than this limit.
 */
const limits = { megabytes: 300, seconds: 60 };
const mostMegabytes = 450;
let mailed: MailedWorkbook;
let script: string;

beforeAll(async () => {
  mailed = await filledQuestionnaire();
  const command = pathToFileURL(await bundleProgram("src/cli/club-process.ts")).href;
  const folder = writeFiles({
    "measured.mjs": `import { existsSync, readFileSync, writeFileSync } from "node:fs";
      const status = "/proc/self/status";
      const kilobytes = () => existsSync(status)
        ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(status, "utf8"))[1]
        : process.resourceUsage().maxRSS;
      process.on("exit", () => writeFileSync(process.argv[3] + ".peak", String(kilobytes() / 1024)));
      await import(${JSON.stringify(command)});`,
  });
  script = join(folder, "measured.mjs");
});

async function check(file: Uint8Array | string) {
  const path = join(writeFiles({ "mailed.xlsx": file }), "mailed.xlsx");
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const all = Promise.all([text(stdout), text(stderr)]);
  const code = await runGuarded(script, ["check", path], limits, { stdout, stderr });
  stdout.end();
  stderr.end();
  const [printed, words] = await all;
  return { code, printed, words, megabytes: Number(readFileSync(`${path}.peak`, "utf8")) };
}

const isHeavy = ([what]: readonly [what: string, ...rest: unknown[]]) =>
  /bomb|entities|without end|size$|password/.test(what);

test.each(refused.filter(isHeavy))(
  "%s gives exit code 1 and one message, in little memory",
  async (_, file, sentence) => {
    const { code, printed, words, megabytes } = await check(file(mailed));
    expect([code, printed]).toEqual([1, ""]);
    expect(words).toMatch(sentence);
    expect(words.trim()).not.toContain("\n");
    expect(megabytes).toBeLessThan(mostMegabytes);
  },
);

test.each(harmless)("%s gives the same result as the questionnaire alone, in little memory", async (_, file) => {
  const { code, printed, words, megabytes } = await check(file(mailed));
  expect([code, words]).toEqual([0, ""]);
  expect(JSON.parse(printed)).toMatchObject({ counts: { blocker: 0, error: 1 } });
  expect(megabytes).toBeLessThan(mostMegabytes);
});
