import type { OnProgress } from "../actions/questionnaire-ports";
import { columnLetters, formatArea, joinCells } from "../domain/cell-area";
import { cellLooks } from "../domain/questionnaire/cell-looks";
import type { FindingState } from "../domain/questionnaire/finding-state";
import { sheetPrefix } from "../domain/sheet-prefix";
import { addressesOf } from "./addresses-of";
import type { FindingsRow } from "./findings-rows";
import {
  type FindingsHeading,
  findingsRowHeight,
  newTop,
  setUpFindingsSheet,
  titleFindingsSheet,
} from "./findings-sheet";
import {
  type FindingsColumn,
  findingsColumns,
  findingsSheetName,
  findingsTableName,
  isFormerColumn,
  printedColumns,
  unprintedColumns,
} from "./findings-table";
import { applyMarkLook, markFormula, type MarkKind } from "./mark-looks";
import type { ListingCell } from "./listing-changes";
import { ownColumnsOf } from "./own-columns";
import type { StandingFindings } from "./read-marks";
import type { requestRoom } from "./request-room";
import { asText } from "./as-text";

/** The most rows written at once, and the most characters; with long messages, fewer rows are written at once. */
const mostOfBlock = { rows: 500, characters: 1_000_000 };
const charactersALink = 400;
/** Excel allows 65,530 links on a sheet. Later findings say where they are, without a link. */
const linkLimit = 65_000;
const lineColor = "#BFBFBF";
/** The look of a status in the table: that of the mark on its cell. */
const looksOfStates: readonly (readonly [FindingState, MarkKind])[] = [
  ["fix", "blocker"],
  ["explain", "query"],
  ["to confirm", "to confirm"],
  ["for information", "information"],
];

