import { updateOfReport } from "../../../src/actions/update-of-report";
import { updateReport } from "../../../src/actions/update-report";
import { briefingAskedAt } from "../../../src/domain/reports/pages/briefing-page";
import { pageSize } from "../../../src/domain/reports/page-size";
import type { ReportSaving } from "../../../src/domain/reports/report";
import { lengthOfStay } from "../../../src/domain/scenarios/catalogue/length-of-stay";
import { placementMix } from "../../../src/domain/scenarios/catalogue/placement-mix";
import { evaluateScenario } from "../../../src/domain/scenarios/evaluate-scenario";
import { savingsToShow } from "../../../src/domain/reports/savings-to-show";
import { layOutScenario } from "../../../src/domain/scenarios/sheet/lay-out-scenario";
import { excelReports } from "../../../src/excel/reports/excel-reports";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { readAdded } from "../../../src/excel/read-added";
import { removeAdded } from "../../../src/excel/remove-added";
import { addScenario } from "../../../src/excel/scenarios/add-scenario";
import { readScenarios } from "../../../src/excel/scenarios/read-scenarios";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { seededInputs } from "../../domain/scenarios/seeded-inputs";
import { succeed } from "../../../src/domain/result";
import { asLeeds } from "../../actions/fake-figures";
import { smallReport } from "../../domain/reports/small-report";
import { startAnswering } from "../start-answering";
import { asked, figuresWithReports, groupRow, memberRow, reportData, reportWorkbook, valueAt } from "./report-workbook";

jest.setTimeout(90_000);

let model: WorkbookModel;
const { problems, add, settle, type, sheetOf } = reportWorkbook(() => model);
beforeEach(async () => {
  problems.length = 0;
  figures.answer = succeed(asLeeds);
  ({ model } = await startAnswering());
});

const totals = { title: "Total", kind: "total", indicators: ["care.gross"] };
const definition = { ...smallReport, kind: "briefing", parts: [totals] };
const figures = figuresWithReports();
figures.listed = { ...figures.listed, reports: [definition] };

/** What the saving of such a sheet comes to. */
const savingOf = (seed: number) =>
  Number(evaluateScenario(placementMix, seededInputs(placementMix, seed)).get("Net_saving"));

/** Puts a scenario on a sheet of this name, and says which savings the workbook has then. */
async function putScenario(name: string, seed: number): Promise<readonly ReportSaving[]> {
  const about = { member: "Leeds", isDemonstration: false, origins: new Map(), releases: [] };
  await addScenario(layOutScenario(placementMix, { ...about, name, inputs: seededInputs(placementMix, seed) }));
  await model.recalculation.settled();
  const held = await readScenarios();
  if (!held.ok) throw new Error(held.problem.message);
  return savingsToShow(held.value);
}

async function addBriefing(savings: readonly ReportSaving[]) {
  const choice = { ...asked, savings };
  expect(await add({ figures, definition, choice })).toMatchObject({ ok: true, value: { savings } });
}

