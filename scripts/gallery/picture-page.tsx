import { createRoot } from "react-dom/client";
import { ChartLayer } from "../../src/workbench/page/chart/ChartLayer";
import { WorkbookModel } from "../../src/workbench/model/workbook-model";
import type { CellData } from "../../src/workbook-file/workbook-data";
import { openXlsx } from "../../src/workbook-file/xlsx";
import { createSmallCalculation } from "../../test/support/small-calculation";

/** Shows the chart of a workbook, given as base64, as the workbench draws it: with the figures that the file has. */
async function showChart(file: string): Promise<void> {
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const { data } = await openXlsx(bytes);
  const model = new WorkbookModel(createSmallCalculation());
  model.load({ ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(asConstant) })) });
  const sheet = model.sheets.find(({ properties }) => properties.charts.length > 0);
  if (sheet === undefined) throw new Error("The workbook has no chart.");
  model.activate(sheet.id);
  const page = document.createElement("div");
  document.body.replaceChildren(page);
  createRoot(page).render(<ChartLayer model={model} />);
}

/** A cell with the value that the file has, so that nothing is calculated. */
function asConstant(cell: CellData): CellData {
  return { ...cell, value: cell.spilled ?? cell.value, formula: null, spill: null };
}

Object.assign(globalThis, { showChart });
