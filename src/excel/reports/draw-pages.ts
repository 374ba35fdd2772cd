import { columnLetters, formatArea } from "../../domain/cell-area";
import type { FigureName } from "../../domain/reports/figure-names";
import { columnsOfMembers } from "../../domain/reports/pages/members-pages";
import { pageSize, reportType } from "../../domain/reports/page-size";
import type { About, Report, ReportItem, TextLook } from "../../domain/reports/report";
import { withMinus } from "../../domain/charts/with-minus";
import { quoted } from "../../domain/quoted-text";
import { sheetPrefix } from "../../domain/sheet-prefix";
import { addressesOf } from "../addresses-of";
import { shortNameOf } from "../chart-parts/data-block";
import { colours } from "../chart-parts/colours";
import { listsCorner, dataCells, factCell, savingCell } from "./data-cells";
import { placeBlock } from "../place-block";
import { reportFonts } from "./report-fonts";

const columns = pageSize.columnWidths.length;

/** The cells of all pages, to be written at once: formulas and number formats row by row, and which cells look how. */
export interface DrawnPages {
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Addresses of areas by look. */
  readonly looks: ReadonlyMap<TextLook | "table heading" | "figures", readonly Cells[]>;
}

interface Cells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The row on the sheet, counting from 0, of a row of a page. */
export function rowOnSheet(page: number, row: number): number {
  return (page - 1) * pageSize.rows + row;
}

/**
 * Works out the cells of a report's pages. Words stand in formulas that show them only as long as the figures are those
 * that they were made from; figures are taken from the sheet of the report's data.
 */
export function drawPages({ pages, facts }: Report, dataSheet: string): DrawnPages {
  const height = pages.length * pageSize.rows;
  const formulas = Array.from({ length: height }, () => Array.from({ length: columns }, () => ""));
  const numberFormats = Array.from({ length: height }, () => Array.from({ length: columns }, () => "General"));
  const looks = new Map<TextLook | "table heading" | "figures", Cells[]>();
  const from = sheetPrefix(dataSheet);
  const put = (row: number, column: number, formula: string, format?: string) => {
    const cells = formulas[row];
    if (cells === undefined || column >= columns)
      throw new RangeError(`There is no cell ${row}, ${column} on the pages.`);
    cells[column] = formula;
    if (format !== undefined) (numberFormats[row] as string[])[column] = format;
  };
  const look = (name: TextLook | "table heading" | "figures", area: Cells) => {
    const areas = looks.get(name);
    if (areas) areas.push(area);
    else looks.set(name, [area]);
  };

  function drawItem(item: ReportItem, page: number): void {
    const top = rowOnSheet(page, item.row);
    if (item.kind === "text") {
      const column = item.column ?? 0;
      item.lines.forEach((line, at) => put(top + at, column, textFormula(line, item.about, at === 0, from)));
      look(item.look, { top, bottom: top + item.lines.length - 1, left: column, right: column });
    }
    if (item.kind === "table") {
      item.columns.forEach(({ heading, column }) => put(top, column, textFormula(heading, null, false, from)));
      look("table heading", { top, bottom: top, left: 0, right: columns - 1 });
      let row = top + 1;
      for (const { label, fact, cells } of item.rows) {
        label.forEach((line, at) => put(row + at, 0, textFormula(line, null, false, from)));
        cells.forEach((cell, at) => {
          if (cell === null) return;
          const { column = columns, numberFormat = formatOf(cell, facts[fact]?.numberFormat) } = item.columns[at] ?? {};
          put(row, column, `=${cellFormula(fact, cell, from)}`, withMinus(numberFormat));
        });
        row += Math.max(1, label.length);
      }
      look("figures", { top: top + 1, bottom: row - 1, left: 0, right: columns - 1 });
    }
    if (item.kind === "saving") {
      put(top, columns - 1, `=${savingFormula(item.saving, from)}`, withMinus(pounds));
      look("figures", { top, bottom: top, left: columns - 1, right: columns - 1 });
    }
    if (item.kind === "examples") {
      put(top, 0, `=${examplesFormula(item.saving, from)}`);
      look("warning", { top, bottom: top, left: 0, right: 0 });
    }
    if (item.kind === "members") {
      for (let column = 0; column < columnsOfMembers; column += 1) {
        for (let row = 0; row < item.rows; row += 1) {
          const cell = `${dataCells.members.names}$${dataCells.members.first + item.first + column * item.rows + row}`;
          const name = `${from}${cell}`;
          put(top + row, column * 3, `=IF(${name}="","",${shortNameFrom(name, from)})`);
        }
      }
    }
  }

  for (const { number, items } of pages) for (const item of items) drawItem(item, number);
  return { formulas, numberFormats, looks };
}

