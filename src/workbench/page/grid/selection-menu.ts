import { areaSize, isWholeColumns, isWholeRows } from "../../model/area";
import { fillCells } from "../../model/fill-cells";
import { clearShown } from "../../model/clear-shown";
import type { WorkbookModel } from "../../model/workbook-model";
import type { MenuItem } from "../components/Menu";
import { setColumnWidths, setRowHeights } from "./fit-sizes";
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
  const isWhole = isWholeColumns(selection) || isWholeRows(selection);
  const fillItems = isWhole ? [] : seriesItems(model);
  const sizeItems = [
    ...(isWholeRows(selection)
      ? []
      : [
          {
            label: `Fit ${many(columns, "column")} to text`,
            run: () => setColumnWidths(model, left, selection.right, null),
          },
        ]),
    ...(isWholeColumns(selection)
      ? []
      : [{ label: `Fit ${many(rows, "row")} to text`, run: () => setRowHeights(model, top, selection.bottom, null) }]),
  ];
  const { activeCell } = properties;
  const link = hyperlinkAt(model.activeSheet, activeCell.row, activeCell.column);
  return [
    ...(link === null ? [] : [{ label: "Open the link", run: () => void followHyperlink(model, link) }]),
    ...(isWholeColumns(selection) ? [] : rowItems),
    ...(isWholeRows(selection) ? [] : columnItems),
    ...fillItems,
    ...sizeItems,
    { label: "Clear contents", run: () => clearShown(model) },
  ];
}

/** Continues what the first rows or columns of the selection hold into its blank rest, as dragging the corner does. */
function seriesItems(model: WorkbookModel): MenuItem[] {
  const sheet = model.activeSheet;
  const { selection } = sheet.properties;
  const { top, left, bottom, right } = selection;
  const filled = sheet.usedArea(true, selection);
  if (filled?.top !== top || filled.left !== left) return [];
  return [
    ...(filled.bottom < bottom
      ? [
          {
            label: "Continue the series down",
            run: () => fillCells(model, { ...selection, bottom: filled.bottom }, selection, "count"),
          },
        ]
      : []),
    ...(filled.right < right
      ? [
          {
            label: "Continue the series to the right",
            run: () => fillCells(model, { ...selection, right: filled.right }, selection, "count"),
          },
        ]
      : []),
  ];
}
