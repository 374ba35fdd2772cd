import { removeAllAdded } from "../../src/actions/questionnaire/remove-all-added";
import type { Added } from "../../src/actions/questionnaire-ports";
import { succeed } from "../../src/domain/result";
import { explanationsXml } from "../../src/domain/questionnaire/kept-xml";
import { addChart } from "../../src/excel/add-chart";
import { clearMarks } from "../../src/excel/clear-marks";
import { drawQuestionnaire } from "../../src/excel/draw-questionnaire";
import { markFindings } from "../../src/excel/mark-findings";
import { readAdded } from "../../src/excel/read-added";
import { removeAdded } from "../../src/excel/remove-added";
import { writeReceipt } from "../../src/excel/write-receipt";
import { chartSpec as chart } from "../support/chart-spec";
import { startOffice } from "../support/office-host";
import { fixture, partsOf } from "../workbook-file/xlsx-files";
import { claPlan } from "./cla-workbook";
import { countRequests } from "./count-requests";
import { unexplained } from "./finding-of";

jest.setTimeout(240_000);

type Office = Awaited<ReturnType<typeof startOffice>>;

const receipt = {
  id: "s1",
  club: "cla",
  year: "2025-26",
  member: "E08000035",
  memberName: "Leeds",
  version: 1,
  receivedAt: "2026-11-24T16:30:00Z",
  hash: "a".repeat(64),
  submittedBy: "Jo",
  explained: 1,
};
const words = { code: "CLA-YOY-01", version: 2, subject: "cla.starts", value: "cla.starts = 120", text: "Two homes." };

/** A user's workbook with sheets, names, formats, a table and an XML part of another add-in. */
async function usersWorkbook(): Promise<Office> {
  const office = await startOffice({ file: fixture("budget.xlsx") });
  office.model.customXml.add("<own xmlns='urn:theirs'>1</own>");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mine");
    sheet.getRange("A1:B2").values = [
      ["Team", "Cost"],
      ["North", 5],
    ];
    sheet.tables.add(sheet.getRange("A1:B2"), true).name = "Teams";
    context.workbook.names.add("Yardstick", sheet.getRange("B2"));
    const format = sheet.getRange("B2").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=B2>"Yardstick"';
    format.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
  return office;
}

async function addEverything({ model }: Office): Promise<void> {
  const done = { ok: true };
  expect(await drawQuestionnaire(claPlan)).toMatchObject(done);
  model.customXml.add(explanationsXml.write([words]));
  const sheet = claPlan.sheets[1]!.name;
  expect(
    await markFindings([
      unexplained({ place: { sheet, cell: "B6" } }),
      unexplained({ place: { sheet: "Mine", cell: "B2" }, subject: "mine" }),
    ]),
  ).toMatchObject(done);
  expect(await writeReceipt(receipt, [["Authority", "Leeds"]])).toMatchObject(done);
  expect(await addChart(chart, "new sheet")).toMatchObject(done);
}

async function listed(plan: typeof claPlan | null = claPlan): Promise<readonly Added[]> {
  const added = await readAdded(plan);
  if (!added.ok) throw new Error(added.problem.message);
  return added.value;
}
const kinds = (added: readonly Added[]) => added.map(({ kind }) => kind);

/** The file's parts, with the user's first sheet active. */
async function file({ model, documentFile }: Office) {
  await model.recalculation.settled();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mine").activate();
    await context.sync();
  });
  return partsOf(await documentFile());
}

test("finds nothing of ours in the user's own workbook, in five round trips at most", async () => {
  const { host } = await usersWorkbook();
  const requests = countRequests(host);
  expect(await listed()).toEqual([]);
  expect(requests()).toBeLessThanOrEqual(5);
});

test("lists everything we added, how many of each and where", async () => {
  const office = await usersWorkbook();
  await addEverything(office);
  const requests = countRequests(office.host);
  const added = await listed();
  expect(requests()).toBeLessThanOrEqual(5);
  expect(kinds(added)).toEqual(["questionnaire", "marks", "receipt", "chart"]);
  expect(added.map(({ obstacle }) => obstacle)).toEqual([null, null, null, null]);
  const [questionnaire, marks, shownReceipt, shownChart] = added.map(({ parts }) => parts);
  const tables = claPlan.sheets.flatMap((sheet) => sheet.tables);
  expect(questionnaire!.map(({ what, count }) => [what, count])).toEqual([
    ["sheets", claPlan.sheets.length],
    ["hidden sheets", 1],
    ["questions", claPlan.sheets.flatMap(({ names }) => names).length],
    ["registers", tables.length],
    ["identity", 1],
    ["explanations", 1],
  ]);
  expect(questionnaire![0]!.where).toEqual(claPlan.sheets.map(({ name }) => name));
  expect(marks).toEqual([
    { what: "marks", count: 2, where: ["Mine", claPlan.sheets[1]!.name] },
    { what: "findings", count: 1, where: ["Yardstick findings"] },
  ]);
  expect(shownReceipt).toEqual([{ what: "receipt", count: 1, where: ["Yardstick receipt"] }]);
  expect(shownChart).toEqual([
    { what: "chart", count: 1, where: ["Yardstick chart 1"] },
    { what: "chart data", count: 1, where: ["Yardstick data"] },
  ]);
});

