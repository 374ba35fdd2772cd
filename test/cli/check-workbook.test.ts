import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readQuestionnaire } from "../../src/cli/check/read-questionnaire";
import { workbookOfPlan } from "../../src/cli/template/workbook-of-plan";
import { findClub } from "../../src/domain/clubs/index";
import { layOutQuestionnaire } from "../../src/domain/questionnaire/lay-out-questionnaire";
import { WorkbookModel } from "../../src/workbench/model/workbook-model";
import { parseArea } from "../../src/workbook-file/a1";
import type { SheetData, WorkbookData } from "../../src/workbook-file/workbook-data";
import { newXlsx, openXlsx } from "../../src/workbook-file/xlsx";
import { cla202526Example } from "../domain/clubs/cla-2025-26-example";
import { put } from "../domain/clubs/put";
import { answersOf, leeds, type CellContent, type Filled } from "../domain/rules/answers-of";
import { createSmallCalculation } from "../support/small-calculation";
import { checked } from "./checked";
import { fillWorkbook } from "./fill-workbook";

const club = findClub("cla", "2025-26")!;
const empty = workbookOfPlan(layOutQuestionnaire(club, { code: leeds, name: "Leeds" }, null, []));
const filled = fillWorkbook(empty, club, cla202526Example);

/** What an answer says, without its place. */
function answersIn(data: WorkbookData) {
  const { answers } = readQuestionnaire(data, club);
  const questions = Object.entries(answers.questions).map(([id, { answer }]) => [id, answer] as const);
  const rows = (answers.registers["homes"]?.rows ?? []).filter((row) => row["home"]?.holds !== "blank");
  return { questions: Object.fromEntries(questions), rows };
}

const found = (data: WorkbookData) =>
  checked(data)
    .findings.map(({ code, subject }) => `${code} ${subject}`)
    .sort();
const withFaults = (faults: readonly (readonly [string, CellContent, ...unknown[]])[]): Filled =>
  faults.reduce((example, [name, content]) => put(example, name, content), cla202526Example);

async function savedAndOpened(data: WorkbookData): Promise<WorkbookData> {
  const document = await newXlsx();
  return (await openXlsx(await document.save(data))).data;
}

/** The workbook after changes that a person makes in a spreadsheet program. */
function changed(data: WorkbookData, change: (model: WorkbookModel) => void): WorkbookData {
  const model = new WorkbookModel(createSmallCalculation());
  model.load(data);
  change(model);
  return model.toData();
}

const isSheetOf = (register: string) => (sheet: SheetData) =>
  (sheet.tables ?? []).some(({ name }) => name === register);

test("answers typed into named cells and tables are read back from a saved file unchanged", async () => {
  const expected = answersOf(club, cla202526Example);
  const read = answersIn(await savedAndOpened(filled));
  const questions = Object.entries(expected.questions).map(([id, { answer }]) => [id, answer]);
  expect(read.questions).toEqual(Object.fromEntries(questions));
  expect(read.rows).toEqual(expected.registers["homes"]!.rows);
});

test("an empty questionnaire has only findings about missing answers", () => {
  const { findings } = checked(empty);
  const kinds = new Set(findings.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(["answered", "enough-answered"]));
  const required = club.sections.flatMap(({ questions }) => questions).filter((question) => question.required);
  expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(required.length);
});

test("a correctly filled-in questionnaire has no findings", async () => {
  const data = await savedAndOpened(filled);
  expect(readQuestionnaire(data, club).answers.template).toMatchObject({ club: "cla", year: "2025-26", member: leeds });
  expect(checked(data).findings).toEqual([]);
});

const faults: readonly (readonly [string, CellContent, string])[] = [
  ["cla.in_need", "3,000", "CLA-FORM-01 cla.in_need"],
  ["cla.referrals", { value: 5000, formula: "=2500*2" }, "CLA-FORM-01 cla.referrals"],
  ["cla.on_plans", { value: "#N/A", isError: true }, "CLA-TYPE-01 cla.on_plans"],
  ["cla.own_homes", { value: 3, formula: "='[Homes 2026.xlsx]Sheet1'!$A$1" }, "CLA-TYPE-01 cla.own_homes"],
  ["cla.population", "not available", "CLA-MISSING-02 cla.population"],
  ["cla.contact_name", null, "CLA-DONE-02 cla.contact_name"],
  ["cla.scrapbook_asylum", " ", "CLA-DONE-04 cla.scrapbook_asylum"],
  ["homes[grade]", "Fine", "CLA-TYPE-01 homes[grade] of Oak House"],
];

test.each(faults)("%s with %j is found, and nothing else", async (name, content, finding) => {
  const data = await savedAndOpened(fillWorkbook(empty, club, withFaults([[name, content]])));
  expect(found(data)).toEqual([finding]);
});

test("all seeded faults together are found, and nothing else; each finding names its sheet and cell", () => {
  const data = fillWorkbook(empty, club, withFaults(faults));
  expect(found(data)).toEqual(faults.map(([, , finding]) => finding).sort());
  const { findings } = checked(data);
  const grade = findings.find(({ subject }) => subject.startsWith("homes[grade]"))!;
  const sheet = data.sheets.find(({ name }) => name === grade.place!.sheet)!;
  const { top, left } = parseArea(grade.place!.cell)!;
  expect(sheet.cells.find(({ row, column }) => row === top && column === left)?.value).toBe("Fine");
});

