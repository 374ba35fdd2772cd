import { findClub } from "../../src/domain/clubs/index";
import { findField } from "../../src/domain/clubs/find-field";
import type { Question } from "../../src/domain/clubs/question";
import type { ClubDefinition } from "../../src/domain/clubs/club-definition";
import { answersIn } from "../domain/old-workbook/answers-in";
import { surely } from "../../src/domain/old-workbook/sureness";
import { layOutQuestionnaire } from "../../src/domain/questionnaire/lay-out-questionnaire";
import { idLastYear } from "../../src/domain/rules/last-year-of";
import type { Result } from "../../src/domain/result";
import { newPackage } from "../../src/workbook-file/new-package";
import { readOldFile } from "../../src/workbook-file/read-old-file";
import { createPackage, officeRelationship, openPackage } from "../../src/workbook-file/xlsx-package";
import { overlapping } from "../cli/hostile-zips";
import { questionnaireFile } from "../cli/questionnaire-file";
import {
  inThousands,
  oneSheet,
  plainLists,
  shortLabels,
  tables,
  twoYears,
  type MadeWorkbook,
} from "../domain/old-workbook/old-workbooks";
import { answersOf, leeds } from "../domain/rules/answers-of";
import { oldFile, sheetOf } from "./old-file";

const cla = findClub("cla", "2025-26")!;
const sen = findClub("sen", "2025-26")!;

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

test.each<[string, ClubDefinition, (club: ClubDefinition) => MadeWorkbook]>([
  ["lists of cla", cla, plainLists],
  ["figures typed as text of cla", cla, shortLabels],
  ["thousands of cla", cla, inThousands],
  ["one sheet of sen", sen, oneSheet],
  ["tables of sen", sen, tables],
  ["two years of sen", sen, twoYears],
])("of an .xlsx with %s, every answer is found and none is wrongly sure", async (_what, club, make) => {
  const { workbook, truth } = make(club);
  const { workbook: read } = valueOf(await readOldFile("Old.xlsx", await oldFile(workbook)));
  const { offers } = answersIn(club, read);
  const isRight = ({ field, sheet, cell, value }: (typeof offers)[number]) =>
    truth.get(field)?.place === `${sheet}!${cell}` && truth.get(field)?.answer === value;
  expect(offers.filter(isRight)).toHaveLength(truth.size);
  expect(offers.filter((offer) => !isRight(offer) && offer.confidence >= surely)).toEqual([]);
});

test("a questionnaire of last year gives its answers and rows, whose it is, and nothing of what we wrote beside them", async () => {
  const before = findClub("cla", "2024-25")!;
  // It had another id then.
  const enquiries = idLastYear(findField(cla, "cla.enquiries")!.field as Question)!;
  const filled = {
    cells: { [enquiries]: 480, "cla.contact_name": "A. Contact", "cla.population": 100_000 },
    rows: { homes: [{ home: "Oak House", beds: 4, opened: "2019-04-01" }] },
  };
  // With the answers of the year before that beside these.
  const earlier = answersOf(before, { cells: { "cla.contact_name": "B. Before", [enquiries]: 400 } });
  const plan = layOutQuestionnaire(before, { code: leeds, name: "Leeds" }, earlier, []);
  const file = valueOf(await readOldFile("CLA 2024-25.xlsx", await questionnaireFile(before, filled, { plan })));
  const texts = file.workbook.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).toContain("B. Before");
  expect(file.template).toMatchObject({ club: "cla", year: "2024-25", member: leeds });
  const { offers, tables, left } = answersIn(cla, file.workbook);
  expect(offers.map(({ field, value, by }) => [field, value, by])).toEqual([
    ["cla.contact_name", "A. Contact", "name"],
    ["cla.population", 100_000, "name"],
    ["cla.enquiries", 480, "name"],
  ]);
  expect(left).toEqual([]);
  expect(tables).toMatchObject([{ register: "homes", confidence: 1, isTicked: false, others: [] }]);
  expect(tables[0]?.offers.map(({ field, row, value }) => [field, row, value])).toEqual([
    ["homes[home]", "Oak House", "Oak House"],
    ["homes[opened]", "Oak House", "2019-04-01"],
    ["homes[beds]", "Oak House", 4],
  ]);
});

test("hidden sheets are read and named; cells with errors are named; dates count from 1900", async () => {
  const sheets = [sheetOf("Main", ["Adoption spend", 1]), sheetOf("Workings", ["Population", 2], ["On", 10])];
  const bytes = await oldFile({ sheets, names: [] }, (data) => ({
    ...data,
    sheets: data.sheets.map((sheet) =>
      sheet.name === "Main"
        ? {
            ...sheet,
            cells: sheet.cells.map((cell) => (cell.value === 1 ? { ...cell, value: { error: "#REF!" } } : cell)),
          }
        : {
            ...sheet,
            visibility: "VeryHidden",
            cells: sheet.cells.map((cell) => (cell.value === 10 ? { ...cell, numberFormat: "dd/mm/yyyy" } : cell)),
          },
    ),
  }));
  const opened = openPackage(bytes);
  const part = "xl/workbook.xml";
  opened.write(part, opened.text(part).replace("<sheets>", '<workbookPr date1904="1"/><sheets>'));
  const file = valueOf(await readOldFile("Old.xlsx", opened.toBytes()));
  expect(file).toMatchObject({ hidden: ["Workings"], errors: ["Main!B1"], tooLong: [] });
  expect(file.workbook.sheets[0]?.cells).toHaveLength(1);
  expect(file.workbook.sheets[1]?.cells.map(({ value }) => value)).toEqual(["Population", 2, "On", 1472]);
});