/** Changes a sheet as somebody would by hand. */
async function change(name: string, edit: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

async function update(savings?: readonly ReportSaving[]) {
  const follower = { watchAll: async () => ({ ok: true, value: null }) as const };
  const progress = { tell: () => undefined, isCancelled: () => false, tellChanging: () => undefined };
  return updateReport(excelReports, follower, figures, definition, "Yardstick_report_1", progress, savings);
}

/** What the reports in the workbook should say by themselves now. */
async function updatesDue() {
  const placed = await excelWorkbook.readReports();
  if (!placed.ok) throw new Error(placed.problem.message);
  const due = await Promise.all(placed.value.map((report) => updateOfReport(figures, report)));
  return due.flatMap((one) => (one.ok && one.value !== null ? [one.value] : []));
}

/** The name and the figure of each saving on the second page. */
async function shown(): Promise<readonly (readonly unknown[])[]> {
  const sheet = await sheetOf();
  const last = pageSize.columnWidths.length - 1;
  const top = sheet.cells.find(({ column, value }) => column === last && value === "Saving, £ a year")?.row;
  if (top === undefined) return [];
  return sheet.cells
    .filter(({ row, column, value }) => row > top && column === last && value !== null && value !== "")
    .map(({ row, value }) => [valueAt(sheet, row, 0), value]);
}

const mix = "Fostering placement mix";
const kent = "E10000016";

it("shows savings from the sheets of scenarios, and follows these", async () => {
  await putScenario("Fewer agency places", 1);
  const savings = await putScenario("=Option B", 2);
  await addBriefing(savings);
  expect(await shown()).toEqual([
    [`Fewer agency places (${mix})`, expect.closeTo(savingOf(1), 4)],
    [`=Option B (${mix})`, expect.closeTo(savingOf(2), 4)],
  ]);
  await Excel.run(async (context) => {
    const cost = context.workbook.worksheets.getItem("=Option B").names.getItem("Cost_of_change").getRange();
    cost.load({ values: true });
    await context.sync();
    cost.values = [[Number(cost.values[0]?.[0]) + 1_000]];
    await context.sync();
  });
  expect((await shown())[1]?.[1]).toBeCloseTo(savingOf(2) - 1_000, 4);
});

it("follows a sheet that is renamed, and calls it by its new name once the report is updated", async () => {
  await addBriefing(await putScenario("Fewer agency places", 1));
  await change("Fewer agency places", (sheet) => void (sheet.name = "Jo's plan"));
  expect(await excelWorkbook.readReports()).toMatchObject({
    value: [{ savings: [{ sheet: "Jo's plan" }], isStale: true }],
  });
  expect(await shown()).toEqual([[`Fewer agency places (${mix})`, expect.closeTo(savingOf(1), 4)]]);
  expect(await update()).toMatchObject({ ok: true });
  expect(await shown()).toEqual([[`Jo's plan (${mix})`, expect.closeTo(savingOf(1), 4)]]);
  expect(await excelWorkbook.readReports()).toMatchObject({ value: [{ lostSavings: [], isStale: false }] });
});

it("says which sheet is gone, shows no figure for it, and leaves it out once the report is updated", async () => {
  await putScenario("Fewer agency places", 1);
  await addBriefing(await putScenario("Option B", 2));
  await change("Option B", (sheet) => sheet.delete());
  expect((await shown()).map(([, figure]) => figure)).toEqual([expect.closeTo(savingOf(1), 4), "–"]);
  expect(await excelWorkbook.readReports()).toMatchObject({ value: [{ lostSavings: ["Option B"], isStale: true }] });
  expect(await update()).toMatchObject({ ok: true });
  expect((await shown()).map(([name]) => name)).toEqual([`Fewer agency places (${mix})`]);
  expect(await excelWorkbook.readReports()).toMatchObject({ value: [{ lostSavings: [], isStale: false }] });
});

it("leaves none out until the user updates the report, also while it follows its cells", async () => {
  await putScenario("Fewer agency places", 1);
  await addBriefing(await putScenario("Option B", 2));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Option B").delete();
    await context.sync();
  });
  type(briefingAskedAt.row + groupRow, 0, "All members");
  await settle();
  expect(problems).toEqual([]);
  expect((await shown()).map(([name]) => name)).toEqual([`Fewer agency places (${mix})`, `Option B (${mix})`]);
  expect(await excelWorkbook.readReports()).toMatchObject({ value: [{ lostSavings: ["Option B"], isStale: true }] });
  const words = (await sheetOf()).cells.map(({ value }) => String(value));
  expect(words).toContainEqual(expect.stringMatching(/^This report shows .+; choose Update report\.$/));
});

it("shows no saving beside the figures of another council, and shows it again for the own one", async () => {
  await addBriefing(await putScenario("Fewer agency places", 1));
  type(briefingAskedAt.row + memberRow, 0, "Kent");
  expect((await shown()).map(([, figure]) => figure)).toEqual(["–"]);
  await settle();
  expect(await update()).toMatchObject({ ok: true, value: { pages: 1, savings: [{ sheet: "Fewer agency places" }] } });
  expect(await shown()).toEqual([]);
  type(briefingAskedAt.row + memberRow, 0, "Leeds");
  await settle();
  expect(await update()).toMatchObject({ ok: true, value: { pages: 2 } });
  expect(await shown()).toEqual([[`Fewer agency places (${mix})`, expect.closeTo(savingOf(1), 4)]]);
});

it("shows the savings of the council that modelled them for it only, also if another one is signed in", async () => {
  await addBriefing(await putScenario("Fewer agency places", 1));
  const ours = [[`Fewer agency places (${mix})`, expect.closeTo(savingOf(1), 4)]];
  figures.answer = succeed({ ...asLeeds, own: kent });
  expect(await update()).toMatchObject({ ok: true, value: { pages: 2 } });
  expect(await shown()).toEqual(ours);
  type(briefingAskedAt.row + memberRow, 0, "Kent");
  await settle();
  expect((await shown()).map(([, figure]) => figure)).toEqual(["–"]);
  expect(await update()).toMatchObject({ ok: true, value: { pages: 1, savings: [{ sheet: "Fewer agency places" }] } });
  type(briefingAskedAt.row + memberRow, 0, "Leeds");
  await settle();
  expect(await update()).toMatchObject({ ok: true, value: { pages: 2 } });
  expect(await shown()).toEqual(ours);
});

