import type { QuestionnaireEvent } from "../../src/actions/questionnaire-ports";
import { repairCells } from "../../src/excel/repair-cells";
import { showCell } from "../../src/excel/show-cell";
import { watchQuestionnaire } from "../../src/excel/watch-questionnaire";
import { startOffice } from "../support/office-host";
import { countRequests } from "./count-requests";

jest.setTimeout(60_000);

type Office = Awaited<ReturnType<typeof startOffice>>;

let office: Office;
let events: QuestionnaireEvent[];
let stop: () => void;

/** Waits until events have reached office.js and resulting requests are answered. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Types into a cell as a person does. */
async function type(sheet: string, address: string, text: string): Promise<void> {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address)!;
  office.model.setInput(office.model.sheetByName(sheet)!.id, Number(row) - 1, letter.charCodeAt(0) - 65, text);
  await settle();
}

async function select(sheet: string, row: number, column: number, rows = 1): Promise<void> {
  office.model.select(office.model.sheetByName(sheet)!.id, {
    top: row,
    left: column,
    bottom: row + rows - 1,
    right: column,
  });
  await settle();
}

const changes = () => events.flatMap((event) => (event.kind === "changed" ? [event.ids && [...event.ids]] : []));
const selections = () => events.flatMap((event) => (event.kind === "selected" ? [event.field] : []));

const ids = ["cla.starts", "cla.ceases", "homes"];

beforeEach(async () => {
  office = await startOffice();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    names.add("Budget", sheet.getRange("B3"));
    names.add("CLA.Starts", sheet.getRange("B3"));
    names.add("cla.ceases", sheet.getRange("B4"));
    names.add("constant", "=12");
    const register = worksheets.add("Kate's homes");
    register.getRange("B5:C7").values = [
      ["Home", "Beds"],
      ["Oak House", 12],
      ["Elm House", 4],
    ];
    register.tables.add("B5:C7", true).name = "homes";
    await context.sync();
  });
  events = [];
  const watched = await watchQuestionnaire((event) => events.push(event), ids);
  if (!watched.ok) throw new Error(watched.problem.message);
  stop = watched.value;
  await settle();
  expect(events.splice(0)).toEqual([{ kind: "selected", field: null }]);
});

// The next test uses the same office.js, which would go on calling this test's listener.
afterEach(async () => {
  stop();
  await settle();
});

test("reports answers that a person changes by id, spelt as in the club; other cells without an id", async () => {
  await type("Sheet1", "B3", "12");
  await type("Sheet1", "B9", "13");
  await type("Sheet1", "B4", "14");
  await type("Kate's homes", "C7", "5");
  expect(changes()).toEqual([["cla.starts"], [], ["cla.ceases"], ["homes"]]);
});

test("says into which one cell a person typed, even if it holds the same as before", async () => {
  const typed = () => events.splice(0).map((event) => (event.kind === "changed" ? event.typed : null));
  await type("Sheet1", "B4", "14");
  await type("Sheet1", "B4", "14");
  await type("Kate's homes", "C7", "5");
  await type("Sheet1", "B9", "13");
  expect(typed()).toEqual([
    { question: "cla.ceases" },
    { question: "cla.ceases" },
    { register: "homes", header: "Beds", row: 1 },
    undefined,
  ]);
  office.model.setCells(office.model.sheetByName("Sheet1")!.id, { top: 2, left: 1, bottom: 3, right: 1 }, () => 5);
  await repairCells([{ place: { sheet: "Sheet1", cell: "B3" }, value: 12 }]);
  await settle();
  expect(typed()).toEqual([undefined]);
});

test("typing costs no request to Excel", async () => {
  await type("Sheet1", "B3", "11");
  const requests = countRequests(office.host);
  await type("Sheet1", "B3", "12");
  await type("Kate's homes", "C7", "5");
  await type("Sheet1", "H1", "notes");
  expect([requests(), changes().length]).toEqual([0, 4]);
});

test("reports a paste over several answers at once", async () => {
  const { id } = office.model.sheetByName("Sheet1")!;
  office.model.setCells(id, { top: 0, left: 1, bottom: 9, right: 1 }, () => 5);
  await settle();
  expect(changes().map((ids) => ids?.sort())).toEqual([["cla.ceases", "cla.starts"]]);
});

test("does not report what the add-in itself writes", async () => {
  await repairCells([{ place: { sheet: "Sheet1", cell: "B3" }, value: 12 }]);
  await settle();
  expect(changes()).toEqual([]);
});

test("inserted rows may have changed any answer, and answers are then found in their new cells", async () => {
  office.model.insertRows(office.model.sheetByName("Sheet1")!.id, 0, 2);
  await settle();
  expect(changes()).toEqual([null]);
  await type("Sheet1", "B3", "nothing of ours");
  await type("Sheet1", "B5", "12");
  expect(changes()).toEqual([null, [], ["cla.starts"]]);
});

