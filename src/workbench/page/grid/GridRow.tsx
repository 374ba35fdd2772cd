import { memo } from "react";
import type { ConditionalLook } from "../../../workbook-file/sheet-parts";
import { isOpenCell } from "../../model/protection";
import { columnLetters } from "../../../domain/cell-area";
import type { Sheet } from "../../model/sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import type { Axis } from "./axis";
import { resizedTogether, setRowHeights } from "./fit-sizes";
import { GridCell } from "./GridCell";
import { hyperlinkAt } from "./hyperlink-at";
import { mergeAt } from "./merged-cells";
import { Resizer } from "./Resizer";
import { tableLook } from "./table-look";

export interface GridRowProps {
  readonly model: WorkbookModel;
  readonly row: number;
  /** All rows that are drawn. */
  readonly rows: readonly number[];
  readonly rowAxis: Axis;
  /** The look that conditional formats give a cell. */
  readonly looks: (row: number, column: number) => ConditionalLook;
  /** The columns to draw, ascending. */
  readonly columns: readonly number[];
  readonly columnAxis: Axis;
  readonly headWidth: number;
  readonly top: number;
  readonly height: number;
  readonly frozenTop: number | null;
  /** Changes whenever anything in the workbook but the selection changes. */
  readonly contents: number;
  /** The column of the active cell; null if that is in another row. */
  readonly activeColumn: number | null;
  /** The first and last selected column; null if none in this row is. */
  readonly selected: readonly [first: number, last: number] | null;
}

/** A row of the grid: its number and the cells in view. Redrawn only if something in it may look different. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { model, row, rows, rowAxis, looks, columns, columnAxis, headWidth, top, height, frozenTop, selected } = props;
  const sheet = model.activeSheet;
  const { freezeColumns } = sheet.properties;
  const place = frozenTop === null ? { top } : { position: "sticky" as const, top: frozenTop };
  return (
    <div
      role="row"
      className={frozenTop === null ? "row" : "row frozen"}
      aria-rowindex={row + 2}
      style={height === 0 ? { ...place, height, overflow: "hidden" } : { ...place, height }}
    >
      <div
        role="rowheader"
        className={selected !== null ? "head row-head touched" : "head row-head"}
        data-row-head={row}
        aria-colindex={1}
      >
        {row + 1}
        <Resizer
          axis="row"
          size={height}
          onResize={(size) => setRowHeights(model, ...resizedTogether(sheet, row, "row"), size)}
        />
      </div>
      {columns.map((column) => {
        const frozen = column < freezeColumns;
        const left = headWidth + columnAxis.offset(column);
        const merge = mergeAt(sheet, row, column);
        const isFirst = merge === null || (merge.top === row && merge.left === column);
        if (!isFirst && rows.includes(merge.top) && columns.includes(merge.left)) return null;
        const table = tableLook(sheet, row, column);
        return (
          <GridCell
            key={column}
            sheetName={sheet.name}
            row={row}
            column={column}
            cell={sheet.cell(row, column)}
            left={frozen ? null : left}
            stickyLeft={left}
            width={isFirst && merge ? lengthOf(columnAxis, merge.left, merge.right) : columnAxis.size(column)}
            height={isFirst && merge && merge.bottom > merge.top ? lengthOf(rowAxis, merge.top, merge.bottom) : null}
            reach={merge ? 0 : textReach(sheet, row, column, columns.at(-1) ?? column, columnAxis)}
            dates={model.dates}
            tableFormat={table?.format}
            filterButton={table?.filterButton ?? "none"}
            look={looks(row, column)}
            isLink={hyperlinkAt(sheet, row, column) !== null}
            isLocked={!isOpenCell(sheet, row, column)}
            comment={commentAt(sheet, row, column)}
            active={props.activeColumn === column}
            selected={selected !== null && column >= selected[0] && column <= selected[1]}
          />
        );
      })}
    </div>
  );
}, isSameRow);

/** Axes and looks are new objects at each drawing, but the same for this row while the contents are the same. */
function isSameRow(before: GridRowProps, now: GridRowProps): boolean {
  const values = ["model", "row", "top", "height", "frozenTop", "contents", "activeColumn"] as const;
  const lists = ["rows", "columns", "selected"] as const;
  return (
    values.every((key) => before[key] === now[key]) && lists.every((key) => before[key]?.join() === now[key]?.join())
  );
}

function lengthOf(axis: Axis, first: number, last: number): number {
  return axis.offset(last + 1) - axis.offset(first);
}

/** A cell's comments and who wrote them, as a screen reader reads them; null if there are none. */
function commentAt({ properties: { comments = [] } }: Sheet, row: number, column: number): string | null {
  if (comments.length === 0) return null;
  const found = comments.find(({ cell }) => cell === `${columnLetters(column)}${row + 1}`);
  return found ? [found, ...found.replies].map(({ author, text }) => `${author}: ${text}`).join("\n") : null;
}

/** Text of up to this many letters always fits, so we need not check it. */
const widestLetter = 11;

/** Text continues over blank cells to its right, as in Excel; everything else stays in its cell. */
function textReach(sheet: Sheet, row: number, column: number, last: number, axis: Axis): number {
  const { value, format } = sheet.cell(row, column);
  const width = axis.size(column);
  const { horizontalAlignment = "General", wrapText = false } = format;
  const runsOn = typeof value === "string" && !wrapText && ["General", "Left"].includes(horizontalAlignment);
  if (!runsOn || value.length * widestLetter < width) return width;
  let next = column + 1;
  while (next <= last && sheet.cell(row, next).value === null) next += 1;
  return axis.offset(next) - axis.offset(column);
}
