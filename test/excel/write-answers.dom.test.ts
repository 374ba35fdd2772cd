import { restoreCells } from "../../src/excel/restore-cells";
import { writeAnswers } from "../../src/excel/write-answers";
import { startOffice } from "../support/office-host";
import { claPlan, mailedFile } from "./cla-workbook";
import { countRequests } from "./count-requests";

jest.setTimeout(60_000);

let office: Awaited<ReturnType<typeof startOffice>>;
beforeEach(async () => {
  office = await startOffice({ file: await mailedFile({ cells: { "cla.population": 12 } }) });
});

/** The content of a question's cell. */
function answerTo(id: string): unknown {
  const { refersTo } = office.model.names.find(id, null)!;
  const [, sheet = "", letter = "", row = ""] = /^=(.+)!\$([A-Z])\$(\d+)$/.exec(
    refersTo.replace(/'(.+)'/, "$1").replaceAll("''", "'"),
  )!;
  return office.model.cell(office.model.sheetByName(sheet)!.id, Number(row) - 1, letter.charCodeAt(0) - 65).value;
}

test("writes answers to the names' present cells, even on protected sheets, and can undo it", async () => {
  const { id, name } = office.model.sheetByName("Population")!;
  const { protection } = office.model.sheet(id).properties;
  office.model.renameSheet(id, "People");
  office.model.insertRows(id, 2, 3);
  const requests = countRequests(office.host);
  const written = await writeAnswers(
    new Map<string, number | string>([
      ["CLA.population", 34],
      ["cla.contact_name", "2025-26"],
    ]),
  );
  expect(requests()).toBe(3);
  expect(written).toMatchObject({
    ok: true,
    value: expect.arrayContaining([expect.objectContaining({ place: { sheet: "People", cell: "B8" } })]),
  });
  expect([answerTo("cla.population"), answerTo("cla.contact_name")]).toEqual([34, "2025-26"]);
  expect(office.model.sheet(id).properties.protection).toEqual(protection);
  expect(name).toBe("Population");
  expect(await restoreCells(written.ok ? written.value : [])).toEqual({ ok: true, value: [] });
  expect([answerTo("cla.population"), answerTo("cla.contact_name")]).toEqual([12, null]);
});

test("refuses a cell that somebody has locked, and leaves no other answer written", async () => {
  const sheet = office.model.sheetByName("Population")!;
  const before = sheet.properties.protection;
  office.model.setFormat(sheet.id, { top: 0, left: 0, bottom: 20, right: 5 }, (format) => ({
    ...format,
    locked: true,
  }));
  const answers = new Map<string, number | string>([
    ["cla.contact_name", "Jo"],
    ["cla.population", 34],
  ]);
  expect(await writeAnswers(answers)).toMatchObject({ ok: false, problem: { code: "workbook-refused" } });
  expect([answerTo("cla.population"), answerTo("cla.contact_name")]).toEqual([12, null]);
  expect(sheet.properties.protection).toEqual(before);
});

test("writes nothing if a name is gone, and says which", async () => {
  office.model.names.remove("cla.contact_name", null);
  const written = await writeAnswers(
    new Map<string, number | string>([
      ["cla.population", 34],
      ["cla.contact_name", "Jo"],
    ]),
  );
  expect(written).toMatchObject({
    ok: false,
    problem: { code: "names-gone", message: expect.stringContaining("cla.contact_name") },
  });
  expect(answerTo("cla.population")).toBe(12);
});

test("can answer every question of the questionnaire at once", async () => {
  const ids = claPlan.sheets.flatMap(({ names }) => names.map(({ name }) => name));
  const requests = countRequests(office.host);
  expect((await writeAnswers(new Map(ids.map((id, at) => [id, at])))).ok).toBe(true);
  expect(ids.map(answerTo)).toEqual(ids.map((_, at) => at));
  expect(requests()).toBe(3);
});
