import { defineClub } from "../../../src/domain/clubs/define-club";
import { findClub } from "../../../src/domain/clubs/index";
import { questionsOf, registersOf } from "../../../src/domain/clubs/find-field";
import { isExcelName } from "../../../src/domain/questionnaire/excel-name";
import { isSheetOf } from "../../../src/domain/questionnaire/is-sheet-of";
import { layOutQuestionnaire } from "../../../src/domain/questionnaire/lay-out-questionnaire";
import { sheetLooks } from "../../../src/domain/questionnaire/sheet-looks";
import { statusHeader } from "../../../src/domain/questionnaire/status-header";
import type { PlannedCell, SheetPlan } from "../../../src/domain/questionnaire/sheet-plan";
import { blankCell } from "../../../src/workbench/model/cell";
import { fittedNumber } from "../../../src/workbench/page/grid/fitted-number";
import { fosteringClub } from "../clubs/fostering-club";
import { publishedRelease } from "../clubs/published-release";
import { answersOf, leeds } from "../rules/answers-of";

const cla = findClub("cla", "2025-26")!;
const member = { code: leeds, name: "Leeds" };
const plan = layOutQuestionnaire(cla, member, null, []);
const homesOfCouncil = layOutQuestionnaire(findClub("residential-nursing", "2025-26")!, member, null, []);

/** The cells of a question's row by column. */
function rowOf(sheets: readonly SheetPlan[], name: string): Readonly<Record<number, PlannedCell>> {
  const sheet = sheets.find(({ names }) => names.some((each) => each.name === name))!;
  const { row } = sheet.names.find((each) => each.name === name)!;
  return Object.fromEntries(sheet.cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell]));
}

test("every question has one input under its name, and every register one table with all its columns", () => {
  const names = plan.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
  expect([...names].sort()).toEqual([...questionsOf(cla).map(({ id }) => id)].sort());
  for (const sheet of plan.sheets)
    for (const { row, column } of sheet.names)
      expect(sheet.cells.filter((cell) => cell.row === row && cell.column === column)).toEqual([
        expect.objectContaining({ look: "input", value: null }),
      ]);
  expect(plan.sheets.flatMap(({ tables }) => tables.map(({ name, headers }) => [name, headers]))).toEqual(
    registersOf(cla).map(({ id, columns }) => [id, [...columns.map(({ label }) => label), "Status"]]),
  );
});

test("nothing overlaps, and Excel allows all the names", () => {
  for (const { cells, name, names, statuses, tables } of plan.sheets) {
    const places = cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
    expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
    expect([...names, ...statuses, ...tables].filter((each) => !isExcelName(each.name))).toEqual([]);
    // Excel refuses text longer than this in a cell.
    expect(cells.every(({ value }) => String(value ?? "").length <= 32_767)).toBe(true);
  }
  const sheets = [...plan.sheets.map(({ name }) => name), plan.listSheet].map((name) => name.toLowerCase());
  expect(new Set(sheets).size).toBe(sheets.length);
});

test("each input has its label and unit beside it, and what counts in its prompt", () => {
  const question = cla.sections.flatMap(({ questions }) => questions).find(({ id }) => id === "cla.homes_overheads")!;
  const row = rowOf(plan.sheets, question.id);
  expect(row[0]).toMatchObject({ value: question.label, look: "label" });
  expect(row[1]).toMatchObject({ value: null, look: "input", numberFormat: "£#,##0" });
  expect(row[2]).toMatchObject({ value: "£" });
  const { prompts } = plan.sheets.find(({ name }) => name === "Children's homes")!;
  expect(prompts.find((prompt) => prompt.row === row[1]!.row)).toEqual({
    row: row[1]!.row,
    column: 1,
    rows: 1,
    message: question.definition,
  });
});

test("every field is on the sheet of guidance, which leads to where it is asked, and from there back", () => {
  const guidance = plan.sheets.at(-1)!;
  expect(guidance.name).toBe("Guidance");
  const question = cla.sections.flatMap(({ questions }) => questions).find(({ id }) => id === "cla.homes_overheads")!;
  const label = rowOf(plan.sheets, question.id)[0]!;
  const row = guidance.cells.filter((cell) => cell.row === label.link!.row);
  expect(label.link!.sheet).toBe("Guidance");
  expect(row.map(({ value }) => value)).toEqual([
    question.label,
    question.definition,
    expect.stringMatching(/"not applicable" if you have none of this, "not available"/),
  ]);
  expect(row[0]!.link).toMatchObject({ sheet: "Children's homes", row: label.row, column: 1 });

  const fields = [...questionsOf(cla), ...registersOf(cla).flatMap(({ columns }) => columns)];
  expect(guidance.cells.filter(({ link }) => link !== undefined)).toHaveLength(fields.length);
  const cellAt = ({ sheet, row, column }: { sheet: string; row: number; column: number }) =>
    plan.sheets.find(({ name }) => name === sheet)!.cells.find((cell) => cell.row === row && cell.column === column);
  for (const { link } of plan.sheets.flatMap(({ cells }) => cells)) if (link) expect(cellAt(link)).toBeDefined();
});

