import { columnLetters } from "../../../domain/cell-area";
import type { Sheet } from "../../model/sheet";
import type { Axis } from "./axis";

export interface GridHeadProps {
  readonly sheet: Sheet;
  readonly columns: readonly number[];
  readonly columnAxis: Axis;
  readonly headWidth: number;
}

/** The row of column letters; its corner selects the whole sheet. */
export function GridHead({ sheet, columns, columnAxis, headWidth }: GridHeadProps) {
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
          </div>
        );
      })}
    </div>
  );
}
