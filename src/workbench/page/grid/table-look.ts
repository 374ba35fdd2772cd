import type { TableData } from "../../../workbook-file/sheet-parts";
import type { CellFormat } from "../../../workbook-file/workbook-data";
import { cellArea, containsArea } from "../../model/area";
import { isFilteredBy } from "../../model/hidden-rows";
import { parseArea } from "../../model/reference";
import type { Sheet } from "../../model/sheet";

/** The usual seven colours of Excel's table styles: strong for headers, soft for bands. */
const colours = [
  { strong: "#262626", soft: "#E7E6E6" },
  { strong: "#2F5597", soft: "#D9E1F2" },
  { strong: "#A9480B", soft: "#FCE4D6" },
  { strong: "#595959", soft: "#EDEDED" },
  { strong: "#7F6000", soft: "#FFF2CC" },
  { strong: "#1F5F91", soft: "#DDEBF7" },
  { strong: "#3B6B22", soft: "#E2EFDA" },
] as const;

export interface TableLook {
  readonly format: CellFormat;
  readonly filterButton: FilterButton;
}

/** The button with which a column is filtered: none, one at rest, or one that says that its column is filtered. */
export type FilterButton = "none" | "unused" | "used";

/** How its table or filter makes a cell look, roughly as in Excel; null outside them. */
export function tableLook(sheet: Sheet, row: number, column: number): TableLook | null {
  const cell = cellArea(row, column);
  for (const table of sheet.properties.tables ?? []) {
    const area = parseArea(table.reference);
    if (!area || !containsArea(area, cell)) continue;
    const { format, hasFilterButton } = lookIn(table, row - area.top, row === area.bottom);
    return { format, filterButton: hasFilterButton ? buttonAt(sheet, row, column) : "none" };
  }
  const filter = parseArea(sheet.properties.filter?.reference ?? "");
  const isHeading = filter?.top === row && containsArea(filter, cell);
  return isHeading ? { format: {}, filterButton: buttonAt(sheet, row, column) } : null;
}

function buttonAt({ properties }: Sheet, row: number, column: number): FilterButton {
  return isFilteredBy(properties, row, column) ? "used" : "unused";
}

function lookIn(
  table: TableData,
  row: number,
  isLast: boolean,
): { readonly format: CellFormat; readonly hasFilterButton: boolean } {
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  const colour = kind === undefined ? undefined : colours[(Number(number) - 1) % colours.length];
  const isHead = table.showHeaders && row === 0;
  const hasFilterButton = isHead && table.showFilterButton;
  if (colour === undefined) return { format: {}, hasFilterButton };
  if (isHead) {
    // The first seven light styles have a plain header with a line below.
    const isPaper = kind === "Light" && Number(number) <= 7;
    const line = { style: "Continuous", weight: "Thin", color: colour.strong } as const;
    const format: CellFormat = isPaper
      ? { bold: true, borders: { EdgeBottom: line } }
      : { bold: true, fill: colour.strong, fontColor: "#FFFFFF" };
    return { format, hasFilterButton };
  }
  if (table.showTotals && isLast) return { format: { bold: true }, hasFilterButton };
  const isBand = table.showBandedRows && (row - Number(table.showHeaders)) % 2 === 0;
  return { format: isBand ? { fill: colour.soft } : {}, hasFilterButton };
}
