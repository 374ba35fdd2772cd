import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCalls } from "../../../src/actions/broken-formulas/read-calls";
import { excelBroken } from "../../../src/excel/broken-formulas/excel-broken";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model";
import { convert, ifLibreOffice } from "../../support/libre-office";
import { newXlsx } from "../../../src/workbook-file/xlsx";
import { answeringModel, budgetSheets, enter } from "../frozen/budget-workbook";
import { startAnswering } from "../start-answering";

jest.setTimeout(120_000);

const withLibreOffice = ifLibreOffice("formulas after LibreOffice has saved their workbook");
const folder = mkdtempSync(join(tmpdir(), "yardstick-broken-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every cell with the formula and the value that it has, and how its formula fills others. */
const cellsOf = (model: WorkbookModel) =>
  model.toData().sheets.map(({ name, cells }) => [
    name,
    cells.map(({ row, column, formula, value, spilled, spill, isFixedArray }) => ({
      at: `R${row}C${column}`,
      formula,
      value: spilled ?? value,
      spill,
      isFixedArray,
    })),
  ]);

withLibreOffice("formulas that LibreOffice has saved are repaired: the same formulas, the same values", async () => {
  const model = answeringModel();
  const value = (members: string) => `=CLUB.VALUE("care.weekly-cost",${members},"2024-25")`;
  enter(model, {
    ...budgetSheets(8),
    "It's": {
      A1: value('{"Leeds";"Kent";"Bristol"}'),
      B1: value("A10:A11"),
      C1: value("A10"),
      C2: value("A10"),
      D1: value("$A$10"),
      D2: value("$A$10"),
      E1: '=CLUB.PEERVALUES("care.weekly-cost","all","2024-25")',
      H1: '=SUM(CLUB.VALUE("care.weekly-cost",A10:A11,"2024-25")*2)&"CLUB.value("',
      A10: "Leeds",
      A11: "Kent",
    },
  });
  await model.recalculation.settled();
  const before = cellsOf(model);
  const file = join(folder, "budget.xlsx");
  writeFileSync(file, await (await newXlsx()).save(model.toData()));
  await convert([file], "xlsx:Calc MS Excel 2007 XML", join(folder, "saved"));

  const started = await startAnswering({ file: readFileSync(join(folder, "saved", "budget.xlsx")) });
  await started.model.recalculation.settled();
  const found = await excelBroken.find(readCalls, 20_000);
  if (!found.ok || found.value === null) throw new Error("Nothing was found.");
  expect(found.value.broken.length).toBeGreaterThan(30);
  expect(found.value.unknown).toEqual([]);
  expect(await excelBroken.repair(readCalls)).toMatchObject({ ok: true, value: { unknown: [], guarded: [] } });
  await started.model.recalculation.settled();
  expect(cellsOf(started.model)).toEqual(before);
  expect(await excelBroken.find(readCalls, 20_000)).toMatchObject({ value: { broken: [] } });
});
