import { readAnswers } from "../../src/domain/questionnaire/read-answers";
import { readQuestionnaire } from "../../src/excel/read-questionnaire";
import { cellsOfWorkbook } from "../../src/cli/check/cells-of-workbook";
import { createUniverCalculation } from "../../src/workbench/calculation/univer-calculation";
import { parseArea } from "../../src/workbench/model/reference";
import { formatArea } from "../../src/workbook-file/a1";
import { startOffice } from "../support/office-host";
import type { QuestionnaireCells } from "../../src/domain/questionnaire/questionnaire-cells";
import { cla, claPlan, mailedFile } from "./cla-workbook";
import { countRequests } from "./count-requests";

jest.setTimeout(240_000);

const { template } = claPlan;
const homes = Array.from({ length: 20 }, (_, at) => ({ home: `Home ${at}`, beds: 4 }));

/** A questionnaire with a full register, and then something typed (or written by a program) into its sheet. */
async function fullRegister() {
  const office = await startOffice({
    file: await mailedFile({ rows: { homes } }),
    calculation: createUniverCalculation,
  });
  const { model } = office;
  const sheet = model.sheets.find(({ properties }) => properties.tables?.[0]?.name === "homes")!;
  const [table] = sheet.properties.tables!;
  const area = parseArea(table!.reference)!;
  return {
    ...office,
    sheet,
    table: table!,
    area,
    put: (down: number, across: number, content: string | number) => {
      const [row, column] = [area.bottom + down, area.left + across];
      // As a program writes, which does not extend a table.
      const { tables } = model.sheet(sheet.id).properties;
      model.setCells(sheet.id, { top: row, bottom: row, left: column, right: column }, () => content);
      model.changeSheet(sheet.id, { tables });
    },
  };
}
type Full = Awaited<ReturnType<typeof fullRegister>>;

/** The rows below the register, counted from its last row; the same from Excel and from the file. */
async function below({ model, area, host }: Full) {
  await model.recalculation.known();
  const requests = countRequests(host);
  const read = await readQuestionnaire(template, null);
  if (!read.ok) throw new Error(read.problem.message);
  const trips = requests();
  const inFile = cellsOfWorkbook(model.toData(), template);
  expect(comparableBelow(read.value.cells)).toEqual(comparableBelow(inFile));
  const answers = readAnswers(cla, read.value.cells).registers["homes"]!;
  expect(answers.rows).toHaveLength(area.bottom - area.top);
  return { trips, rows: (answers.below ?? []).map(({ row, seen }) => [row - 1 - area.bottom, seen]) };
}

function comparableBelow(cells: QuestionnaireCells) {
  return (cells.tables.get("homes")?.below ?? []).map(({ row, cells: across }) => [
    row,
    across.map(({ value }) => value),
  ]);
}

test.each<[string, (full: Full) => void, readonly (readonly [number, string])[], number]>([
  ["nothing", () => {}, [], 2],
  ["a row right below", ({ put }) => (put(1, 0, "Fourth House"), put(1, 5, 4)), [[1, "Fourth House"]], 3],
  ["a row after a gap", ({ put }) => put(3, 0, "Fourth House"), [[3, "Fourth House"]], 3],
  ["a row that is filled in elsewhere", ({ put }) => put(1, 5, 0), [[1, "0"]], 3],
  [
    "rows with a gap between them",
    ({ put }) => [1, 4].forEach((row) => put(row, 0, `Home ${row}`)),
    [
      [1, "Home 1"],
      [4, "Home 4"],
    ],
    3,
  ],
  [
    "a row far down",
    ({ put }) => (put(1, 0, "near"), put(40_000, 0, "far")),
    [
      [1, "near"],
      [40_000, "far"],
    ],
    3,
  ],
  [
    "five thousand rows",
    ({ put }) => Array.from({ length: 5_000 }, (_, at) => put(at + 1, 0, "x")),
    [...Array.from({ length: 1_000 }, (_, at) => [at + 1, "x"] as const), [5_000, "x"]],
    3,
  ],
  ["a character that nobody can see", ({ put }) => put(1, 0, "\u200b"), [], 3],
  ["something beside the table's columns", ({ put }) => put(1, 30, "a note"), [], 2],
  [
    "another table, and a row below that",
    (full) => {
      const { model, sheet, table, area, put } = full;
      const reference = formatArea({ ...area, top: area.bottom + 2, bottom: area.bottom + 4 });
      model.changeSheet(sheet.id, { tables: [table, { ...table, id: 99, name: "mine", reference }] });
      [2, 3, 4, 6].forEach((row) => put(row, 0, `Row ${row}`));
    },
    [[6, "Row 6"]],
    3,
  ],
  [
    "a row below a row of totals",
    ({ model, sheet, table, area, put }) => {
      const reference = formatArea({ ...area, bottom: area.bottom + 1 });
      model.changeSheet(sheet.id, { tables: [{ ...table, reference, showTotals: true }] });
      put(1, 0, "Total");
      put(2, 0, "Fourth House");
    },
    [[2, "Fourth House"]],
    3,
  ],
])("%s below a full register reads the same from Excel and from the file", async (_, change, rows, trips) => {
  const full = await fullRegister();
  change(full);
  expect(await below(full)).toEqual({ rows, trips });
});

test("a table that ends in the sheet's last row has nothing below", async () => {
  const full = await fullRegister();
  const { model, sheet, table } = full;
  model.changeSheet(sheet.id, { tables: [{ ...table, reference: table.reference.replace(/\d+$/, "1048576") }] });
  const read = await readQuestionnaire(template, null);
  expect(read.ok && read.value.cells.tables.get("homes")?.below).toBeUndefined();
});
