import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { sheetSize } from "../../../domain/sheet-size";
import { type Area, cellArea } from "../../model/area";
import type { ModelEvent } from "../../model/model-event";
import { columnLetters } from "../../../domain/cell-area";
import type { WorkbookModel } from "../../model/workbook-model";
import { Menu, type MenuItem } from "../components/Menu";
import { useModelVersion } from "../use-model-version";
import { CellEditor } from "./CellEditor";
import { cellId } from "./cell-id";
import { FillHandle } from "./FillHandle";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import { selectionMenu } from "./selection-menu";
import { areaBetween } from "./selection";
import { mergeAt } from "./merged-cells";
import { headHeight, headWidth, sheetGeometry } from "./sheet-geometry";
import type { Editing } from "./use-editing";
import { AreaOutline } from "./AreaOutline";
import { useClipboard } from "./use-clipboard";
import { useChoices } from "./use-choices";
import { useConditionalLooks } from "./use-conditional-looks";
import { useGridKeys } from "./use-grid-keys";
import { useGridMouse } from "./use-grid-mouse";
import { useKeepInView } from "./use-keep-in-view";
import { useScroll } from "./use-scroll";
import { visibleIndexes } from "./visible-indexes";

export interface GridProps {
  readonly model: WorkbookModel;
  readonly editing: Editing;
  /** What the add-in puts into the menu of a cell. */
  readonly cellMenu?: readonly MenuItem[];
  /** What is drawn over the cells: the sheet's charts. */
  readonly children?: ReactNode;
}

/** Changes that affect only the selection, not how any cell looks. */
const besidesCells = new Set<ModelEvent["kind"]>([
  "selection",
  "settled",
  "calculation-failed",
  "refused",
  "charts",
  "chart-selected",
  "settings",
]);

/**
 * The current sheet as a grid, with only the part in view in the page. Find a cell as [data-cell="Budget!C4"]. The grid
 * has the focus, and names its active cell with aria-activedescendant.
 */
