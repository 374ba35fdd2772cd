import { areaSize, isWholeColumns, isWholeRows } from "../../model/area";
import type { WorkbookModel } from "../../model/workbook-model";
import type { MenuItem } from "../components/Menu";
import { followHyperlink, hyperlinkAt } from "./hyperlink-at";

/** What the user can do with the selected cells, rows or columns, such as "Insert 3 rows above". */
export function selectionMenu(model: WorkbookModel): MenuItem[] {
  const { id, properties } = model.activeSheet;
  const { selection } = properties;
  const { top, left } = selection;
  const { rows, columns } = areaSize(selection);
  const many = (count: number, noun: string) => (count === 1 ? noun : `${count} ${noun}s`);
  const rowItems = [
    { label: `Insert ${many(rows, "row")} above`, run: () => model.insertRows(id, top, rows) },
    { label: `Delete ${many(rows, "row")}`, run: () => model.deleteRows(id, top, rows) },
  ];
  const columnItems = [
    { label: `Insert ${many(columns, "column")} to the left`, run: () => model.insertColumns(id, left, columns) },
    { label: `Delete ${many(columns, "column")}`, run: () => model.deleteColumns(id, left, columns) },
  ];
  const { activeCell } = properties;
  const link = hyperlinkAt(model.activeSheet, activeCell.row, activeCell.column);
  return [
    ...(link === null ? [] : [{ label: "Open the link", run: () => void followHyperlink(model, link) }]),
    ...(isWholeColumns(selection) ? [] : rowItems),
    ...(isWholeRows(selection) ? [] : columnItems),
    { label: "Clear contents", run: () => model.clear(id, selection, "Contents") },
  ];
}