test("after removing everything, the file is byte for byte what it was before", async () => {
  const office = await usersWorkbook();
  const before = await file(office);
  await addEverything(office);
  const removed = await removeAllAdded({
    added: async () => succeed(await listed()),
    removeAdded: async ({ kind, name }) => {
      const done = kind === "marks" ? await clearMarks() : await removeAdded({ kind, name }, claPlan);
      expect(done.ok && done.value !== false).toBe(true);
      expect((await listed()).some((each) => each.kind === kind)).toBe(false);
      return succeed(null);
    },
  });
  expect(removed).toEqual(succeed(4));
  expect(await listed()).toEqual([]);
  const after = await file(office);
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  for (const [path, part] of Object.entries(after)) expect(`${path}: ${part}`).toBe(`${path}: ${before[path]}`);
});

describe("nothing is removed, and the list says why, if", () => {
  const of = async (kind: Added["kind"], plan?: typeof claPlan | null) =>
    (await listed(plan)).find((each) => each.kind === kind)!;
  const run = (work: (sheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets, context.workbook);
      await context.sync();
    });

  test("a sheet of ours has a table, a name or a chart of the user's", async () => {
    await addEverything(await usersWorkbook());
    await run((sheets, { names }) => {
      const sheet = sheets.getItem("Yardstick receipt");
      names.add("my_note", sheet.getRange("H1"));
      sheet.getRange("H3:I3").values = [["Note", "By"]];
      sheet.tables.add(sheet.getRange("H3:I4"), true).name = "MyTable";
      const chart = sheets.getItem("Yardstick chart 1");
      chart.charts.add("Line", chart.getRange("A8:B10")).name = "My chart";
    });
    expect((await of("receipt")).obstacle).toEqual({ why: "yours", names: ["MyTable", "my_note"] });
    const chart = await of("chart");
    expect(chart.obstacle).toEqual({ why: "yours", names: ["My chart"] });
    expect(await removeAdded(chart, claPlan)).toEqual({ ok: true, value: false });
    expect(await of("chart")).toEqual(chart);
  });

  test("a sheet of ours was renamed, or an answer's cell was moved to a sheet of the user's", async () => {
    await addEverything(await usersWorkbook());
    const named = claPlan.sheets.find(({ names }) => names.length > 0)!.names[0]!.name;
    await run((sheets, { names }) => {
      sheets.getItem("Yardstick receipt").name = "For the board";
      names.getItem(named).delete();
      names.add(named, sheets.getItem("Mine").getRange("D1"));
    });
    expect((await of("receipt")).obstacle).toEqual({ why: "moved", names: ["For the board"] });
    expect((await of("questionnaire")).obstacle).toEqual({ why: "moved", names: ["Mine"] });
  });

  test("no visible sheet would be left", async () => {
    await startOffice();
    await drawQuestionnaire(claPlan);
    await run((sheets) => sheets.getItem("Sheet1").delete());
    expect((await of("questionnaire")).obstacle).toEqual({ why: "last sheet" });
  });

  test("we don't know which sheets a questionnaire has", async () => {
    await startOffice();
    await drawQuestionnaire(claPlan);
    expect(await of("questionnaire", null)).toMatchObject({
      parts: [{ what: "identity", count: 1 }],
      obstacle: { why: "unknown" },
    });
  });
});

test("a user's sheet with the same name as one of ours stays", async () => {
  const office = await startOffice();
  await Excel.run(async (context) => {
    for (const name of ["Cover", claPlan.listSheet]) {
      context.workbook.worksheets.add(name).getRange("A1").values = [["mine"]];
    }
    await context.sync();
  });
  await drawQuestionnaire(claPlan);
  const [questionnaire] = await listed();
  expect(questionnaire!.parts[0]!.where).toContain("Cover 2");
  expect(await removeAdded(questionnaire!, claPlan)).toEqual({ ok: true, value: true });
  expect(office.model.toData().sheets.map(({ name }) => name)).toEqual(["Sheet1", "Cover", claPlan.listSheet]);
});

const select = (sheet: string, cell: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });

