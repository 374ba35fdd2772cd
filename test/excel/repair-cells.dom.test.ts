import type { CellRepair } from "../../src/actions/questionnaire-ports";
import { repairCells } from "../../src/excel/repair-cells";
import { restoreCells } from "../../src/excel/restore-cells";
import { startOffice } from "../support/office-host";
import { countRequests } from "./count-requests";

jest.setTimeout(60_000);

type Office = Awaited<ReturnType<typeof startOffice>>;

let office: Office;
beforeEach(async () => {
  office = await startOffice();
});

/** A cell's formula or value, and its number format. */
function cell(address: string, sheet = "Sheet1") {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address)!;
  const { model } = office;
  const { value, formula, numberFormat, format } = model.cell(
    model.sheetByName(sheet)!.id,
    Number(row) - 1,
    letter.charCodeAt(0) - 65,
  );
  return { holds: formula ?? value, numberFormat, format };
}

async function fill(cells: Readonly<Record<string, readonly [content: string | number | boolean, format?: string]>>) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, [content, format = "General"]] of Object.entries(cells)) {
      const range = sheet.getRange(address);
      range.format.fill.color = "#FFF9E5";
      const isEnteredFirst = format === "@" && (typeof content !== "string" || content.startsWith("="));
      if (!isEnteredFirst) range.numberFormat = [[format]];
      range.formulas = [[content]];
      range.numberFormat = [[format]];
    }
    await context.sync();
  });
}

const repair = (address: string, value: number | string, numberFormat?: string | null): CellRepair => ({
  place: { sheet: "Sheet1", cell: address },
  value,
  ...(numberFormat !== undefined && { numberFormat }),
});

const march = 45747;

test.each<[string, readonly [string | number, string?], CellRepair, string | number, string]>([
  ["a number typed as text", ["'1,234"], repair("B2", 1234, "£#,##0"), 1234, "General"],
  ["a number in a cell formatted as text", ["1,234", "@"], repair("B2", 1234, "£#,##0"), 1234, "£#,##0"],
  ["the same where the field's format is not known", ["1,234", "@"], repair("B2", 1234), 1234, "General"],
  ["a number in a format of the user's", ["'12", "0.000"], repair("B2", 12, "#,##0"), 12, "0.000"],
  ["a number of per cents", ["'12.5 %", "0.0%"], repair("B2", 12.5, "#,##0.0"), 12.5, "#,##0.0"],
  ["a percent sign that is only text", ["'12", '0" % of all"'], repair("B2", 12), 12, '0" % of all"'],
  ["a percent sign behind a backslash", ["'12", "0.0\\%"], repair("B2", 12), 12, "0.0\\%"],
  ["a percentage of small numbers only", ["'12", "[>1]0.0;0%"], repair("B2", 12), 12, "[>1]0.0;0%"],
  ["a small number among them", ["'0.5", "[>1]0.0;0%"], repair("B2", 0.5, "#,##0.0"), 0.5, "#,##0.0"],
  ["pounds that were thousands", [1250, "£#,##0"], repair("B2", 1_250_000), 1_250_000, "£#,##0"],
  ["nought", ["'0"], repair("B2", 0), 0, "General"],
  ["a negative fraction", ["'(0.25)", "@"], repair("B2", -0.25), -0.25, "General"],
  ["a date typed as text", ["'31/03/2025", "dd/mm/yyyy"], repair("B2", "2025-03-31"), march, "dd/mm/yyyy"],
  ["a date in a format of the user's", ["'31 3 2025", "d mmmm yyyy"], repair("B2", "2025-03-31"), march, "d mmmm yyyy"],
  [
    "a date in a cell formatted as text",
    ["31 March 2025", "@"],
    repair("B2", "2025-03-31", "dd/mm/yyyy"),
    march,
    "dd/mm/yyyy",
  ],
  ["a date among numbers", ["'31/3/2025", "#,##0;[Red]-#,##0"], repair("B2", "2025-03-31"), march, "dd/mm/yyyy"],
  ["spaces around a text", [" Leeds "], repair("B2", "Leeds"), "Leeds", "General"],
  ["spaces around a number kept as text", [" 007 ", "@"], repair("B2", "007", "@"), "007", "@"],
  ["spaces around a text that looks like a formula", [" =1+1", "@"], repair("B2", "=1+1", "@"), "=1+1", "@"],
  [
    "spaces around a text that looks like a day",
    [" 2025-03-31", "@"],
    repair("B2", "2025-03-31", "@"),
    "2025-03-31",
    "@",
  ],
  ["a formula", ["=SUM(D1:D2)", "#,##0"], repair("B2", 0), 0, "#,##0"],
  ["a formula in a cell formatted as text", ["=SUM(D1:D2)", "@"], repair("B2", 0, "#,##0"), 0, "#,##0"],
])("%s can be fixed and restored", async (_, before, given, holds, numberFormat) => {
  await fill({ B2: before, B3: ["untouched"] });
  const [was, beside] = [cell("B2"), cell("B3")];
  const written = await repairCells([given]);
  expect(cell("B2")).toEqual({ holds, numberFormat, format: was.format });
  expect(cell("B3")).toEqual(beside);
  if (!written.ok) throw new Error(written.problem.message);
  expect(await restoreCells(written.value)).toEqual({ ok: true, value: [] });
  expect(cell("B2")).toEqual(was);
});

