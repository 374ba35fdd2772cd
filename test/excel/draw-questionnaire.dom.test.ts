import { drawQuestionnaire } from "../../src/excel/draw-questionnaire";
import { findQuestionnaire } from "../../src/excel/find-questionnaire";
import { readQuestionnaire } from "../../src/excel/read-questionnaire";
import type { QuestionnairePlan } from "../../src/domain/questionnaire/sheet-plan";
import type { CellData, SheetData } from "../../src/workbook-file/workbook-data";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { startOffice } from "../support/office-host";
import { fixture, partsOf } from "../workbook-file/xlsx-files";
import { cellsOfFile, claPlan, comparable, mailedFile, withRows } from "./cla-workbook";
import { countRequests } from "./count-requests";

jest.setTimeout(120_000);

type Office = Awaited<ReturnType<typeof startOffice>>;

const done = { ok: true, value: null };

/** A sheet as a person sees it: a line between two cells counts once, and results of formulas are left out. */
function seen(sheet: SheetData): object {
  const linesOf = new Map<string, string>();
  const looks = sheet.cells.map(({ format: { borders = {}, ...format }, ...cell }: CellData) => {
    const { row, column } = cell;
    const at = { EdgeTop: [row, column, "-"], EdgeBottom: [row + 1, column, "-"] } as const;
    const beside = { EdgeLeft: [row, column, "|"], EdgeRight: [row, column + 1, "|"] } as const;
    for (const [edge, place] of Object.entries({ ...at, ...beside })) {
      const line = borders[edge as keyof typeof borders];
      if (line !== undefined) linesOf.set(place.join(" "), JSON.stringify(line));
    }
    return { ...cell, format, value: cell.formula === null ? cell.value : null };
  });
  return { ...sheet, cells: looks, lines: [...linesOf].sort() };
}

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

/** All parts of the workbook's file, after calculation. */
async function parts(office: Office): Promise<object> {
  await office.model.recalculation.known();
  return partsOf(await office.documentFile());
}

/** The contents of the user's own sheets, after calculation, and their names. */
async function ownParts(office: Office): Promise<object> {
  await office.model.recalculation.known();
  const { sheets, names } = (await openXlsx(await office.documentFile())).data;
  return { sheets: sheets.slice(0, 3), names: names.filter(({ name }) => !/^(cla|Yardstick_status)\./.test(name)) };
}

/** Lets a person do something between two requests of the add-in. */
function before(office: Office, number: number, work: () => void): void {
  const execute = office.host.execute.bind(office.host);
  let requests = 0;
  Object.assign(office.host, {
    execute: (body: object) => {
      requests += 1;
      if (requests === number) work();
      return execute(body);
    },
  });
}

test("a drawn questionnaire is the same as one sent by e-mail: sheets, names, print layout and protection", async () => {
  const { documentFile } = await startOffice();
  expect(await drawQuestionnaire(claPlan)).toEqual(done);
  const drawn = (await openXlsx(await documentFile())).data;
  const mailed = (await openXlsx(await mailedFile())).data;
  expect(drawn.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...mailed.sheets.map(({ name }) => name)]);
  for (const [at, sheet] of mailed.sheets.entries()) expect(seen(drawn.sheets[at + 1]!)).toEqual(seen(sheet));
  const namesOf = ({ names }: typeof drawn) =>
    names.map((name) => ({ ...name, refersTo: name.refersTo.replaceAll("'", "") })).sort(byName);
  expect(namesOf(drawn)).toEqual(namesOf(mailed));
  expect(drawn.customXml?.map(({ xml }) => xml)).toEqual(mailed.customXml?.map(({ xml }) => xml));
  expect(drawn.activeSheet).toBe("Cover");
});

test("a drawn questionnaire reads the same as its file, is recognised, and can be saved and opened again", async () => {
  const office = await startOffice();
  await drawQuestionnaire(claPlan);
  const file = await office.documentFile();
  expect(await findQuestionnaire()).toMatchObject({ ok: true, value: { template: claPlan.template } });
  const read = await readQuestionnaire(claPlan.template, null);
  expect(read.ok && comparable(read.value.cells)).toEqual(await cellsOfFile(file));
  await startOffice({ file });
  expect(await findQuestionnaire()).toMatchObject({ ok: true, value: { template: claPlan.template, isMarked: false } });
});

