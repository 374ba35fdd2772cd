import type { ChangedChoice, FrozenScope, SheetCount, ThawOutcome } from "../../actions/frozen-ports";
import { placeOfCell } from "../../domain/cell-place";
import { formatArea, joinCells } from "../../domain/cell-area";
import { groupBy } from "../../domain/group-by";
import { isErrorText } from "../../domain/frozen/error-text";
import type { CellValue } from "../../domain/frozen/is-same-value";
import type { KeptCell } from "../../domain/frozen/kept-cell";
import type { SheetCell } from "../../domain/frozen/kept-formula";
import { type CellNow, planThaw, type Thawed, type ThawPlan } from "../../domain/frozen/plan-thaw";
import { spelledAs } from "../../domain/frozen/spelled-as";
import { isTextFormat } from "../../domain/number-format/is-text-format";
import type { Result } from "../../domain/result";
import { inExcel } from "../in-excel";
import { requestRoom } from "../request-room";
import { isIn, meantBy } from "./find-formulas";

import { frozenName, lastFrozenColumn } from "../../domain/frozen/frozen-sheet";
import { readContents } from "../read-contents";
import { type ReadFrozen, readFrozen } from "./read-frozen";
import { type CellWrite, writeContents } from "./write-contents";

/**
 * Puts the formulas of frozen cells back, and forgets what can no longer be put back. Cells that were changed since, and
 * those on protected sheets, stay frozen. At most nine round trips for any usual number of cells.
 */
export function thawCells(scope: FrozenScope): Promise<Result<ThawOutcome>> {
  return inExcel(async (context) => {
    const read = await readFrozen(context);
    const meant = await meantBy(context, scope);
    const { plan, guarded } = await planOf(context, read, (cell) => {
      if (meant === null) return true;
      const place = cell.kept?.place;
      return place ? place.sheet === meant.sheet && isIn(meant.area, place.row, place.column) : false;
    });
    await putBack(context, read, plan.restored, [
      ...plan.restored.flatMap(({ cells }) => cells),
      ...plan.live,
      ...plan.gone,
      ...plan.unreadable,
    ]);
    return {
      restored: plan.restored.length,
      changed: plan.changed.map(({ id, place, filled, formula, frozen, now }) => ({
        id,
        place: placeOfCell(place),
        filled: filled.map(placeOfCell),
        formula,
        frozen,
        now,
      })),
      gone: goneOf(plan.gone, read),
      left: plan.gone.flatMap(({ kept }) => (kept?.place ? [placeOfCell(kept.place)] : [])),
      guarded,
      unreadable: headsOf(plan.unreadable),
    };
  });
}

/** Decides about cells that were changed since they were frozen. At most eight round trips. */
export function settleChanged(choices: ReadonlyMap<number, ChangedChoice>): Promise<Result<number>> {
  return inExcel(async (context) => {
    const read = await readFrozen(context);
    const { plan } = await planOf(context, read, ({ id }) => choices.has(id));
    const settled = [
      ...plan.changed.map((one) => ({ id: one.id, one })),
      ...plan.restored.map((one) => ({ id: one.cells[0]?.id ?? 0, one })),
    ];
    const restored = settled.filter(({ id }) => choices.get(id) === "restore").map(({ one }) => one);
    await putBack(
      context,
      read,
      restored,
      settled.flatMap(({ one }) => one.cells),
    );
    return restored.length;
  });
}

/** How many formulas of the workbook are frozen. Three round trips. */
export function countFrozen(): Promise<Result<number>> {
  return inExcel(async (context) => headsOf((await readFrozen(context)).cells));
}

function headsOf(cells: readonly KeptCell[]): number {
  return new Set(cells.map(({ id }) => id)).size;
}