test("a sheet with too many cells is named, and the others are read", async () => {
  const long = sheetOf("Ledger", ...Array.from({ length: 10_001 }, (_, at) => [`Line ${at}`, at]));
  const sheets = [long, sheetOf("Return", ["Adoption spend", 1])];
  const file = valueOf(await readOldFile("Old.xlsx", await oldFile({ sheets, names: [] })));
  expect(file.tooLong).toEqual(["Ledger"]);
  expect(file.workbook.sheets.map(({ name }) => name)).toEqual(["Return"]);
  expect(await readOldFile("Old.xlsx", await oldFile({ sheets: [long], names: [] }))).toMatchObject({ ok: false });
});

test("of many long sheets those are read that have 100,000 cells in all, and the others are named", async () => {
  const rows = Array.from({ length: 9_000 }, (_, at) => [`Line ${at}`, at]);
  const long = Array.from({ length: 6 }, (_, at) => sheetOf(`Costs ${at + 1}`, ...rows));
  const bytes = await oldFile({ sheets: [...long, sheetOf("Return", ["Adoption spend", 1])], names: [] });
  const file = valueOf(await readOldFile("Old.xlsx", bytes));
  expect(file.tooLong).toEqual([]);
  expect(file.tooMany).toEqual(["Costs 6"]);
  expect(file.workbook.sheets.map(({ name }) => name)).toEqual([...long.slice(0, 5).map(({ name }) => name), "Return"]);
});

test("a file that would unpack to more than 60 MB is refused before it is unpacked, with what to do", async () => {
  expect(await readOldFile("Old.xlsx", overlapping(61))).toMatchObject({
    ok: false,
    problem: {
      message:
        "Old.xlsx could not be read: This workbook would unpack to more than 60 MB. Save a copy with only the sheets that you need, or check where it comes from.",
    },
  });
});

test("says after each sheet how many have been read, and reads no more once it is cancelled", async () => {
  const sheets = ["A", "B", "C"].map((name) => sheetOf(name, ["Adoption spend", 1]));
  const bytes = await oldFile({ sheets, names: [] });
  const told: (readonly [number, number])[] = [];
  const upTo = (most: number) => async (done: number, of: number) => {
    told.push([done, of]);
    return done < most;
  };
  valueOf(await readOldFile("Old.xlsx", bytes, upTo(9)));
  expect(told.splice(0)).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(await readOldFile("Old.xlsx", bytes, upTo(2))).toMatchObject({ ok: false, problem: { code: "cancelled" } });
  expect(told).toHaveLength(2);
});

test("a workbook with macros is read as well", async () => {
  const file = openPackage(await oldFile({ sheets: [sheetOf("Return", ["Adoption spend", 1])], names: [] }));
  const types = "[Content_Types].xml";
  const withMacros = file
    .text(types)
    .replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
  file.write(types, withMacros);
  expect(withMacros).toContain("macroEnabled");
  const { workbook } = valueOf(await readOldFile("Old.xlsm", file.toBytes()));
  expect(workbook.sheets[0]?.cells).toHaveLength(2);
});

test("a .csv is read as one sheet", async () => {
  const { workbook } = valueOf(
    await readOldFile("Old.csv", new TextEncoder().encode('Item,2025-26\nAdoption spend,"£1,250,000"\n')),
  );
  expect(answersIn(cla, workbook).offers).toMatchObject([
    { field: "cla.adoption_spend", value: 1_250_000, cell: "B2", isTicked: true },
  ]);
});

test("a heading with a word that JavaScript knows is a heading like any other", async () => {
  const { workbook } = valueOf(
    await readOldFile("Old.csv", new TextEncoder().encode("Constructor,4\nAdoption spend,1250000\n")),
  );
  expect(answersIn(cla, workbook).offers).toMatchObject([{ field: "cla.adoption_spend", value: 1_250_000 }]);
});

/** A package whose main part is this, as other programs of an office suite write it. */
function packageWith(part: string, content: string): Uint8Array {
  const start = "http://schemas.openxmlformats.org/package/2006";
  return createPackage({
    "[Content_Types].xml": `<Types xmlns="${start}/content-types"/>`,
    "_rels/.rels": `<Relationships xmlns="${start}/relationships"><Relationship Id="rId1" Type="${officeRelationship}/officeDocument" Target="${part}"/></Relationships>`,
    [part]: content,
  }).toBytes();
}

test.each([
  ["a damaged .xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 0]), /^Old could not be read: This workbook is damaged/],
  [
    "a password, or the old .xls format",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
    /protected with a password or in the old/,
  ],
  ["an empty file", new Uint8Array(), /there is nothing in it/],
  ["a workbook without a filled cell", newPackage().toBytes(), /there is nothing in its cells/],
  ["a binary workbook", packageWith("xl/workbook.bin", "\u0001"), /binary format \(\.xlsb\)\. Open it in Excel/],
  ["a text document", packageWith("word/document.xml", "<document/>"), /This is not an Excel workbook/],
  [
    "a web page under the name .xls",
    new TextEncoder().encode("\ufeff\n<html><table><tr><td>Adoption spend</td><td>12</td></tr></table></html>"),
    /it is a web page or XML, whatever its name says/,
  ],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /it is no workbook/],
  ["a file that is too large", new Uint8Array(20_000_001), /more than 20 MB/],
])("refuses %s with a sentence that says what to do", async (_, bytes, sentence) => {
  const read = await readOldFile("Old", bytes);
  expect(read).toMatchObject({ ok: false, problem: { code: "opened-file-not-read" } });
  expect(read.ok ? "" : read.problem.message).toMatch(sentence);
});
