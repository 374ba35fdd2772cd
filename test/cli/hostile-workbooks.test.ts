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
let foundAsItWas: readonly { readonly code: string }[];
beforeAll(async () => {
  mailed = await filledQuestionnaire();
  foundAsItWas = await findingsIn(mailed.bytes);
  expect(foundAsItWas).not.toEqual([]);
});

const findingsIn = async (file: Uint8Array | string) => {
  const folder = writeFiles({ "mailed.xlsx": file });
  let printed = "";
  await checkCommand([join(folder, "mailed.xlsx")], async (text) => void (printed += text));
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
  expect(await findingsIn(file(mailed))).toEqual(foundAsItWas);
});
