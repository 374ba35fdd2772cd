import { useEffect, useState } from "react";
import { areaSize } from "../../model/area";
import { isDrawable } from "../../model/conditional-look";
import { displayText } from "../../model/display-text";
import type { WorkbookModel } from "../../model/workbook-model";
import { errorSentence } from "../error-sentence";
import { useModelVersion } from "../use-model-version";

/**
 * Below the sheet: whether cells are still calculating, why the active cell shows an error, and the selection's sum.
 */
export function StatusBar({ model }: { readonly model: WorkbookModel }) {
  useModelVersion(model);
  const { id, properties } = model.activeSheet;
  const { row, column } = properties.activeCell;
  const sentence = errorSentence(model.cell(id, row, column).value);
  const calculating = useCalculating(model);
  return (
    <div className="status-bar">
      <span role="status">{sentence ?? (calculating ? "Calculating…" : "Ready")}</span>
      {(properties.conditionalFormats ?? []).some(({ rule }) => !isDrawable(rule)) && (
        <span className="hint">Some conditional formats of this sheet are not drawn</span>
      )}
      <span className="totals">{totals(model)}</span>
      <span className="hint">F6: next part of the page</span>
    </div>
  );
}

/** Whether a calculation is running: from the first waiting cell until no cell waits any more. */
function useCalculating(model: WorkbookModel): boolean {
  const [calculating, setCalculating] = useState(false);
  useEffect(
    () =>
      model.subscribe((event) => {
        if (event.kind === "results") {
          const busy = event.cells.some(({ sheet, row, column }) => {
            const value = model.cell(sheet, row, column).value;
            return value !== null && typeof value === "object" && value.error === "#BUSY!";
          });
          if (busy) setCalculating(true);
        }
        if (event.kind === "settled" || event.kind === "calculation-failed") setCalculating(false);
      }),
    [model],
  );
  return calculating;
}

function totals(model: WorkbookModel): string {
  const sheet = model.activeSheet;
  const { selection, activeCell } = sheet.properties;
  if (areaSize(selection).cells === 1) return "";
  const numbers: number[] = [];
  for (const { cell } of sheet.cells(selection)) if (typeof cell.value === "number") numbers.push(cell.value);
  if (numbers.length < 2) return "";
  const sum = numbers.reduce((total, number) => total + number, 0);
  const format = sheet.cell(activeCell.row, activeCell.column).numberFormat;
  const text = (value: number) => displayText(value, format, model.dates);
  return `Average ${text(sum / numbers.length)}   Count ${numbers.length}   Sum ${text(sum)}`;
}