export function Grid({ model, editing, cellMenu = [], children }: GridProps) {
  useModelVersion(model);
  const contents = useModelVersion(model, ({ kind }) => !besidesCells.has(kind));
  const sheet = model.activeSheet;
  const { selection, activeCell, freezeRows, freezeColumns, showGridlines } = sheet.properties;
  const grid = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);
  const { ref: scroller, onScroll, reach, ...seen } = useScroll(sheet);
  const geometry = sheetGeometry(sheet, reach);
  const { rows: rowAxis, columns: columnAxis } = geometry;
  useKeepInView(scroller, sheet, geometry);

  const rows = visibleIndexes(rowAxis, { start: seen.top, length: seen.height, frozen: freezeRows }, activeCell.row);
  const columns = visibleIndexes(
    columnAxis,
    { start: seen.left, length: seen.width, frozen: freezeColumns },
    activeCell.column,
  );
  const mouse = useGridMouse(model, editing);
  const clipboard = useClipboard(model);
  const keys = useGridKeys({
    model,
    editing,
    clipboard,
    pageRows: Math.floor(seen.height / 20),
    onMenu: () => setMenu(belowActiveCell(activeCell)),
    onChoices: () => choices.open(),
  });
  const looks = useConditionalLooks(model, rows, columns);

  function endEntry(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    if (key === "Escape") editing.cancel();
    else if (key === "Enter" || key === "Tab") {
      if (!editing.commit()) return event.preventDefault();
      keys.moveOn(key, shiftKey);
    } else if (!editing.entry?.isEntering || event.altKey || !key.startsWith("Arrow")) return;
    else if (keys.pointOn(event)) return event.preventDefault();
    else {
      if (!editing.commit()) return event.preventDefault();
      keys.onKeyDown(event);
    }
    event.preventDefault();
    grid.current?.focus({ preventScroll: true });
  }

  const { entry } = editing;
  const typing = entry !== null;
  const boxOfArea = (area: Area) => ({
    left: headWidth + columnAxis.offset(area.left) + (area.left < freezeColumns ? seen.left : 0),
    top: headHeight + rowAxis.offset(area.top) + (area.top < freezeRows ? seen.top : 0),
    width: columnAxis.offset(area.right + 1) - columnAxis.offset(area.left),
    height: rowAxis.offset(area.bottom + 1) - rowAxis.offset(area.top),
  });
  const boxOf = (row: number, column: number) => boxOfArea(mergeAt(sheet, row, column) ?? cellArea(row, column));
  const choices = useChoices(model, typing, boxOf(activeCell.row, activeCell.column), () =>
    grid.current?.focus({ preventScroll: true }),
  );
  useEffect(() => {
    if (!typing && document.activeElement === document.body) grid.current?.focus({ preventScroll: true });
  }, [typing]);

  return (
    <div className="grid-scroller" ref={scroller} onScroll={onScroll}>
      <div
        ref={grid}
        id="grid"
        className={showGridlines ? "grid lined" : "grid"}
        role="grid"
        tabIndex={0}
        aria-label={`Sheet ${sheet.name}`}
        aria-rowcount={sheetSize.rows + 1}
        aria-colcount={sheetSize.columns + 1}
        aria-multiselectable
        aria-description="Press F6 to leave the grid for the next part of the page."
        aria-activedescendant={cellId(activeCell.row, activeCell.column)}
        style={{
          width: headWidth + columnAxis.offset(columnAxis.count),
          height: headHeight + rowAxis.offset(rowAxis.count),
        }}
        onKeyDown={keys.onKeyDown}
        {...mouse}
        onDoubleClick={() => editing.begin("cell")}
        onContextMenu={(event) => {
          event.preventDefault();
          setMenu({ x: event.clientX, y: event.clientY });
        }}
        {...clipboard.handlers}
      >
        <GridHead model={model} columns={columns} columnAxis={columnAxis} headWidth={headWidth} />
        {rows.map((row) => (
          <GridRow
            key={row}
            model={model}
            row={row}
            rows={rows}
            rowAxis={rowAxis}
            looks={looks}
            columns={columns}
            columnAxis={columnAxis}
            headWidth={headWidth}
            top={headHeight + rowAxis.offset(row)}
            height={rowAxis.size(row)}
            frozenTop={row < freezeRows ? headHeight + rowAxis.offset(row) : null}
            contents={contents}
            activeColumn={row === activeCell.row ? activeCell.column : null}
            selected={row >= selection.top && row <= selection.bottom ? [selection.left, selection.right] : null}
          />
        ))}
      </div>
      <div className="over-cells" style={{ left: headWidth, top: headHeight }}>
        {children}
      </div>
      {entry?.sheet === sheet.id && (
        <CellEditor
          editing={editing}
          address={`${columnLetters(entry.column)}${entry.row + 1}`}
          {...boxOf(entry.row, entry.column)}
          onKey={endEntry}
        />
      )}
      {clipboard.outlined?.sheet === sheet.id && <AreaOutline box={boxOfArea(clipboard.outlined.area)} kind="copied" />}
      <div role="status" className="unseen">
        {clipboard.outlined && `${clipboard.isCut ? "Cut" : "Copied"}. Ctrl+V or Enter pastes, Esc ends.`}
      </div>
      <FillHandle model={model} isTyping={typing} boxOf={boxOfArea} />
      {entry?.pointed && entry.sheet === sheet.id && (
        <AreaOutline box={boxOfArea(areaBetween(entry.pointed.from, entry.pointed.to))} kind="pointed" />
      )}
      {choices.drawn}
      {menu !== null && (
        <Menu label="Selection" items={[...selectionMenu(model), ...cellMenu]} at={menu} onClose={closeMenu} />
      )}
    </div>
  );
}

function belowActiveCell({ row, column }: { row: number; column: number }): { x: number; y: number } {
  const box = document.getElementById(cellId(row, column))?.getBoundingClientRect();
  return { x: box?.left ?? 0, y: box?.bottom ?? 0 };
}
