import { useEffect } from "react";
import type { ConditionalLook } from "../../../workbook-file/sheet-parts";
import type { Area } from "../../model/area";
import { formatsIn, lookOf, type RuleAtCell, rulesAt } from "../../model/conditional-look";
import type { WorkbookModel } from "../../model/workbook-model";

const none: ConditionalLook = {};

/** How conditional formats change the cells in view; none for cells not calculated yet. */
export function useConditionalLooks(
  model: WorkbookModel,
  rows: readonly number[],
  columns: readonly number[],
): (row: number, column: number) => ConditionalLook {
  const sheet = model.activeSheet;
  const formats = formatsIn(sheet, around(rows, columns));
  const rules = new Map<string, readonly RuleAtCell[]>();
  if (formats.length > 0)
    for (const row of rows)
      for (const column of columns) rules.set(`${row},${column}`, rulesAt(formats, sheet, row, column));
  useEffect(() => {
    if (rules.size > 0) model.probe.ask([...rules.values()].flat().map(({ formula }) => formula));
  });
  return (row, column) => {
    const found = rules.get(`${row},${column}`) ?? [];
    return found.length === 0 ? none : lookOf(found, (formula) => model.probe.result(formula));
  };
}

/** The area from the first to the last cell drawn. */
function around(rows: readonly number[], columns: readonly number[]): Area {
  const [top = 0, left = 0] = [rows[0], columns[0]];
  return { top, left, bottom: rows.at(-1) ?? top, right: columns.at(-1) ?? left };
}