it("shows others, or none, once the user chose them", async () => {
  await putScenario("Fewer agency places", 1);
  const [first, second] = await putScenario("Option B", 2);
  await addBriefing([first!]);
  expect(await update([second!])).toMatchObject({ ok: true });
  expect((await shown()).map(([name]) => name)).toEqual([`Option B (${mix})`]);
  expect(await update([])).toMatchObject({ ok: true, value: { pages: 1, savings: [] } });
  expect(await shown()).toEqual([]);
});

it("makes and changes nothing if a sheet was renamed since its saving was chosen", async () => {
  const savings = await putScenario("Fewer agency places", 1);
  await addBriefing(savings);
  const gone = [{ ...savings[0]!, sheet: "Renamed since" }];
  const before = JSON.stringify(model.toData());
  const refused = {
    ok: false,
    problem: { message: expect.stringMatching(/^No longer in the workbook: Renamed since\./) },
  };
  expect(await add({ figures, definition, choice: { ...asked, savings: gone } })).toMatchObject(refused);
  expect(await update(gone)).toMatchObject(refused);
  expect(JSON.stringify(model.toData())).toBe(before);
});

it("is left as it is by new figures if a sheet is renamed while these arrive", async () => {
  await addBriefing(await putScenario("Fewer agency places", 1));
  const due = await updatesDue();
  await change("Fewer agency places", (sheet) => void (sheet.name = "Option C"));
  expect(await excelWorkbook.updateReports(due)).toEqual(succeed(null));
  expect((await shown()).map(([, figure]) => figure)).toEqual([expect.closeTo(savingOf(1), 4)]);
  expect(await excelWorkbook.readReports()).toMatchObject({ value: [{ savings: [{ sheet: "Option C" }] }] });
});

it("goes on saying which sheet is gone when new figures arrive, until somebody updates the report", async () => {
  await putScenario("Fewer agency places", 1);
  await addBriefing(await putScenario("Option B", 2));
  await change("Option B", (sheet) => sheet.delete());
  expect(await excelWorkbook.updateReports(await updatesDue())).toEqual(succeed(null));
  expect((await shown()).map(([, figure]) => figure)).toEqual([expect.closeTo(savingOf(1), 4), "–"]);
  expect(await excelWorkbook.readReports()).toMatchObject({ value: [{ lostSavings: ["Option B"], isStale: true }] });
});

it("keeps notes beside the page with savings while there are none, and beside it again", async () => {
  const savings = await putScenario("Fewer agency places", 1);
  await addBriefing(savings);
  type(pageSize.rows + 13, 10, "Ask Jo");
  const noted = async () => (await sheetOf()).cells.filter(({ value }) => value === "Ask Jo").map(({ row }) => row);
  expect(await update([])).toMatchObject({ ok: true, value: { pages: 2, kept: [{ key: "kept_modelling" }] } });
  expect([await shown(), await noted()]).toEqual([[], [pageSize.rows + 13]]);
  expect(await update(savings)).toMatchObject({ ok: true, value: { pages: 2, kept: [] } });
  expect((await shown()).map(([name]) => name)).toEqual([`Fewer agency places (${mix})`]);
  expect(await noted()).toEqual([pageSize.rows + 13]);
});

it("is taken off with all its names, after the scenario that two of them show", async () => {
  const savings = await putScenario("Fewer agency places", 1);
  await addBriefing(savings);
  await addBriefing(savings);
  const added = await readAdded(null);
  if (!added.ok) throw new Error(added.problem.message);
  const inOrder = [...added.value].sort((one, other) => other.kind.localeCompare(one.kind));
  expect(inOrder.map(({ kind }) => kind)).toEqual(["scenario", "report", "report"]);
  for (const one of inOrder) expect(await removeAdded(one, null)).toEqual(succeed(true));
  expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(model.toData().names).toEqual([]);
});