test("a row is one line high, or as many as its longest text takes", () => {
  const sheet = plan.sheets.find(({ name }) => name === "Children looked after")!;
  const heights = sheet.names.map(({ row }) => sheet.rowHeights[row]);
  expect(Math.max(...heights.map(Number))).toBeLessThanOrEqual(35);
  // Twenty-five questions fit on a screen, of about 29 rows of 20 pixels.
  expect(heights.slice(0, 25).reduce<number>((sum, height) => sum + height!, 0) + sheet.freezeRows * 20).toBeLessThan(
    29 * 20 + 60,
  );
});

test("a label in a row of one line has room for wide letters too", () => {
  const { cells, columnWidths, rowHeights } = plan.sheets.find(({ name }) => name === "Children looked after")!;
  const labels = cells.filter(({ look, column, row }) => look === "label" && column === 0 && rowHeights[row] === 20);
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.filter(({ value }) => String(value).length * 7.3 > columnWidths[0]!)).toEqual([]);
});

test("only choices have a list, with the markers they allow", () => {
  const columns = cla.sections.flatMap(({ registers }) => registers.flatMap((register) => register.columns));
  const choices = [...questionsOf(cla), ...columns].filter((field) => field.choices.length > 0);
  const planned = plan.sheets.flatMap(({ lists }) => lists);
  expect(planned.map(({ label }) => label).sort()).toEqual(choices.map(({ label }) => label).sort());
  const grade = columns.find(({ id }) => id === "grade")!;
  expect(plan.lists[planned.find(({ label }) => label === grade.label)!.list]).toEqual(grade.choices);
});

test("sheets of questions are protected; sheets with tables are not, because a table could not grow", () => {
  for (const { isProtected, tables } of plan.sheets) expect(isProtected).toBe(tables.length === 0);
});

describe("with last year's answers and a release", () => {
  const input = { ...fosteringClub, year: "2025-26" };
  const defined = defineClub(input);
  if (!defined.ok) throw new Error(defined.problem.message);
  const club = defined.value;
  const previous = answersOf(club, {
    template: { year: "2024-25" },
    cells: { "fos.own_cost": 61_500, "fos.starts": "not available", "fos.opening": 12, "fos.panel": 45_748 },
  });
  const release = publishedRelease("s251.own-fostering", [61.54]);
  const { sheets } = layOutQuestionnaire(club, member, previous, [release]);

  test("both are beside the input, in its unit, with the change, and where published figures come from stands below", () => {
    const row = rowOf(sheets, "fos.own_cost");
    expect(row[3]).toMatchObject({ value: null, look: "status" });
    expect(row[4]).toMatchObject({ value: 61_500, look: "figure", numberFormat: "£#,##0" });
    expect(row[5]).toMatchObject({
      value: "",
      formula: `=IF(ISNUMBER(B${row[4]!.row + 1}),B${row[4]!.row + 1}-E${row[4]!.row + 1},"")`,
    });
    expect(row[6]).toMatchObject({ value: 61_540, look: "figure" });
    const sheet = sheets.find(({ cells }) => cells.includes(row[6]!))!;
    expect(sheet.cells.map(({ value }) => value)).toContainEqual(
      expect.stringMatching(/^Published: .+ \(.+\), in .+, 2025-26, release/),
    );
  });

  test("published pounds fit their column together with their year, and all columns the screen", () => {
    const sheet = sheets.find(({ names }) => names.some(({ name }) => name === "fos.own_cost"))!;
    expect(fittedNumber(999_999_999, "£999,999,999 (2024-25)", blankCell, sheet.columnWidths[6]!)).toBeNull();
    // The screen's width beside the pane and the row numbers.
    expect(sheet.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1018);
  });

  test("a marker is shown in words, a date as a date, and nothing if the question has changed", () => {
    expect(rowOf(sheets, "fos.starts")[4]).toMatchObject({ value: "not available", look: "words" });
    expect(rowOf(sheets, "fos.panel")[4]).toMatchObject({ value: 45_748, numberFormat: "dd/mm/yyyy" });
    expect(rowOf(sheets, "fos.opening")[4]).toBeUndefined();
  });
});

test("the cover says what is asked, of whom and by when, and counts the answers", () => {
  const [cover] = plan.sheets;
  const texts = cover!.cells.map(({ value }) => value);
  expect(texts).toEqual(
    expect.arrayContaining([
      "Children Looked After 2025-26",
      "Questionnaire for Leeds (E08000035)",
      "Return it by",
      "9 Oct 2026",
    ]),
  );
  expect(cover!.cells.filter(({ formula }) => formula !== undefined)).toHaveLength(
    plan.sheets.filter(({ names }) => names.length > 0).length,
  );
});

test("the cover has the day by which the member is to return it, and no day of the timetable before that", () => {
  const [cover] = layOutQuestionnaire(cla, { code: "E08000035", name: "Leeds" }, null, [], "2026-12-01").sheets;
  const at = (label: string) => cover!.cells.find(({ value }) => value === label)!.row;
  const said = (label: string) => cover!.cells.find(({ row, column }) => row === at(label) && column === 1)?.value;
  expect(["Return it by", "Draft report", "Review meeting", "Final report"].map(said)).toEqual([
    "1 Dec 2026",
    "to be announced",
    "to be announced",
    "18 Dec 2026",
  ]);
});

