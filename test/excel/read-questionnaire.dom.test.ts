import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readAnswers } from "../../src/domain/questionnaire/read-answers";
import { drawQuestionnaire } from "../../src/excel/draw-questionnaire";
import { markFindings } from "../../src/excel/mark-findings";
import { readQuestionnaire } from "../../src/excel/read-questionnaire";
import { cellsOfWorkbook } from "../../src/cli/check/cells-of-workbook";
import { formatArea, parseArea } from "../../src/workbook-file/a1";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import type { CellContent } from "../domain/rules/answers-of";
import { startOffice } from "../support/office-host";
import { cellsOfFile, cla, claPlan, comparable, mailedFile } from "./cla-workbook";
import { countBytes } from "./count-bytes";
import { countRequests } from "./count-requests";
import { unexplained } from "./finding-of";

jest.setTimeout(240_000);

type Office = Awaited<ReturnType<typeof startOffice>>;

const { template } = claPlan;

async function read(only: ReadonlySet<string> | null = null) {
  const answer = await readQuestionnaire(template, only);
  if (!answer.ok) throw new Error(answer.problem.message);
  return { ...answer.value, cells: comparable(answer.value.cells) };
}

/** The answers, wherever they are in the workbook. */
function answersIn(cells: Awaited<ReturnType<typeof read>>["cells"]): object {
  const { questions, registers } = readAnswers(cla, cells);
  return {
    questions: Object.fromEntries(Object.entries(questions).map(([id, { answer }]) => [id, answer])),
    registers: Object.fromEntries(Object.entries(registers).map(([id, { rows }]) => [id, rows])),
  };
}

/** The workbook's file, after calculation. */
async function savedFile({ model, documentFile }: Office): Promise<Uint8Array> {
  await model.recalculation.known();
  return documentFile();
}

/** A file with the 1904 date system, as in older Excel for Mac. */
function from1904(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts["xl/workbook.xml"]!).replace(
    /<workbookPr[^>]*>|(?=<bookViews|<sheets>)/,
    '<workbookPr date1904="1"/>',
  );
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(xml) });
}

const filled: Readonly<Record<string, CellContent>> = {
  "cla.contact_name": "Jo O'Neill",
  "cla.contact_phone": "0113 222 4444",
  "cla.population": 171_500,
  "cla.population_16_17": { value: 0.125, numberFormat: "0.0%" },
  "cla.in_need": { value: 8, formula: "=SUM(B6)" },
  "cla.on_plans": { value: "#N/A", isError: true },
  "cla.referrals": { value: 12, formula: "='C:\\Returns\\[Referrals 2025.xlsx]Sheet 1'!$B$2" },
  "cla.own_homes": "1,234",
  "cla.own_beds": 0,
  "cla.ofsted_overall": "Good",
  "cla.ofsted_inspected": 45_747,
  "cla.ofsted_published": "31 March 2025",
  "cla.remarks": { value: "=12", numberFormat: "@" },
  "cla.signed_by": " Jo ",
};
/** Without formulas, so that nothing but the place of an answer changes. */
const constants = Object.fromEntries(Object.entries(filled).filter(([, content]) => typeof content !== "object"));
const homes: readonly Readonly<Record<string, CellContent>>[] = [
  { home: "Oak", urn: "0012345", beds: 4, opened: 45_800, fixed_cost: 250_000.5, grade: "Good" },
  { home: "Elm", beds: "not available", nights_occupied: { value: 3, formula: "=SUM(F9)" } },
  {},
  { home: "Ash", beds: 2, staff: { value: "#DIV/0!", isError: true }, manager: "Yes" },
];

test.each(["mailed", "drawn"])("a %s workbook that is not filled in reads the same as its file", async (how) => {
  const office = await startOffice(how === "mailed" ? { file: await mailedFile() } : {});
  if (how === "drawn") await drawQuestionnaire(claPlan);
  const { cells, written } = await read();
  expect(cells).toEqual(await cellsOfFile(await savedFile(office)));
  expect(cells.named.size).toBe(claPlan.sheets.flatMap(({ names }) => names).length);
  expect([cells.tables.get("homes")?.rows.length, written]).toEqual([20, []]);
});

