import { shippedDrivers } from "../../../scripts/generate-drivers";
import { driverModels } from "../../../src/domain/drivers/driver-models";
import { sharesNote } from "../../../src/domain/drivers/drivers-in-words";
import { layOutAssessment } from "../../../src/domain/drivers/sheet/lay-out-assessment";
import { layOutDrivers } from "../../../src/domain/drivers/sheet/lay-out-drivers";
import { noteLines } from "../../../src/domain/drivers/sheet/note-lines";
import { columnLetters } from "../../../src/domain/cell-area";
import { itemAt } from "../../../src/domain/item-at";
import { calculatedByLibreOffice, calculatedByUs, type Book, type Shown } from "../../support/calculated";
import { ifLibreOffice } from "../../support/libre-office";

jest.setTimeout(240_000);

const leeds = "E08000035";
const sheets = driverModels.map((model) => {
  const result = shippedDrivers(model);
  return { result, sheet: layOutDrivers(result, leeds) };
});
const books = sheets.map(({ sheet }): Book => ({ sheets: [{ name: sheet.name, cells: sheet.cells }], names: [] }));

/** The cells whose formulas ask LINEST give the effects and R² that stand beside them. */
function compare({ result, sheet }: (typeof sheets)[number], shown: Shown) {
  const asking = sheet.cells.filter(({ formula }) => formula?.includes("LINEST") === true);
  expect(asking).toHaveLength(result.effects.length + 1);
  const wanted = [result.fit.explained, ...result.effects.map(({ estimate }) => estimate)];
  asking.forEach(({ row, column }, at) => {
    const value = Number(shown(sheet.name, row, column));
    expect(Math.abs(value / itemAt(wanted, at) - 1)).toBeLessThan(1e-8);
  });
}

test("LINEST gives our effects and R² in the workbench, for every outcome", async () => {
  for (const [at, sheet] of sheets.entries()) compare(sheet, await calculatedByUs(itemAt(books, at)));
});

ifLibreOffice("LINEST in LibreOffice")(
  "LINEST gives our effects and R² in LibreOffice, for every outcome",
  async () => {
    const calculated = await calculatedByLibreOffice(books);
    sheets.forEach((sheet, at) => compare(sheet, itemAt(calculated, at)));
  },
);

test("no two cells of a sheet are in one place, and nothing is beside its page", () => {
  for (const sheet of [...sheets.map((one) => one.sheet), layOutAssessment("Leeds", false)]) {
    const places = sheet.cells.map(({ row, column }) => `${columnLetters(column)}${row + 1}`);
    expect(new Set(places).size).toBe(places.length);
    expect(Math.max(...sheet.cells.map(({ column }) => column))).toBeLessThan(sheet.columnWidths.length);
  }
});

test("the picture covers no cell with anything in it", () => {
  for (const own of [leeds, null, "E06000002", "E09000001"]) {
    const { cells, scatter } = layOutDrivers(itemAt(sheets, 0).result, own);
    const { top, left, bottom, right } = scatter?.place ?? { top: 0, left: 0, bottom: 0, right: 0 };
    expect(bottom - top).toBeGreaterThanOrEqual(12);
    const under = cells.filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
    expect(under).toEqual([]);
  }
});

test("notes are broken between words, and lose none", () => {
  const text = "One two three four five six seven eight nine ten";
  expect(noteLines(text, 14)).toEqual(["One two three", "four five six", "seven eight", "nine ten"]);
  expect(noteLines(text, 3).join(" ")).toBe(text);
});

test("names that begin as a formula does stay names", () => {
  const { result } = itemAt(sheets, 0);
  const { figures, rows, usualRegion } = result;
  const named = {
    ...result,
    rows: rows.map((row) => ({ ...row, name: `=${row.name}`, region: `=${row.region}` })),
    figures: { ...figures, rows: figures.rows.map((row) => ({ ...row, name: `=${row.name}` })) },
    usualRegion: `=${usualRegion}`,
  };
  const cells = [...layOutDrivers(named, leeds).cells, ...layOutAssessment("=Leeds", false).cells];
  expect(cells.filter(({ formula }) => formula !== undefined && /^=[A-Z][a-z]/.test(formula))).toEqual([]);
  expect(cells.filter(({ value }) => value === "=Leeds")).toHaveLength(3);
});

test("says beside the shares that they are rounded and have no interval", () => {
  for (const { sheet } of sheets) {
    const words = sheet.cells.map(({ value }) => String(value ?? "")).join(" ");
    expect(words).toContain(sharesNote);
  }
});
