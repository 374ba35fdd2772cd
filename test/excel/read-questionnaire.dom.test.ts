import { openQuestionnaire } from "../../src/excel/open-questionnaire";
import { readQuestionnaire } from "../../src/excel/read-questionnaire";
import { startOffice } from "../support/office-host";
import { cellsOfFile, cla, comparable, mailedFile } from "./cla-workbook";

jest.setTimeout(120_000);

const template = { club: "cla", year: "2025-26", version: cla.version, member: "E08000035" };

async function read(only: ReadonlySet<string> | null = null) {
  const answer = await readQuestionnaire(template, only);
  if (!answer.ok) throw new Error(answer.problem.message);
  return { ...answer.value, cells: comparable(answer.value.cells) };
}

test("a workbook that was mailed is known, and reads as its file does", async () => {
  const { documentFile } = await startOffice({ file: await mailedFile() });
  expect(await openQuestionnaire()).toMatchObject({ ok: true, value: { template, isMarked: false, explanations: [] } });
  expect(await read()).toEqual({ cells: await cellsOfFile(await documentFile()), written: [] });
});