test.each([undefined, 1904 as const])(
  "what people type reads the same as in a file (date system %s)",
  async (dates) => {
    const mailed = await mailedFile({ cells: filled, rows: { homes } });
    const office = await startOffice({
      file: dates === 1904 ? from1904(mailed) : mailed,
      calculation: createUniverCalculation,
    });
    const { cells } = await read();
    const file = await cellsOfFile(await savedFile(office));
    expect(cells).toEqual(file);
    expect(answersIn(cells)).toEqual(answersIn(file));
    expect(cells.dates).toBe(dates ?? 1900);
    expect(answersIn(cells)).toMatchObject({
      questions: {
        "cla.contact_phone": { value: "0113 222 4444" },
        "cla.in_need": { faults: [{ kind: "formula" }] },
        "cla.on_plans": { holds: "unreadable", seen: "#N/A", faults: [{ kind: "excel-error" }] },
        "cla.own_homes": { value: 1234, faults: [{ kind: "number-as-text" }] },
        "cla.own_beds": { holds: "number", value: 0 },
        "cla.ofsted_inspected": { value: dates === 1904 ? "2029-04-01" : "2025-03-31" },
        "cla.remarks": { holds: "text", value: "=12", faults: [] },
        "cla.adopted": { holds: "blank" },
      },
      registers: {
        homes: { 1: { beds: { holds: "not-available" } }, 3: { staff: { faults: [{ kind: "excel-error" }] } } },
      },
    });
    const referrals = cells.named.get("cla.referrals")?.cell;
    expect(referrals?.formula).toBe("='C:\\Returns\\[Referrals 2025.xlsx]Sheet 1'!$B$2");
  },
);

describe("however a workbook is rearranged", () => {
  let office: Office;
  let answers: object;
  beforeEach(async () => {
    const rows = { homes: [homes[0]!, { home: "Elm", beds: 7 }, {}, { home: "Ash", beds: 2, manager: "Yes" }] };
    office = await startOffice({
      file: await mailedFile({ cells: constants, rows }),
      // Moves the sums of grids as Excel does.
      calculation: createUniverCalculation,
    });
    answers = answersIn((await read()).cells);
  });

  test.each<[string, (office: Office) => Promise<void> | void]>([
    [
      "rows and columns inserted",
      ({ model }) =>
        model.sheets.forEach(({ id }) => {
          model.changeSheet(id, { protection: undefined });
          model.insertRows(id, 1, 3);
          model.insertColumns(id, 0, 2);
        }),
    ],
    [
      "rows inserted between questions",
      ({ model }) => {
        const { id } = model.sheetByName("Population")!;
        for (const row of [9, 7, 5]) model.insertRows(id, row, 1);
      },
    ],
    [
      "sheets renamed and moved",
      ({ model }) => {
        model.renameSheet(model.sheetByName("Population")!.id, "Who's here, and = !");
        model.renameSheet(model.sheetByName("Spend")!.id, "2025");
        model.moveSheet(model.sheets[5]!.id, 0);
      },
    ],
    [
      "a block moved to a sheet of the user's",
      ({ model }) => {
        const [from, to] = [model.sheetByName("Population")!, model.addSheet("Mine")];
        for (const one of model.names.all.filter(({ refersTo }) => /^='?Population/.test(refersTo))) {
          const row = Number(/\d+$/.exec(one.refersTo)![0]) - 1;
          const { value, numberFormat } = from.cell(row, 1);
          const area = { top: row + 40, left: 7, bottom: row + 40, right: 7 };
          model.setNumberFormats(to.id, area, () => numberFormat);
          model.setCells(to.id, area, () => value as string | number | null);
          model.names.define({ ...one, refersTo: `=Mine!$H$${row + 41}` });
        }
      },
    ],
  ])("%s: the answers are the same", async (_, rearrange) => {
    await rearrange(office);
    const { cells } = await read();
    expect(answersIn(cells)).toEqual(answers);
    expect(cells).toEqual(await cellsOfFile(await savedFile(office)));
  });

  test("a register that is sorted holds the same rows", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("homes").sort.apply([{ key: 5, ascending: true }]);
      await context.sync();
    });
    const homesOf = (from: object) => (from as { registers: { homes: Record<string, object>[] } }).registers.homes;
    const named = (from: object) => homesOf(from).filter(({ home }) => (home as { holds: string }).holds !== "blank");
    const sorted = named(answersIn((await read()).cells));
    expect(sorted.map(({ home }) => (home as { value: string }).value)).toEqual(["Ash", "Oak", "Elm"]);
    expect(new Set(sorted)).toEqual(new Set(named(answers)));
  });

  test("names that come from copying a sheet don't count, nor names whose cells are gone", async () => {
    const { names } = office.model;
    names.define({ ...names.find("cla.population", null)!, refersTo: "=Spend!$B$6", scope: "Spend" });
    names.define({ name: "mine", refersTo: "=Spend!$B:$B", comment: "", scope: null, visible: true });
    names.define({
      name: "mine.too",
      refersTo: "=Spend!$B$6:$C$9,Spend!$E$6",
      comment: "",
      scope: null,
      visible: true,
    });
    names.define({ name: "rate", refersTo: "=0.2", comment: "", scope: null, visible: true });
    names.define({ ...names.find("cla.on_plans", null)!, refersTo: "=Population!#REF!" });
    names.define({ ...names.find("cla.referrals", null)!, refersTo: "='[Other.xlsx]Sheet1'!$B$2" });
    const { cells } = await read();
    expect(cells.named.get("cla.population")?.cell.value).toBe(171_500);
    for (const gone of ["mine", "mine.too", "rate", "cla.on_plans", "cla.referrals"])
      expect(cells.named.has(gone)).toBe(false);
    office.model.removeSheet(office.model.sheetByName("Population")!.id);
    expect((await read()).cells.named.has("cla.population")).toBe(false);
  });

  test("a name that somebody made refer to several cells means the first", async () => {
    const { names } = office.model;
    const one = names.find("cla.population", null)!;
    names.define({ ...one, refersTo: `${one.refersTo}:$C$9` });
    expect((await read()).cells.named.get("cla.population")?.cell.value).toBe(171_500);
  });

  test.each([1.17, 1.12])("merged cells are recognised if Excel reports them (ExcelApi %s)", async (version) => {
    const { id } = office.model.sheetByName("Population")!;
    office.model.changeSheet(id, { merges: ["B5:C5", "A7:B8", "E1:F2"] });
    const file = await savedFile(office);
    await startOffice({ file, requirementSets: { ExcelApi: version } });
    const { cells } = await read();
    const merged = [...cells.named].flatMap(([name, { cell }]) => (cell.merged === true ? [name] : []));
    expect(merged).toEqual(version > 1.12 ? ["cla.in_need", "cla.on_plans", "cla.population"] : []);
    if (version > 1.12) expect(cells).toEqual(await cellsOfFile(file));
  });

  test("a totals row is not a row of the register, and a register without a header row still has its columns", async () => {
    const sheet = office.model.sheets.find(({ properties }) => properties.tables?.[0]?.name === "homes")!;
    const [table] = sheet.properties.tables!;
    const { cells: before } = await read();
    office.model.changeSheet(sheet.id, { tables: [{ ...table!, showTotals: true }] });
    expect((await read()).cells.tables.get("homes")?.rows).toHaveLength(19);
    const [top] = /\d+/.exec(table!.reference)!;
    const reference = table!.reference.replace(top, String(Number(top) + 1));
    office.model.changeSheet(sheet.id, { tables: [{ ...table!, reference, showHeaders: false }] });
    expect((await read()).cells.tables.get("homes")).toEqual(before.tables.get("homes"));
  });
});