test.each<[string, (data: WorkbookData) => WorkbookData]>([
  [
    "rows inserted above the questions of a sheet",
    (data) => changed(data, (model) => model.insertRows(model.sheetByName("Population")!.id, 2, 3)),
  ],
  [
    "a row inserted into a register",
    (data) =>
      changed(data, (model) => {
        const { name, tables } = data.sheets.find(isSheetOf("homes"))!;
        model.insertRows(model.sheetByName(name)!.id, parseArea(tables![0]!.reference)!.top + 2, 1);
      }),
  ],
  [
    "sheets renamed",
    (data) =>
      changed(data, (model) => {
        for (const { name } of data.sheets)
          model.renameSheet(model.sheetByName(name)!.id, `${name.slice(0, 20)}'s copy`);
      }),
  ],
  ["a register sorted", (data) => ({ ...data, sheets: data.sheets.map(sortedBackwards) })],
  ["a register that claims all rows of its sheet", (data) => ({ ...data, sheets: data.sheets.map(claimingAllRows) })],
  ["a sheet copied with names of its own", (data) => ({ ...data, names: [...data.names, ...copiedNames(data)] })],
])("%s: the same is found", async (_, change) => {
  const data = fillWorkbook(empty, club, withFaults(faults));
  expect(found(await savedAndOpened(change(data)))).toEqual(found(data));
});

/** The first three rows of the register's table upside down. */
function sortedBackwards(sheet: SheetData): SheetData {
  if (!isSheetOf("homes")(sheet)) return sheet;
  const { top } = parseArea(sheet.tables![0]!.reference)!;
  const rows = [top + 1, top + 2, top + 3];
  const moved = (row: number) => (rows.includes(row) ? 2 * top + 4 - row : row);
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, row: moved(cell.row) })) };
}

function claimingAllRows(sheet: SheetData): SheetData {
  const tables = (sheet.tables ?? []).map((table) => ({
    ...table,
    reference: table.reference.replace(/\d+$/, "1048576"),
  }));
  return { ...sheet, tables };
}

function copiedNames({ names, sheets }: WorkbookData): WorkbookData["names"] {
  return names.map((name) => ({ ...name, scope: sheets[1]!.name, refersTo: "='Cover'!$A$1" }));
}

test("a missing name and a missing column are reported, and the rest is read", () => {
  const names = filled.names.map((name) => (name.name === "cla.in_need" ? { ...name, refersTo: "=#REF!" } : name));
  const sheets = filled.sheets.map((sheet) => ({
    ...sheet,
    tables: (sheet.tables ?? []).map((table) => ({
      ...table,
      columns: table.columns.map((column) => (column.name === "Ofsted grade" ? { ...column, name: "Grade" } : column)),
    })),
  }));
  const codes = found({ ...filled, names, sheets }).filter((finding) => finding.startsWith("CLA-TEMPLATE"));
  expect(codes).toEqual(["CLA-TEMPLATE-01 cla.in_need", "CLA-TEMPLATE-01 homes[grade]"]);
});

/** A saved questionnaire with the text of one of its parts changed, as another program writes it. */
async function rewritten(data: WorkbookData, path: string, change: (xml: string) => string, otherPath = path) {
  const document = await newXlsx();
  const parts = unzipSync(await document.save(data));
  for (const one of new Set([path, otherPath])) parts[one] = strToU8(change(strFromU8(parts[one]!)));
  const bytes = zipSync(parts);
  return (await openXlsx(bytes)).data;
}

test("an answer in a merged cell is a finding at that cell", async () => {
  const merge = '<mergeCells count="1"><mergeCell ref="B6:C6"/></mergeCells>';
  const data = await rewritten(filled, "xl/worksheets/sheet2.xml", (xml) =>
    xml.replace(/<(dataValidations|pageMargins)/, `${merge}<$1`),
  );
  const [finding, ...others] = checked(data).findings;
  expect(finding).toMatchObject({ code: "CLA-TEMPLATE-02", place: { sheet: "Population", cell: "B6" } });
  expect(others).toEqual([]);
});

test("a questionnaire saved by LibreOffice, which moves the custom XML, is recognised", async () => {
  const custom = /<Relationship [^>]*\/customXml"[^>]*\/>/;
  const moved = (xml: string) =>
    custom.test(xml)
      ? xml.replace(custom, "")
      : xml.replace(
          "</Relationships>",
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
        );
  const data = await rewritten(filled, "xl/_rels/workbook.xml.rels", moved, "_rels/.rels");
  expect(readQuestionnaire(data, club).answers.template.member).toBe(leeds);
  expect(checked(data).findings).toEqual([]);
});

test("dates in a workbook that counts from 1904 are read as the same days", async () => {
  const earlier = (content: CellContent) => (typeof content === "number" ? content - 1462 : content);
  const dated = ["cla.ofsted_inspected", "cla.ofsted_published", "cla.signed_on"];
  const questions = dated.map((id) => [id, earlier(cla202526Example.cells![id]!), 0] as const);
  const rows = cla202526Example.rows!["homes"]!.flatMap((row, at) =>
    ["opened", "closed", "inspected"].map((id) => [`homes[${id}]`, earlier(row[id] ?? null), at] as const),
  );
  const shifted = [...questions, ...rows].reduce(
    (example, [name, content, row]) => put(example, name, content, row),
    cla202526Example,
  );
  const data = await rewritten(fillWorkbook(empty, club, shifted), "xl/workbook.xml", (xml) =>
    xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
  );
  expect(answersIn(data)).toEqual(answersIn(filled));
  expect(checked(data).findings).toEqual([]);
});