test("a row typed below a register belongs to it once the table has grown", async () => {
  await type("Kate's homes", "B8", "Ash House");
  events.splice(0);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("homes").resize("B5:C8");
    await context.sync();
  });
  await type("Kate's homes", "B8", "Ash House");
  await type("Kate's homes", "C8", "3");
  expect(changes()).toEqual([["homes"], ["homes"]]);
  await select("Kate's homes", 7, 2);
  expect(selections()).toMatchObject([{ register: "homes", header: "Beds", row: 2 }]);
});

test("typing further below a register is reported as a change of it, because it may be meant as a row", async () => {
  await type("Kate's homes", "B12", "Far House");
  // Beside the register it belongs to no field.
  await type("Kate's homes", "E12", "a note");
  expect(changes()).toEqual([["homes"], []]);
});

test("a renamed column is reported as a change of its register, and then known by its new name", async () => {
  await type("Kate's homes", "C5", "Places");
  expect(changes()).toEqual([["homes"]]);
  await select("Kate's homes", 5, 2);
  expect(selections()).toMatchObject([{ header: "Places", row: 0 }]);
});

test("reports the selected cell of the questionnaire, and again only when another is selected", async () => {
  await select("Sheet1", 2, 1);
  await select("Sheet1", 2, 1, 2);
  await select("Sheet1", 8, 8);
  await select("Sheet1", 9, 8);
  await select("Sheet1", 3, 1);
  expect(selections()).toEqual([
    { question: "cla.starts", place: { sheet: "Sheet1", cell: "B3" } },
    null,
    { question: "cla.ceases", place: { sheet: "Sheet1", cell: "B4" } },
  ]);
});

test("reports a cell of a register by header and row; its header row is not part of it", async () => {
  expect(await showCell({ sheet: "Kate's homes", cell: "C7" })).toMatchObject({ ok: true });
  await settle();
  await select("Kate's homes", 4, 2);
  expect(selections()).toEqual([
    { register: "homes", header: "Beds", row: 1, place: { sheet: "Kate's homes", cell: "C7" } },
    null,
  ]);
});

test("uses the new name of a renamed sheet", async () => {
  await select("Sheet1", 2, 1);
  office.model.renameSheet(office.model.sheetByName("Sheet1")!.id, "Children");
  await select("Children", 3, 1);
  expect(selections().at(-1)).toMatchObject({ question: "cla.ceases", place: { sheet: "Children", cell: "B4" } });
});

test("showing another sheet reports its selected cell, even if the sheet was added since", async () => {
  await select("Sheet1", 2, 1);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("New");
    context.workbook.names.getItem("cla.ceases").delete();
    context.workbook.names.add("cla.ceases", sheet.getRange("A1"));
    sheet.activate();
    await context.sync();
  });
  await settle();
  expect(selections().at(-1)).toEqual({ question: "cla.ceases", place: { sheet: "New", cell: "A1" } });
});

test("of several quick selections only the last is reported", async () => {
  const { id } = office.model.sheetByName("Sheet1")!;
  for (const row of [2, 3, 2, 3]) office.model.select(id, { top: row, left: 1, bottom: row, right: 1 });
  await settle();
  expect(selections()).toMatchObject([{ question: "cla.ceases" }]);
});

test("reports nothing after the end, and removes its handlers from Excel", async () => {
  stop();
  await settle();
  const sent: unknown[] = [];
  office.host.onMessage((entries) => sent.push(...entries));
  await type("Sheet1", "B3", "12");
  await select("Sheet1", 2, 1);
  expect([events, sent]).toEqual([[], []]);
});

test("without ids, watches every name and table", async () => {
  stop();
  const heard: QuestionnaireEvent[] = [];
  const watched = await watchQuestionnaire((event) => heard.push(event));
  await type("Sheet1", "B3", "12");
  expect(heard.at(-1)).toEqual({ kind: "changed", ids: new Set(["Budget", "CLA.Starts"]) });
  if (watched.ok) watched.value();
});

test("says which rows of a register were changed, unless its header or what is around it was too", async () => {
  const rowsOf = () => events.flatMap((event) => (event.kind === "changed" ? [event.rows && [...event.rows]] : []));
  await type("Kate's homes", "C6", "5");
  await type("Kate's homes", "C7", "6");
  await type("Kate's homes", "C5", "Places");
  await type("Kate's homes", "E9", "a note");
  await type("Sheet1", "B3", "12");
  const row = (at: number) => [["homes", { first: at, last: at }]];
  expect(rowsOf()).toEqual([row(0), row(1), undefined, undefined, undefined]);
});