test("only the ids asked for are read, in upper or lower case; a register that claims a million rows is read to its last row in use", async () => {
  const office = await startOffice({ file: await mailedFile({ cells: filled, rows: { homes } }) });
  const { cells } = await read(new Set(["CLA.Population", "cla.gone"]));
  expect([...cells.named.keys(), ...cells.tables.keys()]).toEqual(["cla.population"]);
  const sheet = office.model.sheets.find(({ properties }) => properties.tables?.[0]?.name === "homes")!;
  const [table] = sheet.properties.tables!;
  const reference = table!.reference.replace(/\d+$/, "1048576");
  office.model.changeSheet(sheet.id, { tables: [{ ...table!, reference }] });
  const { cells: register } = await read(new Set(["HOMES"]));
  expect([register.named.size, register.tables.get("homes")?.rows.length]).toEqual([0, 20]);
});

test("explanations on the findings sheet are read whether all ids are asked for or only some", async () => {
  const office = await startOffice({ file: await mailedFile() });
  const finding = unexplained({ place: { sheet: "Population", cell: "B6" } });
  await markFindings([finding, unexplained({ place: { sheet: "Population", cell: "B7" }, subject: "cla.other" })]);
  const sheet = office.model.sheetByName("Yardstick findings")!;
  office.model.setInput(sheet.id, 4, 7, "Two homes opened in June.");
  const { code, version, subject, value } = finding.finding;
  const written = [{ code, version, subject, value, text: "Two homes opened in June." }];
  const all = await read();
  expect(all.written).toEqual(written);
  expect([...all.cells.tables.keys()]).toEqual(["homes"]);
  expect((await read(new Set(["cla.population"]))).written).toEqual(written);
  office.model.setInput(sheet.id, 3, 7, "My words");
  expect((await read()).written).toEqual([]);
});