/** What to draw. */
export interface FindingsToDraw {
  readonly rows: readonly FindingsRow[];
  /** The line above the table. */
  readonly summary: string;
  readonly heading: FindingsHeading;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Lists rows in a table, in the order given, on a new sheet or in place of the existing table. Columns that a user added
 * stay, before those that are not printed, and their cells with their finding; cells below the table move down if it
 * grows.
 */
export async function drawFindings(
  sheet: Excel.Worksheet,
  standing: StandingFindings | null,
  { rows, summary, heading, onProgress }: FindingsToDraw,
  room: ReturnType<typeof requestRoom>,
): Promise<void> {
  const { top, left } = standing ?? { top: newTop, left: 0 };
  // A table has at least one row, which is blank where nothing was found.
  const height = Math.max(rows.length, 1);
  const own = ownColumnsOf(standing);
  const width = printedColumns.length + own.headers.length + unprintedColumns.length;
  const part = (firstRow: number, lastRow: number, firstColumn = 0, lastColumn = width - 1) =>
    sheet.getRange(
      formatArea({ top: top + firstRow, bottom: top + lastRow, left: left + firstColumn, right: left + lastColumn }),
    );
  const column = (id: FindingsColumn) => part(1, height, printedColumns.indexOf(id), printedColumns.indexOf(id));
  const isOurs = standing === null || standing.sheetName.startsWith(findingsSheetName);

  if (standing === null) titleFindingsSheet(sheet);
  else clearStanding(sheet, standing, height);
  if (isOurs && (standing === null || standing.cells[0]?.some(isFormerColumn))) {
    setUpFindingsSheet(sheet, left, heading);
  }
  if (top >= 2) sheet.getRangeByIndexes(top - 2, left, 1, 1).values = [[asText(summary)]];
  const header = part(0, 0);
  const headerOf = (id: FindingsColumn) => findingsColumns[id].header;
  header.values = [[...printedColumns.map(headerOf), ...own.headers, ...unprintedColumns.map(headerOf)].map(asText)];
  drawHeader(header.format);

  // One column at a time: with 100,000 findings, all together may be more cells than Excel formats in one go.
  for (let at = 0; at < width; at += 1) {
    const { format } = part(1, height, at, at);
    format.wrapText = true;
    format.verticalAlignment = "Top";
    for (const edge of ["EdgeBottom", ...(height > 1 ? ["InsideHorizontal"] : [])])
      format.borders.getItem(edge as Excel.BorderIndex).color = lineColor;
  }
  column("explanation").format.fill.color = cellLooks.input.fill ?? "";
  for (const [state, kind] of looksOfStates) {
    const condition = `$${columnLetters(left + printedColumns.indexOf("status"))}${top + 2}="${state}"`;
    const { custom } = column("status").conditionalFormats.add("Custom");
    custom.rule.formula = markFormula(kind, condition);
    applyMarkLook(custom.format, kind);
  }
  let first = 0;
  for (const block of blocksOf(rows, ({ texts }) => [
    ...printedColumns.map((id) => asText(texts[id])),
    ...own.take(texts.rule, texts.subject),
    ...unprintedColumns.map((id) => asText(texts[id])),
  ])) {
    await room(block.characters);
    part(first + 1, first + block.rows.length).formulas = block.rows;
    for (const [at, { place }] of rows.slice(first, first + block.rows.length).entries()) {
      if (place === null || first + at >= linkLimit) continue;
      linkTo(sheet.getRangeByIndexes(top + 1 + first + at, left + printedColumns.indexOf("where"), 1, 1), place);
    }
    first += block.rows.length;
    onProgress?.(first, rows.length);
  }
  // Last, so that what a person types stays exactly as typed. If it came first, it would also affect what we write.
  column("explanation").numberFormat = "@" as unknown as string[][];
  await setHeights(sheet, top + 1, rows, room);

  const table = sheet.tables.add(part(0, height), true);
  table.name = findingsTableName;
  table.style = "TableStyleLight9";
  table.showBandedRows = false;
  if (isOurs) {
    const lastPrinted = left + printedColumns.length + own.headers.length - 1;
    sheet.pageLayout.setPrintArea(
      sheet.getRange(formatArea({ top: 0, left: 0, bottom: top + height, right: lastPrinted })),
    );
  }
}

/** As the headings of the questionnaire, because not every program draws the style of a table. */
function drawHeader(format: Excel.RangeFormat): void {
  const { fill = "", fontColor = "" } = cellLooks.heading;
  format.fill.color = fill;
  format.font.color = fontColor;
  format.font.bold = true;
  format.wrapText = true;
  format.verticalAlignment = "Center";
}

/** Sets the heights of rows, all that have the same height at once. */
async function setHeights(
  sheet: Excel.Worksheet,
  top: number,
  rows: readonly FindingsRow[],
  room: ReturnType<typeof requestRoom>,
): Promise<void> {
  const byHeight = new Map<number, { row: number; column: number }[]>();
  for (const [at, { texts }] of rows.entries()) {
    const points = findingsRowHeight(texts);
    const cell = { row: top + at, column: 0 };
    const known = byHeight.get(points);
    if (known === undefined) byHeight.set(points, [cell]);
    else known.push(cell);
  }
  for (const [points, cells] of byHeight) {
    for (const address of addressesOf(joinCells(cells))) {
      await room(address.length + 500);
      sheet.getRanges(address).format.rowHeight = points;
    }
  }
}

interface Block {
  readonly rows: unknown[][];
  /** The size of a request with these rows and their links. */
  readonly characters: number;
}

/** The rows of findings, in blocks that fit into one request. */
function* blocksOf(rows: readonly FindingsRow[], cellsOf: (row: FindingsRow) => unknown[]): Generator<Block> {
  let block: unknown[][] = [];
  let characters = 0;
  for (const each of rows) {
    const cells = cellsOf(each);
    const own = JSON.stringify(cells).length + charactersALink;
    if (block.length > 0 && (block.length === mostOfBlock.rows || characters + own > mostOfBlock.characters)) {
      yield { rows: block, characters };
      [block, characters] = [[], 0];
    }
    block.push(cells);
    characters += own;
  }
  if (block.length > 0) yield { rows: block, characters };
}

/** Removes the existing table and makes room for one of this many rows. */
function clearStanding(sheet: Excel.Worksheet, { table, top, left, cells }: StandingFindings, height: number): void {
  const [header = []] = cells;
  const bottom = top + cells.length - 1;
  table.convertToRange();
  sheet.getRange(formatArea({ top, left, bottom, right: left + header.length - 1 })).clear();
  const more = height - (cells.length - 1);
  if (more > 0) sheet.getRange(`${bottom + 2}:${bottom + 1 + more}`).insert("Down");
}

/** Changes single cells of the existing table, and the summary above it. */
export function changeFindings(
  sheet: Excel.Worksheet,
  { top, left }: StandingFindings,
  cells: readonly ListingCell[],
  summary: string,
): void {
  for (const { row, column, id, text, place, texts } of cells) {
    const cell = sheet.getRangeByIndexes(top + row, left + column, 1, 1);
    if (id === "explanation") cell.numberFormat = [["General"]];
    if (id === "where" && place === null) cell.clear("Hyperlinks");
    cell.formulas = [[asText(text)]];
    if (place !== null) linkTo(cell, place);
    if (id === "explanation") cell.numberFormat = [["@"]];
    cell.format.rowHeight = findingsRowHeight(texts);
  }
  if (top >= 2) sheet.getRangeByIndexes(top - 2, left, 1, 1).values = [[asText(summary)]];
}

function linkTo(cell: Excel.Range, { sheet, cell: address }: { readonly sheet: string; readonly cell: string }): void {
  cell.hyperlink = {
    documentReference: `${sheetPrefix(sheet)}${address}`,
    textToDisplay: `${sheet}!${address}`,
    screenTip: `Go to ${address} of ${sheet}`,
  };
}
