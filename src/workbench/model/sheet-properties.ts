import type { SheetParts } from "../../workbook-file/sheet-parts";
import type { Shift } from "../../workbook-file/shift-area";
import type { ChartData, SheetData } from "../../workbook-file/workbook-data";
import type { Area } from "./area";

/** A sheet's name, how it is shown, and what it has besides cells and charts. */
export interface SheetView extends SheetParts {
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly showGridlines: boolean;
  readonly freezeRows: number;
  readonly freezeColumns: number;
  /** Column index → pixels, where not the default. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Row index → points, where not the default. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows and columns inserted and deleted since the workbook was opened, in order. */
  readonly shifts?: readonly Shift[];
}

/** A sheet's properties besides its cells. */
export interface SheetProperties extends SheetView {
  readonly charts: readonly ChartData[];
  /** Its last selection, and the cell in it that typing goes to. */
  readonly selection: Area;
  readonly activeCell: { readonly row: number; readonly column: number };
}