describe("round trips", () => {
  /** The questionnaire with a register of this many rows, each with a different home. */
  async function withRegister(rows: number, home = "Oak"): Promise<Office> {
    const office = await startOffice({ file: await mailedFile() });
    const { model } = office;
    const sheet = model.sheets.find(({ properties }) => properties.tables?.[0]?.name === "homes")!;
    const [table] = sheet.properties.tables!;
    const { top, left, right } = parseArea(table!.reference)!;
    const reference = formatArea({ top, left, bottom: top + rows, right });
    model.changeSheet(sheet.id, { tables: [{ ...table!, reference }] });
    const body = { top: top + 1, left, bottom: top + rows, right: left };
    model.setCells(sheet.id, body, (row) => `${home} ${row - top - 1}`);
    return office;
  }

  const cellsOfModel = ({ model }: Office) => comparable(cellsOfWorkbook(model.toData(), template));

  async function requestsFor({ host }: Office, only: ReadonlySet<string> | null = null): Promise<number> {
    const requests = countRequests(host);
    await read(only);
    return requests();
  }

  test("are two, for a register of 50 rows or 2,000, for all ids or one", async () => {
    expect(await requestsFor(await withRegister(50))).toBe(2);
    const large = await withRegister(2_000);
    expect(await requestsFor(large)).toBe(2);
    expect(await requestsFor(large, new Set(["cla.population"]))).toBe(2);
  });

  test("are two for the rows of a register that are asked for, and what is read is those rows alone", async () => {
    const office = await withRegister(12_000);
    const whole = cellsOfModel(office).tables.get("homes")!;
    const requests = countRequests(office.host);
    const bytes = countBytes(office.host);
    const rows = new Map([["homes", { first: 11_000, last: 11_002 }]]);
    const answer = await readQuestionnaire(template, new Set(["homes"]), undefined, rows);
    expect(requests()).toBe(2);
    expect(bytes()).toBeLessThan(100_000);
    const part = answer.ok ? comparable(answer.value.cells).tables.get("homes") : undefined;
    expect(part).toEqual({ ...whole, rows: whole.rows.slice(11_000, 11_003), part: { first: 11_000, of: 12_000 } });
  });

  test("rows that a register no longer has are left out", async () => {
    await withRegister(50);
    const rows = new Map([["HOMES", { first: 48, last: 60 }]]);
    const answer = await readQuestionnaire(template, new Set(["homes"]), undefined, rows);
    const part = answer.ok ? answer.value.cells.tables.get("homes") : undefined;
    expect([part?.rows.length, part?.part]).toEqual([2, { first: 48, of: 50 }]);
  });

  test("a register too long for one answer of Excel is read in parts, with progress", async () => {
    const office = await withRegister(12_000);
    const told: (readonly [number, number])[] = [];
    const requests = countRequests(office.host);
    const answer = await readQuestionnaire(template, null, (...progress) => told.push(progress));
    expect(requests()).toBe(4);
    expect(told.map(([, of]) => of)).toEqual([12_000, 12_000, 12_000]);
    expect(told.map(([done]) => done)).toEqual([5_000, 10_000, 12_000]);
    expect(answer.ok && comparable(answer.value.cells)).toEqual(cellsOfModel(office));
  });

  test("if texts are so long that Excel refuses, they are read in halves", async () => {
    const office = await withRegister(400, "x".repeat(20_000));
    const { cells } = await read();
    expect(cells).toEqual(cellsOfModel(office));
  });

  /** Lets a person do something between two requests of the add-in. */
  function beforeRequest(office: Office, isTime: (number: number) => boolean, work: () => void): void {
    const execute = office.host.execute.bind(office.host);
    let requests = 0;
    Object.assign(office.host, {
      execute: (body: { readonly Actions: readonly { readonly Name: string }[] }) => {
        if (!body.Actions.some(({ Name }) => Name === "_RemoveReference")) requests += 1;
        if (isTime(requests)) work();
        return execute(body);
      },
    });
  }

  test("cells that a person moves meanwhile are read where they are now, or not at all", async () => {
    const office = await startOffice({ file: await mailedFile({ cells: constants }) });
    const answers = answersIn((await read()).cells);
    const { id } = office.model.sheetByName("Population")!;
    beforeRequest(
      office,
      (number) => number === 2,
      () => office.model.insertRows(id, 2, 1),
    );
    expect(answersIn((await read()).cells)).toEqual(answers);
    beforeRequest(
      office,
      (number) => number % 2 === 0,
      () => office.model.insertRows(id, 2, 1),
    );
    expect(await readQuestionnaire(template, null)).toMatchObject({
      ok: false,
      problem: { code: "workbook-refused", message: expect.stringContaining("moved") },
    });
  });
});

test("a workbook without the questionnaire's names and tables gives no cells", async () => {
  const { host } = await startOffice();
  const requests = countRequests(host);
  expect(await read(new Set(["cla.population"]))).toEqual({
    cells: { template, dates: 1900, named: new Map(), tables: new Map() },
    written: [],
  });
  expect(requests()).toBe(1);
});