test("the user's own sheets and names stay as they are, even a sheet that has one of our names", async () => {
  const office = await startOffice({ file: fixture("budget.xlsx") });
  office.model.renameSheet(office.model.sheetByName("Register")!.id, "cover");
  office.model.renameSheet(office.model.sheetByName("Hidden")!.id, "Lists");
  const own = await ownParts(office);
  expect(await drawQuestionnaire(claPlan)).toEqual(done);
  expect(await ownParts(office)).toEqual(own);
  const names = office.model.sheets.map(({ name }) => name);
  expect(names.slice(0, 5)).toEqual(["Budget", "cover", "Lists", "Cover 2", "Population"]);
  expect(names.at(-1)).toBe("Lists 2");
  const cover = office.model.sheetByName("Cover 2")!;
  const progress = [...cover.cells()].filter(({ cell }) => cell.formula?.startsWith("=COUNTA('Cover 2'!"));
  expect(progress).toHaveLength(1);
  expect(cover.cell(progress[0]!.row, 0).value).toBe("Cover 2");
  const lists = office.model.sheets.flatMap(({ properties }) => properties.validations ?? []);
  const ours = lists.filter(({ errorAlert }) => errorAlert.title === "Not in the list");
  expect(ours.every(({ formula1 }) => formula1.startsWith("'Lists 2'!"))).toBe(true);
  expect(ours.length).toBeGreaterThan(5);
});

test.each([
  ["a name", (office: Office) => office.model.names.define({ ...name, name: "CLA.Population" }), "cla.population"],
  [
    "a table",
    (office: Office) => {
      const { id, properties } = office.model.sheetByName("Register")!;
      const [table] = properties.tables!;
      office.model.changeSheet(id, { tables: [{ ...table!, name: "Homes" }] });
    },
    "homes",
  ],
])("if the user already has %s that the questionnaire needs, it says so and changes nothing", async (_, take, told) => {
  const office = await startOffice({ file: fixture("budget.xlsx") });
  take(office);
  const own = await parts(office);
  const drawn = await drawQuestionnaire(claPlan);
  expect(drawn).toMatchObject({ ok: false, problem: { code: "names-taken" } });
  expect(drawn).toMatchObject({ problem: { message: expect.stringContaining(told) } });
  expect(await parts(office)).toEqual(own);
});
const name = { refersTo: "=Budget!$A$1", comment: "", scope: null, visible: true };

test("a second questionnaire is refused", async () => {
  await startOffice();
  await drawQuestionnaire(claPlan);
  expect(await drawQuestionnaire(claPlan)).toMatchObject({ ok: false, problem: { code: "questionnaire-here" } });
});

test.each([1, 2, 3, 6, 12, 20])("nothing is left behind if Excel refuses request %i", async (number) => {
  const office = await startOffice({ file: fixture("budget.xlsx") });
  const own = await parts(office);
  before(office, number, () => office.host.failNext("GeneralException"));
  const drawn = await drawQuestionnaire(claPlan);
  expect(drawn.ok).toBe(number === 20);
  if (!drawn.ok) expect(await parts(office)).toEqual(own);
});

test("nothing is left behind if part of the plan is refused half way", async () => {
  const office = await startOffice({ file: fixture("budget.xlsx") });
  const own = await parts(office);
  const last = claPlan.sheets.at(-1)!;
  const plan: QuestionnairePlan = {
    ...claPlan,
    sheets: [...claPlan.sheets.slice(0, -1), { ...last, names: [{ name: "not a name", row: 5, column: 1 }] }],
  };
  expect(await drawQuestionnaire(plan)).toMatchObject({ ok: false, problem: { code: "workbook-refused" } });
  expect(await parts(office)).toEqual(own);
});

test("a sheet that somebody else adds at that moment with our name stays", async () => {
  const office = await startOffice();
  before(office, 2, () => {
    const { id } = office.model.addSheet("Spend");
    office.model.setInput(id, 0, 0, "theirs");
  });
  expect((await drawQuestionnaire(claPlan)).ok).toBe(false);
  expect(office.model.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Spend"]);
});

test("works with ExcelApi 1.9, and reports progress for each sheet drawn", async () => {
  await startOffice({ requirementSets: { ExcelApi: 1.9 } });
  const told: (readonly [number, number])[] = [];
  expect(await drawQuestionnaire(claPlan, (...progress) => told.push(progress))).toEqual(done);
  const of = claPlan.sheets.length;
  expect(told).toEqual(Array.from({ length: of + 1 }, (_, drawn) => [drawn, of]));
});

test("longer registers and questions need no more round trips", async () => {
  const requestsFor = async (rows: number) => {
    const { host } = await startOffice();
    const requests = countRequests(host);
    expect(await drawQuestionnaire(withRows(rows))).toEqual(done);
    return requests();
  };
  const few = await requestsFor(50);
  expect(await requestsFor(2_000)).toBe(few);
  expect(few).toBeLessThanOrEqual(claPlan.sheets.length + 3);
});
