import { createUniverCalculation } from "../../../src/workbench/calculation/univer-calculation";
import { cellArea } from "../../../src/workbench/model/area";
import { parseArea } from "../../../src/workbench/model/reference";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { WorkbookModel } from "../../../src/workbench/model/workbook-model";

/** A workbook calculated by the real engine; `cells` are typed into its first sheet. */
export function univerModel(cells: Readonly<Record<string, string>> = {}): WorkbookModel {
  const model = new WorkbookModel(createUniverCalculation({ names: [], run: async () => [] }));
  typeInto(model, model.activeSheet, cells);
  return model;
}

export function typeInto(model: WorkbookModel, sheet: Sheet, cells: Readonly<Record<string, string>>): void {
  for (const [cell, text] of Object.entries(cells)) model.setInput(sheet.id, ...placeOf(cell), text);
}

/** Selects "B2" or "B2:C9" of the sheet in view, or of another. */
export function selectArea(model: WorkbookModel, area: string, sheet = model.activeSheet): void {
  const found = parseArea(area);
  if (found) model.select(sheet.id, found);
}

/** What the formula bar shows of cells, e.g. of A1 and A2. */
export function inputs(model: WorkbookModel, cells: string, sheet = model.activeSheet): string[] {
  return cells.split(" ").map((cell) => model.inputText(sheet.id, ...placeOf(cell)));
}

function placeOf(cell: string): [number, number] {
  const { top, left } = parseArea(cell) ?? cellArea(0, 0);
  return [top, left];
}
