import { memo } from "react";
import type { ConditionalLook } from "../../../workbook-file/sheet-parts";
import type { CellFormat } from "../../../workbook-file/workbook-data";
import type { Cell } from "../../model/cell";
import type { DateSystem } from "../../model/date-system";
import { displayText } from "../../model/display-text";
import { columnLetters } from "../../../domain/cell-area";
import { errorSentence } from "../error-sentence";
import { cellId } from "./cell-id";
import { cellStyle } from "./cell-style";
import type { FilterButton } from "./table-look";
import { fittedNumber } from "./fitted-number";

export interface GridCellProps {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** Pixels from the sheet's left edge, including row headers; null for a frozen column, which is not positioned. */
  readonly left: number | null;
  readonly stickyLeft: number;
  readonly width: number;
  /** Pixels of cells merged over several rows; null for the row's own. */
  readonly height: number | null;
  readonly dates: DateSystem;
  /** How its table makes it look; the cell's own format takes precedence. */
  readonly tableFormat: CellFormat | undefined;
  readonly filterButton: FilterButton;
  /** How conditional formats make it look; these take precedence over everything else. */
  readonly look: ConditionalLook;
  readonly isLink: boolean;
  /** Whether its sheet's protection prevents changes to it. */
  readonly isLocked: boolean;
  /** Its comments. */
  readonly comment: string | null;
  /** The width the text may use in pixels, including blank cells to the right. */
  readonly reach: number;
  readonly active: boolean;
  readonly selected: boolean;
}

/** One cell: its text as formatted, its error's sentence as a tooltip and a description. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { sheetName, row, column, cell, left, width, reach } = props;
  const text = displayText(cell.value, cell.numberFormat, props.dates);
  const sentence = errorSentence(cell.value);
  const busy = sentence !== null && text === "#BUSY!";
  const fitted = typeof cell.value === "number" ? fittedNumber(cell.value, text, cell, width) : null;
  const format = { ...props.tableFormat, ...cell.format, ...props.look, ...bordersOf(cell.format, props.look) };
  const look = cellStyle(format, cell.value);
  const merged = props.height === null ? {} : { height: props.height, zIndex: 1 };
  const filtered = props.filterButton === "used" ? "Filtered by this column." : null;
  const description = [sentence, filtered, props.comment].filter((one) => one !== null).join("\n") || undefined;
  const place = left === null ? { position: "sticky" as const, left: props.stickyLeft } : { left };
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      data-cell={`${sheetName}!${columnLetters(column)}${row + 1}`}
      data-row={row}
      data-column={column}
      className={[
        "cell",
        left === null && "frozen",
        props.active && "active",
        props.selected && "selected",
        busy && "busy",
        sentence !== null && !busy && "error",
        cell.spilled && "spilled",
        fitted !== null && "fitted",
        format.wrapText && "wraps",
        props.filterButton !== "none" && "filtered",
        props.filterButton === "used" && "filtering",
        props.isLink && "link",
        props.isLink && cell.formula !== null && "called",
        props.comment !== null && "commented",
      ]
        .filter(Boolean)
        .join(" ")}
      aria-colindex={column + 2}
      aria-selected={props.selected || props.active}
      aria-readonly={cell.spilled || props.isLocked || undefined}
      aria-busy={busy || undefined}
      aria-description={description}
      title={description ?? (fitted === null ? undefined : text)}
      data-fitted={fitted ?? undefined}
      style={{ ...look, ...place, ...merged, width }}
    >
      {text !== "" && (
        <span
          className={reach > width ? "runs-on" : undefined}
          style={reach > width ? { width: reach - 6 } : undefined}
        >
          {format.wrapText ? text : text.replaceAll("\n", " ")}
        </span>
      )}
    </div>
  );
}, isSameCell);

/** A conditional format draws its own lines, and leaves the others around the cell. */
function bordersOf({ borders }: CellFormat, look: ConditionalLook): Pick<CellFormat, "borders"> {
  return look.borders === undefined ? {} : { borders: { ...borders, ...look.borders } };
}

/** Looks are new objects at each drawing, so compare what they contain. */
function isSameCell(before: GridCellProps, now: GridCellProps): boolean {
  return (Object.keys(now) as (keyof GridCellProps)[]).every(
    (key) =>
      before[key] === now[key] ||
      ((key === "look" || key === "tableFormat") && JSON.stringify(before[key]) === JSON.stringify(now[key])),
  );
}
