import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { checkCommand } from "../../src/cli/check-command";
import { writeFiles } from "../support/write-files";
import { harmless, refused } from "./hostile-files";
import { filledQuestionnaire } from "./filled-questionnaire";
import type { MailedWorkbook } from "./mailed-workbook";

/*
 * Files someone might send instead of a questionnaire. Each is refused with a message, or read in spite of its oddity,
 * within the memory of this process.
 */
let mailed: MailedWorkbook;
beforeAll(async () => void (mailed = await filledQuestionnaire()));

const findingsIn = async (file: string) => {
  let printed = "";
  await checkCommand([file], async (text) => void (printed += text));
  return (JSON.parse(printed) as { findings: { code: string }[] }).findings;
};

test.each(refused)("%s is refused", async (_, file, sentence) => {
  const folder = writeFiles({ "mailed.xlsx": file(mailed) });
  const refusal = expect(checkCommand([join(folder, "mailed.xlsx")], async () => {})).rejects;
  await refusal.toThrow(sentence);
});

test("a folder, and a file that does not exist, are refused", async () => {
  const folder = writeFiles({});
  mkdirSync(join(folder, "folder.xlsx"));
  await expect(checkCommand([join(folder, "folder.xlsx")])).rejects.toThrow(/this is a folder/);
  await expect(checkCommand([join(folder, "none.xlsx")])).rejects.toThrow(/no such file/);
});

test.each(harmless)("%s makes no difference", async (_, file) => {
  const folder = writeFiles({ "as-it-was.xlsx": mailed.bytes, "mailed.xlsx": file(mailed) });
  const found = await findingsIn(join(folder, "as-it-was.xlsx"));
  expect(found).not.toEqual([]);
  expect(await findingsIn(join(folder, "mailed.xlsx"))).toEqual(found);
});
