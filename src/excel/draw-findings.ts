import type { ExplainedFinding, OnProgress } from "../actions/questionnaire-ports";
import { columnLetters, formatArea } from "../domain/cell-area";
import { sheetPrefix } from "../domain/sheet-prefix";
import { findingsRow, findingsSummary, severityWords } from "./findings-rows";
import {
  findingKey,
  type FindingsColumn,
  findingsColumns,
  findingsColumnsIn,
  findingsSheetName,
  findingsTableName,
} from "./findings-table";
import { applyMarkLook, markFormula, severities } from "./mark-looks";
import type { ListingCell } from "./listing-changes";
import type { StandingFindings } from "./read-marks";
import type { requestRoom } from "./request-room";
import { typedContent } from "./typed-content";

/** The header's row on a new sheet: below a title, a summary and a blank row. */
const newTop = 3;
/** The most rows written at once, and the most characters; with long messages, fewer rows are written at once. */
const mostOfBlock = { rows: 500, characters: 1_000_000 };
const charactersALink = 400;
/** Excel allows 65,530 links on a sheet. Later findings say where they are, without a link. */
const linkLimit = 65_000;

/** What to draw. */
export interface FindingsToDraw {
  readonly findings: readonly ExplainedFinding[];
  readonly checked?: { readonly at: string; readonly by: string } | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** The columns a user added to the table: their headers, and their cells for each row, by what the row is about. */
interface OwnColumns {
  readonly headers: readonly string[];
  take(rule: string, subject: string): readonly unknown[];
}

/** A free name for the findings sheet. */
export function freeFindingsName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = findingsSheetName;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${findingsSheetName} ${number}`;
  return name;
}

/**
 * Lists all findings in a table, in the order given, on a new sheet or in place of the existing table. Cells that a
 * user added to a row stay with its finding; cells below the table move down if it grows.
 */
export async function drawFindings(
  sheet: Excel.Worksheet,
  standing: StandingFindings | null,
  { findings, checked, onProgress }: FindingsToDraw,
  room: ReturnType<typeof requestRoom>,
): Promise<void> {
  const { top, left } = standing ?? { top: newTop, left: 0 };
  // A table has at least one row, which is blank where nothing was found.
  const height = Math.max(findings.length, 1);
  const own = ownColumnsOf(standing);
  const columns = Object.keys(findingsColumns) as FindingsColumn[];
  const width = columns.length + own.headers.length;
  const part = (firstRow: number, lastRow: number, firstColumn = 0, lastColumn = width - 1) =>
    sheet.getRange(
      formatArea({ top: top + firstRow, bottom: top + lastRow, left: left + firstColumn, right: left + lastColumn }),
    );
  const column = (id: FindingsColumn) => part(1, height, columns.indexOf(id), columns.indexOf(id));

  if (standing === null) setUpSheet(sheet);
  else clearStanding(sheet, standing, height);
  if (top >= 2) sheet.getRangeByIndexes(top - 2, left, 1, 1).values = [[asText(findingsSummary(findings, checked))]];
  part(0, 0).values = [[...columns.map((id) => findingsColumns[id].header), ...own.headers].map(asText)];

  // One column at a time: with 100,000 findings, all together may be more cells than Excel formats in one go.
  for (let at = 0; at < width; at += 1) {
    const { format } = part(1, height, at, at);
    format.wrapText = true;
    format.verticalAlignment = "Top";
  }
  column("explanation").format.fill.color = "#FFF9E5";
  for (const severity of severities) {
    const condition = `$${columnLetters(left)}${top + 2}="${severityWords[severity]}"`;
    const { custom } = column("severity").conditionalFormats.add("Custom");
    custom.rule.formula = markFormula(severity, condition);
    applyMarkLook(custom.format, severity);
  }
  let first = 0;
  for (const { rows, characters } of blocksOf(findings, (row) => [
    ...columns.map((id) => asText(row[id])),
    ...own.take(row.rule, row.subject),
  ])) {
    await room(characters);
    part(first + 1, first + rows.length).formulas = rows;
    for (const [at, { finding }] of findings.slice(first, first + rows.length).entries()) {
      if (finding.place === null || first + at >= linkLimit) continue;
      linkTo(sheet.getRangeByIndexes(top + 1 + first + at, left + columns.indexOf("where"), 1, 1), finding.place);
    }
    first += rows.length;
    onProgress?.(first, findings.length);
  }
  // Last, so that what a person types stays exactly as typed. If it came first, it would also affect what we write.
  column("explanation").numberFormat = "@" as unknown as string[][];

  part(1, height).format.autofitRows();

  const table = sheet.tables.add(part(0, height), true);
  table.name = findingsTableName;
  table.style = "TableStyleLight9";
  table.showBandedRows = false;
}

interface Block {
  readonly rows: unknown[][];
  /** The size of a request with these rows and their links. */
  readonly characters: number;
}

/** The rows of findings, in blocks that fit into one request. */
function* blocksOf(
  findings: readonly ExplainedFinding[],
  cellsOf: (row: ReturnType<typeof findingsRow>) => unknown[],
): Generator<Block> {
  let rows: unknown[][] = [];
  let characters = 0;
  for (const each of findings) {
    const cells = cellsOf(findingsRow(each));
    const own = JSON.stringify(cells).length + charactersALink;
    if (rows.length > 0 && (rows.length === mostOfBlock.rows || characters + own > mostOfBlock.characters)) {
      yield { rows, characters };
      [rows, characters] = [[], 0];
    }
    rows.push(cells);
    characters += own;
  }
  if (rows.length > 0) yield { rows, characters };
}

function setUpSheet(sheet: Excel.Worksheet): void {
  sheet.getRange("A1").values = [[findingsSheetName]];
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A1").format.font.size = 16;
  for (const [index, { width }] of Object.values(findingsColumns).entries()) {
    const letters = columnLetters(index);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  }
  sheet.freezePanes.freezeRows(newTop + 1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
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
  for (const { row, column, id, text, place } of cells) {
    const cell = sheet.getRangeByIndexes(top + row, left + column, 1, 1);
    if (id === "explanation") cell.numberFormat = [["General"]];
    if (id === "where" && place === null) cell.clear("Hyperlinks");
    cell.formulas = [[asText(text)]];
    if (place !== null) linkTo(cell, place);
    if (id === "explanation") cell.numberFormat = [["@"]];
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

/** With an apostrophe, so that Excel doesn't turn the text into a formula, a number or a date. */
function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

function ownColumnsOf(standing: StandingFindings | null): OwnColumns {
  const [header = [], ...rows] = standing?.cells ?? [];
  const ours = findingsColumnsIn(header);
  const positions = header.flatMap((name, at) =>
    Object.values(ours).includes(at) ? [] : [{ name: String(name), at }],
  );
  const kept = new Map<string, (readonly unknown[])[]>();
  for (const row of positions.length === 0 ? [] : rows) {
    const key = findingKey(String(row[ours.rule]), String(row[ours.subject]));
    const cells = positions.map(({ at }) => typedContent(row[at], row[at], "General"));
    kept.set(key, [...(kept.get(key) ?? []), cells]);
  }
  return {
    headers: positions.map(({ name }) => name),
    take: (rule, subject) => kept.get(findingKey(rule, subject))?.shift() ?? positions.map(() => ""),
  };
}