test("charts on the same sheet are listed and removed together, those of other sheets stay", async () => {
  const office = await usersWorkbook();
  for (const cell of ["", "K1"]) {
    if (cell !== "") await select("Yardstick chart 1", cell);
    expect(await addChart(chart, cell === "" ? "new sheet" : "open sheet")).toMatchObject({ ok: true });
  }
  expect(await addChart(chart, "new sheet")).toMatchObject({ ok: true });
  const [first, second] = await listed();
  expect(first).toEqual({
    kind: "chart",
    name: "Yardstick_chart_1",
    obstacle: null,
    parts: [
      { what: "chart", count: 2, where: ["Yardstick chart 1"] },
      { what: "chart data", count: 2, where: ["Yardstick data"] },
    ],
    // As the charts show them: this workbook has no CLUB functions.
    titles: ["#NAME?", "#NAME?"],
  });
  const blocks = () => office.model.toData().sheets.find(({ name }) => name === "Yardstick data")!.cells;
  expect(await removeAdded(first!, claPlan)).toEqual({ ok: true, value: true });
  expect(await listed()).toEqual([second]);
  expect(Math.min(...blocks().map(({ column }) => column))).toBe(50);
  expect(await removeAdded(second!, claPlan)).toEqual({ ok: true, value: true });
  expect(await listed()).toEqual([]);
  expect(office.model.toData().names.filter(({ name }) => name.startsWith("Yardstick_"))).toEqual([]);
  expect(office.model.sheets.some(({ name }) => name.startsWith("Yardstick"))).toBe(false);
});

test("a chart on the user's sheet is removed with its own cells, and nothing else on the sheet", async () => {
  const office = await usersWorkbook();
  const before = await file(office);
  await select("Mine", "D1");
  expect(await addChart(chart, "open sheet")).toMatchObject({ ok: true });
  const [added] = await listed();
  expect(added).toMatchObject({ kind: "chart", obstacle: null });
  expect(await removeAdded(added!, claPlan)).toEqual({ ok: true, value: true });
  expect(await listed()).toEqual([]);
  const mine = office.model.toData().sheets.find(({ name }) => name === "Mine")!;
  expect([mine.charts, mine.validations ?? [], mine.cells.map(({ value }) => value)]).toEqual([
    [],
    [],
    ["Team", "Cost", "North", 5],
  ]);
  const after = await file(office);
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
});

test("a chart whose sheet was renamed leaves that sheet to the user, and what the user put beside chart data", async () => {
  const office = await usersWorkbook();
  await addChart(chart, "new sheet");
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.getItem("Yardstick chart 1").name = "For the board";
    names.add("my_note", worksheets.getItem("Yardstick data").getRange("BZ1"));
    await context.sync();
  });
  const [added] = await listed();
  expect(added).toMatchObject({ obstacle: null, parts: [{ where: ["For the board"] }, { where: ["Yardstick data"] }] });
  expect(await removeAdded(added!, claPlan)).toEqual({ ok: true, value: true });
  const { sheets, names } = office.model.toData();
  const left = sheets.filter(({ name }) => ["For the board", "Yardstick data"].includes(name));
  expect(left.map(({ cells, charts }) => [cells.length, charts.length])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(names.map(({ name }) => name)).toContain("my_note");
  expect(names.some(({ name }) => name.startsWith("Yardstick_chart"))).toBe(false);
});

test("a user's sheet called Yardstick data stays, and is not used for charts", async () => {
  const office = await usersWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Yardstick data").getRange("A1").values = [["mine"]];
    await context.sync();
  });
  await addChart(chart, "new sheet");
  const [added] = await listed();
  expect(added!.parts[1]!.where).toEqual(["Yardstick data 2"]);
  expect(await removeAdded(added!, claPlan)).toEqual({ ok: true, value: true });
  expect(office.model.sheets.map(({ name }) => name)).toContain("Yardstick data");
  expect(office.model.sheets.map(({ name }) => name)).not.toContain("Yardstick data 2");
});

test("what is left of a chart that was deleted with its sheet is listed and removed", async () => {
  const office = await usersWorkbook();
  await addEverything(office);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Yardstick chart 1").delete();
    await context.sync();
  });
  const left = (await listed()).find(({ kind }) => kind === "leftovers")!;
  expect(left.parts).toEqual([
    { what: "names", count: 2, where: ["Yardstick_chart_1", "Yardstick_chart_1_ranked_data"] },
    { what: "chart data", count: 1, where: ["Yardstick data"] },
  ]);
  expect(await removeAdded(left, claPlan)).toEqual({ ok: true, value: true });
  expect(kinds(await listed())).toEqual(["questionnaire", "marks", "receipt"]);
  expect(office.model.sheets.some(({ name }) => name === "Yardstick data")).toBe(false);
});

test("says if Excel is too old for this", async () => {
  await startOffice({ requirementSets: { ExcelApi: 1.4 } });
  const added = await readAdded(claPlan);
  expect(added).toMatchObject({
    ok: false,
    problem: { message: expect.stringMatching(/version of Excel can't do this/) },
  });
});