test("what was typed over a repair since stays as it is, and is named", async () => {
  await fill({ B2: ["'1"], B3: ["'2"], C3: ["'3", "@"] });
  const before = cell("C3");
  const written = await repairCells([repair("B2", 1), repair("B3", 2), repair("C3", 3)]);
  if (!written.ok) throw new Error(written.problem.message);
  await fill({ B3: ["2.5"] });
  expect(await restoreCells(written.value)).toEqual({ ok: true, value: [{ sheet: "Sheet1", cell: "B3" }] });
  expect([cell("B2").holds, cell("B3").holds]).toEqual(["1", 2.5]);
  expect(cell("C3")).toEqual(before);
});

test("many cells take two round trips, in any order, and two more to restore", async () => {
  const addresses = Array.from({ length: 300 }, (_, index) => `${"BCE"[index % 3]}${2 + Math.floor(index / 3)}`);
  await fill(Object.fromEntries(addresses.map((address, index) => [address, [`'${index}`, index % 2 ? "@" : "0.0"]])));
  const before = addresses.map((address) => cell(address));
  const requests = countRequests(office.host);
  const written = await repairCells(addresses.map((address, index) => repair(address, index)).reverse());
  expect(requests()).toBe(2);
  expect(addresses.map((address) => cell(address).holds)).toEqual(addresses.map((_, index) => index));
  if (!written.ok) throw new Error(written.problem.message);
  expect(written.value).toHaveLength(300);
  await restoreCells(written.value);
  expect(requests()).toBe(4);
  expect(addresses.map((address) => cell(address))).toEqual(before);
});

test("with nothing to fix, Excel is not called", async () => {
  const requests = countRequests(office.host);
  expect(await repairCells([])).toEqual({ ok: true, value: [] });
  expect(requests()).toBe(0);
});

describe("on a protected sheet", () => {
  const protect = async (allowFormatCells: boolean) => {
    await fill({ B2: ["1,234", "@"] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells, allowInsertRows: true });
      await context.sync();
    });
    return office.model.activeSheet.properties.protection;
  };

  test.each([true, false])(
    "an input can be fixed and restored (formatting cells allowed: %s)",
    async (allowFormatCells) => {
      const protection = await protect(allowFormatCells);
      const was = cell("B2");
      const written = await repairCells([repair("B2", 1234, "#,##0")]);
      expect(cell("B2")).toMatchObject({ holds: 1234, numberFormat: "#,##0" });
      expect(office.model.activeSheet.properties.protection).toEqual(protection);
      if (!written.ok) throw new Error(written.problem.message);
      await restoreCells(written.value);
      expect(cell("B2")).toEqual(was);
      expect(office.model.activeSheet.properties.protection).toEqual(protection);
    },
  );

  test("a locked cell is refused, and what was fixed before it is undone", async () => {
    const protection = await protect(true);
    const was = cell("B2");
    const written = await repairCells([repair("B2", 1234, "#,##0"), repair("D9", 5)]);
    expect(written).toMatchObject({ ok: false, problem: { code: "workbook-refused" } });
    expect([cell("B2"), cell("D9").holds]).toEqual([was, null]);
    expect(office.model.activeSheet.properties.protection).toEqual(protection);
  });

  test("a sheet with a password is named", async () => {
    await protect(false);
    const { id, properties } = office.model.activeSheet;
    office.model.changeSheet(id, { protection: { ...properties.protection!, hasPassword: true } });
    const was = cell("B2");
    expect(await repairCells([repair("B2", 1234)])).toMatchObject({ problem: { code: "sheet-has-password" } });
    expect(cell("B2")).toEqual(was);
  });
});