it("says how many of the figures behind a saving are still examples, and no longer once they are typed over", async () => {
  const inputs = new Map(
    lengthOfStay.inputs.map(({ name, startsFrom, min, max }) => [
      name,
      startsFrom.kind === "given" ? startsFrom.value : (min + max) / 2,
    ]),
  );
  const origins = new Map(
    lengthOfStay.inputs.flatMap(({ name, startsFrom }) =>
      startsFrom.kind === "given" ? [[name, startsFrom.source]] : [],
    ),
  );
  const about = { name: "Shorter stays", member: "Leeds", isDemonstration: false, releases: [] };
  await addScenario(layOutScenario(lengthOfStay, { ...about, inputs, origins }));
  await model.recalculation.settled();
  const held = await readScenarios();
  if (!held.ok) throw new Error(held.problem.message);
  const savings = savingsToShow(held.value);
  const ours = [...origins].filter(([, source]) => source.startsWith("Yardstick's example")).map(([name]) => name);
  expect(savings).toMatchObject([{ examples: ours.length }]);
  await addBriefing(savings);
  const said = async () =>
    (await sheetOf()).cells.flatMap(({ value }) => (/behind it (?:is|are)/.test(String(value)) ? [value] : []));
  expect(await said()).toEqual([`${ours.length} of the figures behind it are examples of Yardstick's, not our own.`]);
  await change("Shorter stays", (sheet) => {
    for (const name of ours.slice(1)) sheet.names.getItem(name).getRange().values = [[0.111]];
  });
  expect(await said()).toEqual(["1 of the figures behind it is an example of Yardstick's, not our own."]);
  await change("Shorter stays", (sheet) => {
    sheet.names.getItem(ours[0]!).getRange().values = [[0.111]];
  });
  expect(await said()).toEqual([]);
  expect(await update()).toMatchObject({ ok: true, value: { putBeside: 0 } });
});

it("shows no figure while the scenario is not filled in", async () => {
  await addBriefing(await putScenario("Fewer agency places", 1));
  await change("Fewer agency places", (sheet) => sheet.names.getItem("Own_share").getRange().clear("Contents"));
  expect((await shown()).map(([, figure]) => figure)).toEqual(["–"]);
});

it("takes none of its figures for something that the user typed", async () => {
  await addBriefing(await putScenario("Fewer agency places", 1));
  expect(await update()).toMatchObject({ ok: true, value: { putBeside: 0 } });
});

it("takes no name of a sheet for something that somebody typed over a page", async () => {
  const names = ["=2026 plan!", "-5% & <b>", "@home!", "O'Brien's plan", "1e5", "TRUE"];
  let savings: readonly ReportSaving[] = [];
  for (const [seed, name] of names.entries()) savings = await putScenario(name, seed);
  await addBriefing(savings);
  const before = await shown();
  expect(before.map(([name]) => name)).toEqual(names.map((name) => `${name} (${mix})`));
  expect(await update()).toMatchObject({ ok: true, value: { putBeside: 0 } });
  expect(await shown()).toEqual(before);
});

it.each([
  ["", "–"],
  ["to be agreed", "–"],
  ["=1/0", "–"],
  ["=NA()", "–"],
  ["=TRUE", "–"],
  // What remains of a sum that comes to nothing is no cost of £0.
  ["-0.0000000018", 0],
  ["1E-9", 0],
  ["-0.4", 0],
  ["-0.6", -0.6],
  ["-123456789", -123_456_789],
])("shows a saving of %j as %j", async (content, figure) => {
  await addBriefing(await putScenario("Fewer agency places", 1));
  await change("Fewer agency places", (sheet) => {
    const saving = sheet.names.getItem("Net_saving").getRange();
    if (content === "") saving.clear("Contents");
    else saving.formulas = [[content]];
  });
  expect((await shown()).map(([, shown]) => shown)).toEqual([figure]);
});

it("says that a sheet is gone which was moved to another workbook, and leaves it out once the report is updated", async () => {
  await putScenario("Fewer agency places", 1);
  await addBriefing(await putScenario("Jo's plan", 2));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const link = worksheets.getItem(reportData).getRange("M5").load({ formulas: true });
    await context.sync();
    // As Excel has it then.
    link.formulas = [[String(link.formulas[0]?.[0]).replaceAll("'Jo''s plan'", "'[Jo''s book.xlsx]Jo''s plan'")]];
    worksheets.getItem("Jo's plan").delete();
    await context.sync();
  });
  expect(await excelWorkbook.readReports()).toMatchObject({ value: [{ lostSavings: ["Jo's plan"], isStale: true }] });
  expect(await update()).toMatchObject({ ok: true, value: { savings: [{ sheet: "Fewer agency places" }] } });
  expect((await shown()).map(([name]) => name)).toEqual([`Fewer agency places (${mix})`]);
});
