import type { CellRepair } from "../../src/actions/questionnaire-ports";
import { fillBlanks } from "../../src/excel/fill-blanks";
import { readQuestionnaire } from "../../src/excel/read-questionnaire";
import { restoreCells } from "../../src/excel/restore-cells";
import { startOffice } from "../support/office-host";
import { claPlan, mailedFile } from "./cla-workbook";
import { countRequests } from "./count-requests";

jest.setTimeout(120_000);

/** The cells behind the names and the table of a questionnaire. */
async function cells() {
  const read = await readQuestionnaire(claPlan.template, null);
  if (!read.ok) throw new Error(read.problem.message);
  const { named, tables } = read.value.cells;
  return {
    at: (name: string) => named.get(name)!.place,
    of: (name: string) => named.get(name)!.cell.value,
    homes: tables.get("homes")!,
  };
}

async function fill(answers: readonly CellRepair[], rows?: ReadonlyMap<string, number>) {
  const done = await fillBlanks(answers, rows);
  if (!done.ok) throw new Error(done.problem.message);
  return done.value;
}

test("fills blank cells only, in two round trips, and gives what it wrote so that it can be undone", async () => {
  const { host } = await startOffice({ file: await mailedFile({ cells: { "cla.starts": 5 } }) });
  const { at } = await cells();
  const requests = countRequests(host);
  const written = await fill([
    { place: at("cla.starts"), value: 12, numberFormat: "#,##0" },
    { place: at("cla.ceases"), value: 9, numberFormat: "#,##0" },
    { place: at("cla.contact_name"), value: "A. Contact", numberFormat: "@" },
    { place: at("cla.signed_on"), value: "2026-03-31", numberFormat: "dd/mm/yyyy" },
  ]);
  expect(requests()).toBe(2);
  expect(written.map(({ place }) => place)).toEqual([at("cla.ceases"), at("cla.contact_name"), at("cla.signed_on")]);
  const filled = await cells();
  expect(["cla.starts", "cla.ceases", "cla.contact_name", "cla.signed_on"].map(filled.of)).toEqual([
    5,
    9,
    "A. Contact",
    46112,
  ]);

  expect((await restoreCells(written)).ok).toBe(true);
  const undone = await cells();
  expect(["cla.starts", "cla.ceases", "cla.contact_name", "cla.signed_on"].map(undone.of)).toEqual([
    5,
    null,
    null,
    null,
  ]);
});

test("leaves a formula alone, also one that shows nothing", async () => {
  const { model } = await startOffice({ file: await mailedFile() });
  const { at } = await cells();
  const { sheet, cell } = at("cla.ceases");
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.protection.unprotect();
    worksheet.getRange(cell).formulas = [['=""']];
    await context.sync();
  });
  expect(await fill([{ place: { sheet, cell }, value: 9 }])).toEqual([]);
  expect(model.cell(model.sheetByName(sheet)!.id, Number(/\d+/.exec(cell)![0]) - 1, 1).formula).toBe('=""');
});

test("adds the rows that a register needs, however many, in four round trips", async () => {
  const { host } = await startOffice({ file: await mailedFile() });
  const { homes } = await cells();
  const { sheet, firstRow, rows, columns } = homes;
  const letters = columns[0]!.letters;
  const names = Array.from({ length: 50 }, (_, at) => `Home ${at + 1}`);
  const requests = countRequests(host);
  await fill(
    names.map((value, at) => ({ place: { sheet, cell: `${letters}${firstRow + at}` }, value, numberFormat: "@" })),
    new Map([["homes", names.length - rows.length]]),
  );
  expect(requests()).toBe(4);
  const filled = (await cells()).homes;
  expect(filled.rows.map(([cell]) => cell?.value)).toEqual(names);
});

test("a table that is gone is said in words, and nothing is written", async () => {
  await startOffice({ file: await mailedFile() });
  const { at, of } = await cells();
  const refused = await fillBlanks([{ place: at("cla.ceases"), value: 9 }], new Map([["lodges", 1]]));
  expect(refused).toMatchObject({ ok: false, problem: { code: "workbook-refused" } });
  expect(of("cla.ceases")).toBeNull();
});
