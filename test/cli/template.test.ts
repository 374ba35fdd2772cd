import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findClub } from "../../src/domain/clubs/index";
import { questionsOf } from "../../src/domain/clubs/find-field";
import { openReleases } from "../../src/cli/open-releases";
import { templateCommand } from "../../src/cli/template-command";
import { identityXml } from "../../src/domain/questionnaire/identity-xml";
import { openXlsx } from "../../src/workbook-file/xlsx";
import type { WorkbookData } from "../../src/workbook-file/workbook-data";
import { writeFiles } from "../support/write-files";

const club = findClub("cla", "2025-26")!;
const folder = writeFiles({});
const said = { log: jest.spyOn(console, "log"), error: jest.spyOn(console, "error") };
let data: WorkbookData;
let bytes: Uint8Array;

beforeAll(async () => {
  said.log.mockReturnValue();
  said.error.mockReturnValue();
  const out = join(folder, "leeds.xlsx");
  expect(await templateCommand(["cla", "2025-26", "--member", "leeds", out])).toBe(0);
  bytes = new Uint8Array(readFileSync(out));
  ({ data } = await openXlsx(bytes));
});

test("the file says which questionnaire it is, and which member's", () => {
  const identities = (data.customXml ?? []).map(({ xml }) => identityXml.read(xml));
  expect(identities).toEqual([{ club: "cla", year: "2025-26", version: club.version, member: "E08000035" }]);
});

test("each question's name refers to an unlocked cell on a protected sheet", () => {
  const names = data.names.filter(({ visible }) => visible);
  expect(names.map(({ name }) => name).sort()).toEqual([...questionsOf(club).map(({ id }) => id)].sort());
  for (const { refersTo } of names) {
    const [, name, letters, row] = /^='(.+)'!\$([A-Z]+)\$(\d+)$/.exec(refersTo)!;
    const sheet = data.sheets.find((each) => each.name === name!.replaceAll("''", "'"))!;
    const column = "ABCDEFGH".indexOf(letters!);
    const input = sheet.cells.filter((cell) => cell.row === Number(row) - 1 && cell.column === column);
    expect(input.map(({ format, value }) => [format.locked, value])).toEqual([[false, null]]);
    expect(sheet.protection).toMatchObject({ hasPassword: false, selectionMode: "Normal" });
  }
});

test("statuses have hidden names, and cells that a person can't fill in by mistake", () => {
  const hidden = data.names.filter(({ visible }) => !visible);
  expect(hidden.length).toBeGreaterThan(10);
  for (const { name, refersTo } of hidden) {
    expect(name).toMatch(/^Yardstick_status\./);
    const [, sheetName, letters, row] = /^='(.+)'!\$([A-Z]+)\$(\d+)/.exec(refersTo)!;
    const sheet = data.sheets.find((each) => each.name === sheetName!.replaceAll("''", "'"))!;
    const cell = sheet.cells.find(
      (each) => each.row === Number(row) - 1 && each.column === letters!.charCodeAt(0) - "A".charCodeAt(0),
    );
    expect(cell).toMatchObject({ value: name === "Yardstick_status.homes" ? "Status" : null });
    expect(cell!.format.locked).toBeUndefined();
  }
});

test("the register is a table on an unprotected sheet, and offers its choices from the hidden lists", () => {
  const sheet = data.sheets.find(({ tables }) => tables?.[0]?.name === "homes")!;
  expect(sheet.protection).toBeUndefined();
  const grade = sheet.tables![0]!.columns.findIndex(({ name }) => name === "Ofsted grade");
  const letters = String.fromCharCode("A".charCodeAt(0) + grade);
  const offered = sheet.validations!.find(({ ranges }) => ranges.startsWith(letters))!;
  const [, column, last] = /^'Lists'!\$([A-Z]+)\$1:\$\1\$(\d+)$/.exec(offered.formula1)!;
  const lists = data.sheets.find(({ name }) => name === "Lists")!;
  expect(lists.visibility).toBe("Hidden");
  const values = lists.cells.filter((cell) => cell.column === column!.charCodeAt(0) - "A".charCodeAt(0));
  expect(values).toHaveLength(Number(last));
  expect(values.map(({ value }) => value)).toContain("Requires improvement to be good");
});