test("a sheet of text questions has room for the answers, and no columns that nothing fills", () => {
  const widths = (name: string) => plan.sheets.find((sheet) => sheet.name === name)!.columnWidths;
  expect(widths("Scrapbook")[1]).toBeGreaterThan(2 * widths("Spend")[1]!);
  // Question, answer and status.
  expect(widths("Scrapbook")).toHaveLength(3);
});

test("every answer and every register has a place for its status, in the same rows and under a heading that says so", () => {
  for (const { cells, names, statuses, tables } of plan.sheets) {
    const blocks = statuses.filter(({ name }) => tables.every((table) => name !== `Yardstick_status.${table.name}`));
    for (const { row } of names) {
      expect(blocks.filter((one) => row >= one.row && row < one.row + one.rows)).toHaveLength(1);
    }
    for (const { row, column, rows } of blocks) {
      expect(cells.find((cell) => cell.row === row - 1 && cell.column === column)).toMatchObject({ value: "Status" });
      for (let at = row; at < row + rows; at += 1)
        expect(cells.find((cell) => cell.row === at && cell.column === column)).toMatchObject({
          look: "status",
          value: null,
        });
    }
    for (const table of tables) {
      const status = statuses.find(({ name }) => name === `Yardstick_status.${table.name}`)!;
      expect(status).toMatchObject({ row: table.row, column: table.headers.indexOf("Status"), rows: 1 });
    }
  }
});

test("a register that asks for a status of its own keeps it, and ours is called otherwise", () => {
  expect(statusHeader([{ label: "Home" }])).toBe("Status");
  expect(statusHeader([{ label: "Home" }, { label: " STATUS" }])).toBe("Yardstick status");
});

test("a number with a hyphen, such as a CQC location, has room in one line", () => {
  const { columnWidths } = homesOfCouncil.sheets.find(({ name }) => name.startsWith("Own care homes"))!;
  // Digits of the usual font are 7 pixels wide, and the hyphen less; Excel leaves 5 pixels.
  expect(columnWidths[1]).toBeGreaterThanOrEqual("1-1234567890".length * 7 + 4);
});

test("every sheet can be read in print: at least 8 points high on A4, one page wide", () => {
  for (const { name, columnWidths, page } of [...plan.sheets, ...homesOfCouncil.sheets]) {
    const inches = (page.orientation === "Portrait" ? 8.27 : 11.69) - 2 * sheetLooks.sideMargin;
    const width = columnWidths.reduce((sum, pixels) => sum + pixels, 0) / 96;
    const percent = Math.min(100, Math.floor((100 * inches) / width));
    expect([name, (11 * percent) / 100 >= 8]).toEqual([name, true]);
  }
});

test("a page says whose it is and which it is, on A4, with its headings", () => {
  const { page, freezeRows } = plan.sheets.find(({ name }) => name === "Spend")!;
  expect(page).toEqual({
    orientation: "Landscape",
    titleRows: freezeRows,
    header: { left: "Children Looked After 2025-26, Leeds", center: "DRAFT", right: "&A" },
    footer: { left: "", right: "Page &P of &N" },
  });
  expect(plan.sheets.map(({ page: { header } }) => header.center)).toEqual(
    plan.sheets.map(({ name }) => (name === "Guidance" ? "" : "DRAFT")),
  );
});

test("the guidance above the questions does not touch their headings", () => {
  for (const { name, cells, rowHeights } of plan.sheets) {
    const notes = cells.filter(({ look }) => look === "note").map(({ row }) => row);
    const headings = new Set(cells.filter(({ look }) => look === "heading").map(({ row }) => row));
    const touching = notes.filter((row) => headings.has(row + 1) && (rowHeights[row] ?? 0) < 26);
    expect({ name, touching }).toEqual({ name, touching: [] });
  }
});

test("a demonstration year says so on its cover, below the title of every sheet and at the top of every page", () => {
  const { sheets } = layOutQuestionnaire({ ...cla, demonstration: true }, member, null, []);
  const [cover] = sheets;
  expect(cover!.cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining([
      "Questionnaire for Leeds (E08000035) · demonstration data",
      expect.stringMatching(/^Demonstration data, for trying Yardstick out: every authority's answers/),
    ]),
  );
  for (const { cells, page } of sheets) {
    expect(cells.find(({ row, column }) => row === 1 && column === 0)!.value).toMatch(/ · demonstration data$/);
    expect(page.header.right).toBe("Demonstration data · &A");
  }
  const heads = sheets.map(({ cells }): readonly [string, string] => [
    String(cells[0]!.value),
    String(cells[1]!.value),
  ]);
  // They are still known as sheets of the questionnaire.
  expect(heads.filter((head) => !isSheetOf(cla, head))).toEqual([]);
  expect(JSON.stringify(plan)).not.toMatch(/demonstration/i);
});