/** A text as the content of a cell. Text that Excel would read as a number, a date or a formula is written as a formula. */
function textFormula(line: string, about: About, isFirst: boolean, from: string): string {
  if (about === null) return /^[=+\-@'\d]/.test(line) ? `=${quoted(line)}` : line;
  const isUpToDate =
    about === "the group"
      ? `${from}${dataCells.isUpToDate}`
      : `AND(${about.map((fact) => `${from}${factCell(fact, "isUpToDate")}`).join(",")})`;
  return `=IF(${isUpToDate},${quoted(line)},${isFirst ? `${from}${dataCells.saidInstead}` : quoted("")})`;
}

function cellFormula(fact: number, cell: FigureName | "year" | "place", from: string): string {
  const at = (column: FigureName | "year") => `${from}${factCell(fact, column)}`;
  if (cell === "year") return at("year");
  if (cell === "place") return `IF(ISNUMBER(${at("rank")}),${at("rank")}&" of "&${at("outOf")},"–")`;
  return `IF(ISNUMBER(${at(cell)}),${at(cell)},"–")`;
}

/** What one council models says nothing of another that the report's cells may be changed to. */
function whileOwn(from: string, also: string, shown: string, otherwise: string): string {
  const { member, memberThen } = dataCells;
  return `IF(AND(${from}${member}&""=${from}${memberThen}&"",${also}),${shown},${otherwise})`;
}

function savingFormula(saving: number, from: string): string {
  const at = `${from}${savingCell(saving, "figure")}`;
  // Less than a pound, such as what remains of a sum that comes to nothing, would be "−£0", which reads as a cost.
  const shown = `IF(ABS(${at})<0.5,0,${at})`;
  return whileOwn(from, `ISNUMBER(${at})`, shown, quoted("–"));
}

function examplesFormula(saving: number, from: string): string {
  const at = `${from}${savingCell(saving, "examples")}`;
  const said = `${at}&${quoted(" of the figures behind it ")}&IF(${at}=1,"is an example","are examples")&${quoted(" of Yardstick's, not our own.")}`;
  return whileOwn(from, `N(${at})>0`, said, quoted(""));
}

const pounds = "£#,##0";

function formatOf(cell: FigureName | "year" | "place", values: string | undefined): string {
  if (cell === "n") return "#,##0";
  if (cell === "gapCost") return pounds;
  return cell === "year" || cell === "place" ? "General" : (values ?? "General");
}

function shortNameFrom(name: string, from: string): string {
  return placeBlock(shortNameOf("name"), listsCorner)
    .replaceAll(/\$[A-Z]+\$\d+:\$[A-Z]+\$\d+/g, (area) => `${from}${area}`)
    .replaceAll(/\bname\b/g, name);
}

/** Writes the cells of the pages, and gives them their looks. */
export function writePages(sheet: Excel.Worksheet, drawn: DrawnPages): void {
  const all = sheet.getRangeByIndexes(0, 0, drawn.formulas.length, columns);
  all.numberFormat = drawn.numberFormats.map((row) => [...row]);
  all.formulas = drawn.formulas.map((row) => [...row]);
  all.format.font.name = reportType.font;
  all.format.font.size = reportType.text;
  all.format.font.color = colours.text;
  all.format.verticalAlignment = "Center";
  for (const [name, areas] of drawn.looks) {
    for (const address of addressesOf(areas)) {
      const { format } = sheet.getRanges(address);
      const { size, bold, color } = reportFonts[name];
      format.font.size = size;
      format.font.bold = bold;
      format.font.color = color;
      if (name === "table heading") {
        const edge = format.borders.getItem("EdgeBottom");
        edge.style = "Continuous";
        edge.color = colours.gridlines;
      }
    }
  }
  const figures = [...(drawn.looks.get("table heading") ?? []), ...(drawn.looks.get("figures") ?? [])];
  for (const address of addressesOf(figures.map((area) => ({ ...area, left: 1 })))) {
    sheet.getRanges(address).format.horizontalAlignment = "Right";
  }
  const numbers = (drawn.looks.get("strong") ?? [])
    .concat(drawn.looks.get("text") ?? [])
    .filter(({ left }) => left > 0);
  for (const address of addressesOf(numbers)) sheet.getRanges(address).format.horizontalAlignment = "Right";
}

/** Where a chart stands, as an area of cells. */
export function chartArea(page: number, { row, rows }: { readonly row: number; readonly rows: number }): string {
  const top = rowOnSheet(page, row);
  return formatArea({ top, bottom: top + rows - 1, left: 0, right: columns - 1 });
}

/** The columns of the pages: "A:I". */
export const pageColumns = `A:${columnLetters(columns - 1)}`;
