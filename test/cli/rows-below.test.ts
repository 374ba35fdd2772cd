import { join } from "node:path";
import { checkCommand } from "../../src/cli/check-command";
import { writeFiles } from "../support/write-files";
import { filledQuestionnaire } from "./filled-questionnaire";
import type { MailedWorkbook } from "./mailed-workbook";

/*
 * The homes sheet: a table in A6:P26, with three homes in its first rows. The files come from programs in which a table
 * does not grow when someone types below it.
 */
const sheet = "xl/worksheets/sheet8.xml";
const table = "xl/tables/table1.xml";

let mailed: MailedWorkbook;
let before: readonly { code: string }[];

const check = async (bytes: Uint8Array) => {
  const folder = writeFiles({ "mailed.xlsx": bytes });
  let printed = "";
  await checkCommand([join(folder, "mailed.xlsx")], async (text) => void (printed += text));
  return (JSON.parse(printed) as { findings: { code: string }[] }).findings;
};
const rowsBelow = (findings: readonly { code: string }[]) => findings.filter(({ code }) => code === "CLA-TEMPLATE-03");
/** The questionnaire with its table ending in that row, and its sheet changed. */
const ending = (row: number, change: (xml: string) => string = (xml) => xml) =>
  mailed.with({
    [table]: mailed.text(table).replaceAll("A6:P26", `A6:P${row}`),
    [sheet]: change(mailed.text(sheet)),
  });
const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** Replaces a row, or adds to it. */
const inRow = (row: number, change: (cells: string) => string) => (xml: string) => {
  const changed = xml.replace(
    new RegExp(`(<row r="${row}"[^>]*?)(?:/>|>(.*?)</row>)`, "s"),
    (_, start: string, cells = "") => `${start}>${change(cells as string)}</row>`,
  );
  if (changed === xml) throw new Error(`The sheet has no row ${row}.`);
  return changed;
};

beforeAll(async () => {
  mailed = await filledQuestionnaire();
  before = await check(mailed.bytes);
});

test("a home directly below the table, which would not count, is a finding", async () => {
  expect(rowsBelow(before)).toEqual([]);
  expect(rowsBelow(await check(ending(8)))).toEqual([
    expect.objectContaining({
      severity: "error",
      explainable: true,
      place: { sheet: "Own children's homes", cell: "A9" },
      seen: "The Mews",
      message: expect.stringMatching(/^Row 9 doesn't count: it is below the table of .* \("The Mews"\)\.$/),
    }),
  ]);
});

test("several homes below the table are one finding, which names the rows", async () => {
  const [finding] = rowsBelow(await check(ending(7)));
  expect(finding).toMatchObject({ message: expect.stringMatching(/^Rows 8 and 9 don't count: they are below/) });
});

test("a home after a gap, below a full table or in a hidden row is a finding too", async () => {
  const far = (xml: string) =>
    xml.replace("</sheetData>", `<row r="400">${cell("A400", "Far House")}</row></sheetData>`);
  expect(rowsBelow(await check(ending(9, far)))).toEqual([
    expect.objectContaining({ place: { sheet: "Own children's homes", cell: "A400" }, seen: "Far House" }),
  ]);
  const hidden = (xml: string) => xml.replace('<row r="9"', '<row r="9" hidden="1"');
  expect(rowsBelow(await check(ending(8, hidden)))).toHaveLength(1);
});

test.each<[string, (xml: string) => string]>([
  ["rows that are hidden, as by a filter", (xml) => xml.replace(/<row r="(7|8)"/g, '<row r="$1" hidden="1"')],
  [
    "a table row whose formulas show nothing",
    inRow(14, () => '<c r="A14" t="str"><f>""</f><v></v></c><c r="F14" t="str"><f>IF(A14="","",4)</f><v></v></c>'),
  ],
  [
    "a row below whose formula shows nothing",
    (xml) => xml.replace("</sheetData>", '<row r="40"><c r="A40" t="str"><f>""</f><v></v></c></row></sheetData>'),
  ],
  [
    "a row below with spaces and invisible characters",
    (xml) => xml.replace("</sheetData>", `<row r="40">${cell("A40", " \u200b")}</row></sheetData>`),
  ],
  [
    "a note above the header",
    (xml) => xml.replace(/<row r="6"/, `<row r="5">${cell("A5", "Fourth House")}</row><row r="6"`),
  ],
  ["a note beside the table", inRow(8, (cells) => `${cells}${cell("Q9", "see Jo's list")}`)],
  [
    "a note below, beside the table's columns",
    (xml) => xml.replace("</sheetData>", `<row r="40">${cell("Q40", "source: finance")}</row></sheetData>`),
  ],
])("%s: makes no difference", async (_, change) => {
  const changed = change(mailed.text(sheet));
  expect(changed).not.toBe(mailed.text(sheet));
  expect(await check(mailed.with({ [sheet]: changed }))).toEqual(before);
});
