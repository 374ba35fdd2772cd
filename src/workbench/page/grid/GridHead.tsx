import { columnLetters } from "../../../domain/cell-area";
import type { Axis } from "./axis";
import { resizedTogether, setColumnWidths } from "./fit-sizes";
import { Resizer } from "./Resizer";
import type { WorkbookModel } from "../../model/workbook-model";

export interface GridHeadProps {
  readonly model: WorkbookModel;
  readonly columns: readonly number[];
  readonly columnAxis: Axis;
  readonly headWidth: number;
}

/** The row of column letters; its corner selects the whole sheet. */
export function GridHead({ model, columns, columnAxis, headWidth }: GridHeadProps) {
  const sheet = model.activeSheet;
  const { selection, freezeColumns } = sheet.properties;
  return (
    <div role="row" className="heads" aria-rowindex={1}>
      <div role="columnheader" className="head corner" data-corner aria-colindex={1}>
        <span className="unseen">Whole sheet</span>
      </div>
      {columns.map((column) => {
        const left = headWidth + columnAxis.offset(column);
        const touched = column >= selection.left && column <= selection.right;
        return (
          <div
            key={column}
            role="columnheader"
            className={touched ? "head touched" : "head"}
            data-column-head={column}
            aria-colindex={column + 2}
            style={{
              ...(column < freezeColumns ? { position: "sticky", zIndex: 1 } : {}),
              left,
              width: columnAxis.size(column),
            }}
          >
            {columnLetters(column)}
            <Resizer
              axis="column"
              size={columnAxis.size(column)}
              onResize={(size) => setColumnWidths(model, ...resizedTogether(sheet, column, "column"), size)}
            />
          </div>
        );
      })}
    </div>
  );
}
