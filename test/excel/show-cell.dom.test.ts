import { showCell } from "../../src/excel/show-cell";
import { startOffice } from "../support/office-host";
import { fixture } from "../workbook-file/xlsx-files";

jest.setTimeout(60_000);

test("selects the cell on its sheet", async () => {
  const { model } = await startOffice({ file: fixture("budget.xlsx") });
  expect(await showCell({ sheet: "Register", cell: "B3" })).toEqual({ ok: true, value: null });
  expect(model.activeSheet.name).toBe("Register");
  expect(model.activeSheet.properties.activeCell).toEqual({ row: 2, column: 1 });
});

test.each(["Gone", "Hidden"])("names a sheet that cannot be shown: %s", async (sheet) => {
  const { model } = await startOffice({ file: fixture("budget.xlsx") });
  const shown = await showCell({ sheet, cell: "B3" });
  expect(shown).toMatchObject({ ok: false, problem: { code: "sheet-gone" } });
  expect(shown).toMatchObject({ problem: { message: expect.stringContaining(`"${sheet}"`) } });
  expect(model.activeSheet.name).toBe("Budget");
});
