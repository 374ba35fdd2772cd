import type { FreezeOutcome, FreezeSurvey, FrozenCells, FrozenScope } from "../../actions/frozen-ports";
import { placeOfCell } from "../../domain/cell-place";
import { groupBy } from "../../domain/group-by";
import { canBeWritten, isErrorText } from "../../domain/frozen/error-text";
import { freezesXml } from "../../domain/frozen/freezes-xml";
import { frozenBlocks } from "../../domain/frozen/frozen-blocks";
import { keptFormula } from "../../domain/frozen/kept-formula";
import { filledArea, keptRows, nextFreeze } from "../../domain/frozen/kept-rows";
import { hasClubCall } from "../../domain/has-club-call";
import { fail, succeed, type Result } from "../../domain/result";
import { addHiddenName } from "../add-hidden-name";
import { asText } from "../as-text";
import { freeSheetName } from "../../domain/free-sheet-name";
import { inExcel } from "../in-excel";
import { requestRoom } from "../request-room";
import { type ClubFormula, findFormulas } from "./find-formulas";
import { frozenHead, frozenName, frozenSheetName, lastFrozenColumn } from "../../domain/frozen/frozen-sheet";
import { readFrozen, type ReadFrozen } from "./read-frozen";
import { type CellWrite, writeContents } from "./write-contents";

/** Whether cells show that they have no value yet, or none without the add-in: #BUSY!, #NAME?. */
const isNotReady = (value: unknown) => isErrorText(value) && !canBeWritten(value);

/** A formula to freeze, with the formula that keeps it. */
interface Due extends ClubFormula {
  readonly kept: string;
}

interface Sorted extends Omit<FreezeSurvey, "formulas" | "errors"> {
  readonly due: readonly Due[];
  readonly errors: readonly Due[];
}

/** Looks which formulas can be frozen. Changes nothing. At most seven round trips; more only for very many used cells. */
export function surveyFormulas(scope: FrozenScope): Promise<Result<FreezeSurvey>> {
  return inExcel(async (context) => {
    const read = await readFrozen(context);
    const { formulas } = await findFormulas(context, scope, read.sheets);
    return outcomeOf(sortFormulas(formulas, read), false);
  });
}

/**
 * Turns formulas into the values they show, and keeps the formulas on a hidden sheet, where Excel changes their
 * references as it would have in their cells. The formulas are kept before their cells are written, so that none can be
 * lost. At most eleven round trips for any usual number of cells.
 */
export const freezeCells: FrozenCells["freeze"] = async (scope, withErrors, fromOf) => {
  const done = await inExcel(async (context): Promise<Result<FreezeOutcome>> => {
    const read = await readFrozen(context);
    const found = await findFormulas(context, scope, read.sheets);
    const sorted = sortFormulas(found.formulas, read);
    const due = withErrors ? [...sorted.due, ...sorted.errors] : sorted.due;
    if (due.length === 0) return succeed(outcomeOf(sorted, withErrors));
    const from = await fromOf([...new Set(due.map(({ formula }) => formula))]);
    if (!from.ok) return fail(from.problem);

    const number = nextFreeze(
      read.freezes.map((freeze) => freeze.number),
      read.cells,
    );
    const { blocks, blockOf } = frozenBlocks(
      due.map((one) => ({ ...one, area: filledArea(one) })),
      (formula) => from.value.releaseOf(formula),
    );
    const { at, releases } = from.value;
    const room = requestRoom(context);
    const [sheet, first] = await hiddenSheet(context, read);
    const rows = keptRows(due, found.contents, read.cells, number, blockOf);
    await writeRows(
      sheet,
      first,
      rows.map(([kept, value, label, ...rest]) => [kept, stored(value), asText(label), ...rest]),
      room,
    );
    const xml = freezesXml.write([{ number, at, releases, blocks }]);
    await room(xml.length);
    context.workbook.customXmlParts.add(xml);
    await writeContents(context.workbook.worksheets, due.flatMap(valuesOf), room);
    await context.sync();
    return succeed(outcomeOf(sorted, withErrors));
  });
  return done.ok ? done.value : done;
};

function sortFormulas(formulas: readonly ClubFormula[], { sheets, cells, names }: ReadFrozen): Sorted {
  const guardedSheets = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const guarded = formulas.filter(({ sheet }) => guardedSheets.has(sheet));
  const open = formulas.filter(({ sheet }) => !guardedSheets.has(sheet));
  const ready = open.filter((one) => !valuesIn(one).some(isNotReady));
  const kept = ready.map((one) => ({ ...one, kept: keptFormula(one.formula, one) }));
  const due = kept.flatMap((one): Due[] => (one.kept === null ? [] : [{ ...one, kept: one.kept }]));
  const isError = (one: ClubFormula) => valuesIn(one).some(isErrorText);
  return {
    due: due.filter((one) => !isError(one)),
    errors: due.filter(isError),
    waiting: open.filter((one) => !ready.includes(one)).map(placeOfCell),
    tooLong: kept.filter((one) => one.kept === null).map(placeOfCell),
    guarded: [...groupBy(guarded, ({ sheet }) => sheet)].map(([sheet, its]) => ({ sheet, count: its.length })),
    named: names.filter(({ formula }) => hasClubCall(formula)).map(({ name }) => name),
    frozen: new Set(cells.map(({ id }) => id)).size,
  };
}

function outcomeOf({ due, errors, ...others }: Sorted, withErrors: boolean): FreezeSurvey {
  return {
    ...others,
    formulas: due.length + (withErrors ? errors.length : 0),
    errors: errors.map(placeOfCell),
  };
}

function valuesIn({ value, filled }: ClubFormula): readonly unknown[] {
  return [value, ...filled.map((cell) => cell.value)];
}

function valuesOf(one: Due): readonly CellWrite[] {
  const { sheet, row, column, value, isText, filled } = one;
  return [
    { sheet, row, column, content: value, isFormula: false, isText },
    ...filled.map((cell) => ({
      sheet,
      row: cell.row,
      column: cell.column,
      content: cell.value,
      isFormula: false,
      isText: false,
    })),
  ];
}

/** The hidden sheet, and its first free row. Adds it in a trip of its own, so that a protected workbook says so first. */
async function hiddenSheet(
  context: Excel.RequestContext,
  { kept, lastRow }: ReadFrozen,
): Promise<readonly [Excel.Worksheet, number]> {
  if (kept !== null) return [kept, lastRow + 1];
  const { names, worksheets } = context.workbook;
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = worksheets.add(freeSheetName(frozenSheetName, taken));
  sheet.getRange("A1").values = [[frozenHead]];
  sheet.visibility = "VeryHidden";
  addHiddenName(names, frozenName, sheet.getRange("A1"), "formulas that were turned into values");
  await context.sync();
  return [sheet, 1];
}

function stored(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? asText(value) : value;
}

/** Queues rows of the hidden sheet, in pieces that a request has room for. */
async function writeRows(
  sheet: Excel.Worksheet,
  first: number,
  rows: readonly (readonly (string | number | boolean)[])[],
  room: (characters: number) => Promise<void>,
): Promise<void> {
  const rowsAPiece = 1_000;
  for (let at = 0; at < rows.length; at += rowsAPiece) {
    const piece = rows.slice(at, at + rowsAPiece);
    await room(piece.flat().reduce<number>((sum, cell) => sum + String(cell).length + 4, 0));
    const top = first + at + 1;
    sheet.getRange(`A${top}:${lastFrozenColumn}${top + piece.length - 1}`).formulas = piece.map((row) => [...row]);
  }
}