/** What to put back where, of the cells that are meant and not on protected sheets. One round trip or two. */
async function planOf(
  context: Excel.RequestContext,
  { sheets, cells, freezes }: ReadFrozen,
  isMeant: (cell: KeptCell) => boolean,
): Promise<{ readonly plan: ThawPlan; readonly guarded: readonly SheetCount[] }> {
  const closed = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const meantIds = new Set(cells.filter(isMeant).map(({ id }) => id));
  const isClosed = ({ kept }: KeptCell) =>
    kept?.place !== undefined && kept.place !== null && closed.has(kept.place.sheet);
  const closedCells = cells.filter((cell) => meantIds.has(cell.id) && isClosed(cell));
  const closedIds = new Set(closedCells.map(({ id }) => id));
  // A column is looked at as a whole, because sorting moves values in it.
  const open = cells.filter(({ id }) => !closedIds.has(id));
  const places = cells.flatMap(({ kept }) => kept?.place ?? []);
  const named = new Set(places.map(({ sheet }) => sheet));
  const contents = await readContents(
    context,
    sheets.filter(({ name }) => named.has(name)),
  );
  const frozen = new Set(places.map(({ sheet, row, column }) => `${row} ${column} ${sheet}`));
  const labels = new Map<string, string>();
  const now = ({ sheet, row, column }: SheetCell): CellNow => {
    const key = `${row} ${sheet}`;
    const label =
      labels.get(key) ?? contents.labelOf(sheet, row, (at, across) => frozen.has(`${at} ${across} ${sheet}`));
    labels.set(key, label);
    const content = contents.at(sheet, row, column) as CellValue;
    // An error is frozen as a formula that is nothing else.
    const error = typeof content === "string" ? content.slice(1) : "";
    return { content: isErrorText(error) ? error : content, label };
  };
  const spell = (formula: string, { freeze, block }: KeptCell) => {
    const before = freezes.find(({ number }) => number === freeze)?.blocks[block]?.formula;
    return before === undefined ? formula : spelledAs(formula, before);
  };
  const plan = planThaw(open, now, spell);
  const isDue = ({ cells: [head] }: Thawed) => head !== undefined && meantIds.has(head.id);
  const isOurs = ({ id }: KeptCell) => meantIds.has(id);
  return {
    plan: {
      restored: plan.restored.filter(isDue),
      changed: plan.changed.filter(isDue),
      gone: plan.gone,
      unreadable: plan.unreadable.filter(isOurs),
      live: plan.live.filter(isOurs),
    },
    guarded: [...groupBy(closedCells, ({ kept }) => kept?.place?.sheet ?? "")].map(([sheet, its]) => ({
      sheet,
      count: headsOf(its),
    })),
  };
}

function goneOf(gone: readonly KeptCell[], { sheets, freezes }: ReadFrozen): ThawOutcome["gone"] {
  const sheetOf = ({ freeze, block }: KeptCell) =>
    freezes.find(({ number }) => number === freeze)?.blocks[block]?.sheet ?? "";
  return [...groupBy(gone, sheetOf)].map(([sheet, its]) => ({
    sheet,
    count: headsOf(its),
    isSheetGone: !sheets.some(({ name }) => name === sheet),
  }));
}

/** Writes formulas, and forgets frozen cells; all that we kept goes with the last of them. Three round trips at most. */
async function putBack(
  context: Excel.RequestContext,
  { kept, cells, xml }: ReadFrozen,
  thawed: readonly Thawed[],
  forgotten: readonly KeptCell[],
): Promise<void> {
  if (kept === null || forgotten.length === 0) return;
  const { names, worksheets } = context.workbook;
  const formats = [...groupBy(thawed, ({ place }) => place.sheet)].flatMap(([sheet, its]) =>
    joinCells(its.map(({ place }) => place)).map((area) => ({
      sheet,
      area,
      range: worksheets.getItem(sheet).getRange(formatArea(area)).load({ numberFormat: true }),
    })),
  );
  if (formats.length > 0) await context.sync();
  const texts = new Set(
    formats.flatMap(({ sheet, area, range }) =>
      range.numberFormat.flatMap((row: unknown[], down) =>
        row.flatMap((format, across) =>
          isTextFormat(String(format)) ? [`${area.top + down} ${area.left + across} ${sheet}`] : [],
        ),
      ),
    ),
  );
  const room = requestRoom(context);
  const emptied = thawed.flatMap(({ filled }) =>
    filled.map((cell): CellWrite => ({ ...cell, content: "", isFormula: false, isText: false })),
  );
  await writeContents(worksheets, emptied, room);
  await writeContents(
    worksheets,
    thawed.map(({ place, formula }) => ({
      ...place,
      content: formula,
      isFormula: true,
      isText: texts.has(`${place.row} ${place.column} ${place.sheet}`),
    })),
    room,
  );
  if (forgotten.length < cells.length) {
    for (const { top, bottom } of joinCells(forgotten.map(({ at }) => ({ row: at, column: 0 })))) {
      kept.getRange(`A${top + 1}:${lastFrozenColumn}${bottom + 1}`).clear("Contents");
    }
  } else {
    names.getItem(frozenName).delete();
    // Excel does not delete a sheet that is hidden as deeply as that.
    kept.visibility = "Hidden";
    kept.delete();
    for (const part of xml) part.delete();
  }
  await context.sync();
}