test("nothing but the inputs of questions is unlocked where a sheet is protected", () => {
  const unlocked = data.sheets
    .filter(({ protection }) => protection !== undefined)
    .flatMap(({ cells }) => cells.filter(({ format }) => format.locked === false));
  expect(unlocked).toHaveLength(data.names.filter(({ name }) => name.startsWith("cla.")).length);
});

test("every visible sheet prints on A4, one page wide, and says whose it is and which page", () => {
  const seen = data.sheets.filter(({ visibility }) => visibility === "Visible");
  for (const { name, page } of seen) {
    expect(page).toEqual({
      orientation: expect.stringMatching(/^(Portrait|Landscape)$/),
      fit: { wide: 1, tall: 0 },
      paperSize: 9,
      margins: { left: 0.4, right: 0.4 },
      header: `&LChildren Looked After 2025-26, Leeds${name === "Guidance" ? "" : "&CDRAFT"}&R&A`,
      footer: "&RPage &P of &N",
    });
  }
});

test("published figures are shown beside the inputs, with their sources below", () => {
  const known = openReleases().map(({ indicatorById }) => indicatorById);
  const asked = questionsOf(club).filter(({ published }) => known.some((ids) => ids.has(published?.indicator ?? "")));
  const texts = data.sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  expect(texts.filter((text) => /^Published: .+ \(.+\), in .+/.test(text))).not.toEqual([]);
  const figures = data.sheets.flatMap(({ cells }) =>
    cells.filter(({ numberFormat }) => numberFormat.includes('" (20')),
  );
  expect(figures).toHaveLength(asked.length);
  expect(asked).toHaveLength(20);
});

test("the same request writes the same bytes", async () => {
  const again = join(folder, "again.xlsx");
  await templateCommand(["cla", "2025-26", "--member", "E08000035", again]);
  expect(Buffer.compare(readFileSync(again), Buffer.from(bytes))).toBe(0);
});

test.each(["Leeds City Council", "383", " leeds ", "Leeds\u200B", "Leeds (E08000035)"])(
  "a council can be named as %j as well as by its code",
  async (member) => {
    const again = join(mkdtempSync(join(folder, "known-")), "again.xlsx");
    await templateCommand(["cla", "2025-26", "--member", member, again]);
    expect(Buffer.compare(readFileSync(again), Buffer.from(bytes))).toBe(0);
  },
);

test("an existing file is not overwritten, because it may be a filled-in questionnaire", async () => {
  const filled = join(folder, "filled.xlsx");
  writeFileSync(filled, "answers");
  await expect(templateCommand(["cla", "2025-26", "--member", "Leeds", filled])).rejects.toThrow(
    /filled\.xlsx already exists/,
  );
  expect(readFileSync(filled, "utf8")).toBe("answers");
});

test.each([
  [
    "a district",
    ["cla", "2025-26", "--member", "Exeter", "x.xlsx"],
    /"Exeter" in 2025-26\. Exeter is a district council/,
  ],
  ["a council that is no more", ["cla", "2025-26", "--member", "Cumbria", "x.xlsx"], /now Cumberland \(E06000063\)/],
  ["a number of two councils", ["cla", "2025-26", "--member", "212", "x.xlsx"], /could be Leeds .* or Wandsworth/],
  [
    "an unknown club",
    ["adoptions", "2025-26", "--member", "Leeds", "x.xlsx"],
    /no questionnaire of "adoptions" for 2025-26 in this version of Yardstick/,
  ],
  ["a misspelt council", ["cla", "2025-26", "--member", "Leedz", "x.xlsx"], /Did you mean "Leeds"\?/],
  ["another kind of file", ["cla", "2025-26", "--member", "Leeds", "x.xls"], /ends in \.xlsx/],
])("%s is refused with a sentence", async (_, args, sentence) => {
  await expect(templateCommand(args)).rejects.toThrow(sentence);
});

test("without a member it prints the usage", async () => {
  expect(await templateCommand(["cla", "2025-26", "x.xlsx"])).toBe(2);
  expect(said.error).toHaveBeenLastCalledWith(expect.stringMatching(/^Usage: .*--member/));
});
