import type { CellContent } from "../actions/ports";
import { restorableContent } from "./restore-cells";

/** Loads a cell's content, as restorableContent gives it; call the returned function after the next sync to get it. */
export function loadCell(cell: Excel.Range): () => CellContent {
  cell.load({ values: true, formulas: true, numberFormat: true });
  return () => {
    const numberFormat = String(cell.numberFormat[0]?.[0]);
    return restorableContent(cell.values[0]?.[0], cell.formulas[0]?.[0], numberFormat);
  };
}
