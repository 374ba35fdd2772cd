import type { PlacedChart } from "../actions/ports";
import { type CellArea, parseArea } from "../domain/cell-area";
import { chartOfRows, marksChart, type NamedChart } from "./chart-names";
import { firstRow } from "./chart-parts/data-block";
import { findFollowedChart } from "./charts/index";
import type { FollowedChart } from "./excel-chart";
import { mostMeaningRows, readParameters } from "./parameter-rows";
import type { Corner } from "./place-block";
import { splitAddress } from "./split-address";

/** One of our charts, with its cells. */
export interface FoundChart extends PlacedChart, NamedChart {
  readonly followed: FollowedChart;
  /** Where people change what it compares: labels, and values to their right. */
  readonly cells: CellArea;
  /** What is typed into the values, from the top. */
  readonly contents: readonly string[];
  /** The sheet and the first cell of the cells that it is drawn from. */
  readonly data: { readonly sheet: string; readonly corner: Corner };
  /** The rows it draws, with their headings and with the row count loaded; a null object if they were deleted. */
  readonly rows: Excel.Range;
}

/**
 * Our charts in the workbook, found by name even if they were moved. Leaves out kinds that only a newer Yardstick
 * knows. Two round trips.
 */
export async function findCharts(context: Excel.RequestContext): Promise<readonly FoundChart[]> {
  const { names } = context.workbook;
  names.load({ name: true, formula: true });
  await context.sync();

  const marks = new Map(names.items.filter(({ name }) => marksChart(name)).map((item) => [item.name, item]));
  const found = names.items.flatMap((item) => {
    const named = chartOfRows(item.name);
    const followed = named && findFollowedChart(named.kind, named.hasSheetOfData);
    const mark = named && marks.get(named.name);
    if (!named || !followed || !mark) return [];
    const isWhereItWas = !named.hasSheetOfData || isOnSheet(item.formula, followed);
    // Null objects if the cells were deleted.
    const cells = mark.getRangeOrNullObject().load({ values: true, formulas: true, address: true });
    const rows = item.getRangeOrNullObject().load({ rowCount: true, address: true });
    // What the entries of the lists mean, worked out beside the figures; the user's own cells may show other words.
    const meant =
      named.hasSheetOfData && isWhereItWas
        ? beside(rows, followed, `B${firstRow}`)
            .getResizedRange(mostMeaningRows(followed.chart) - 1, 0)
            .load({ values: true })
        : null;
    const upToDate =
      followed.isUpToDate === null || !isWhereItWas
        ? null
        : beside(rows, followed, followed.isUpToDate).load({ values: true });
    const labels =
      followed.labels === null || !isWhereItWas
        ? null
        : beside(rows, followed, followed.labels.area).load({ values: true });
    return [{ named, followed, cells, rows, meant, upToDate, labels, isWhereItWas }];
  });
  await context.sync();

  return found.flatMap(({ named, followed, cells, rows, meant, upToDate, labels, isWhereItWas }): FoundChart[] => {
    const at = cells.isNullObject ? null : splitAddress(cells.address);
    if (at === null) return [];
    const shown = cells.values.map((row) => row[1]);
    const isWhole = isWhereItWas && !(named.hasSheetOfData && rows.isNullObject) && hasLabels(followed, labels);
    const isMeant = isWhole && meant !== null && !rows.isNullObject;
    const values = isMeant ? meant.values.slice(0, shown.length).map(([value]) => value) : shown;
    const parameters = readParameters(
      followed.chart,
      values.map((value) => String(value ?? "").trim()),
    );
    return [
      {
        ...named,
        sheet: at.sheet,
        parameters,
        isStale: !isWhole || (upToDate !== null && !rows.isNullObject && upToDate.values[0]?.[0] !== true),
        ...(!isWhole && { isBroken: true }),
        followed,
        cells: at.area,
        contents: cells.formulas.map((row) => String(row[1] ?? "")),
        data: dataOf(named, followed, at, rows),
        rows,
      },
    ];
  });
}

/** Cells of those that a chart is drawn from, by their address as if these began in A1. */
function beside(rows: Excel.Range, followed: FollowedChart, address: string): Excel.Range {
  const { top, left, bottom } = parseArea(address) ?? { top: 0, left: 0, bottom: 0 };
  const first = rows.getCell(0, 0).getOffsetRange(top - topOf(followed), left - columnOf(followed));
  return bottom > top ? first.getResizedRange(bottom - top, 0) : first;
}

/** Whether the name of the rows still refers to cells with room for all that is above them and to their left. */
function isOnSheet(formula: unknown, followed: FollowedChart): boolean {
  const at = splitAddress(String(formula));
  return at !== null && at.area.top >= topOf(followed) && at.area.left >= columnOf(followed);
}

/** Whether every label of its figures and words is in its place; else somebody deleted or inserted rows or cells. */
function hasLabels({ labels }: FollowedChart, found: Excel.Range | null): boolean {
  if (labels === null || found === null || found.isNullObject) return true;
  return labels.values.every(([label], at) => found.values[at]?.[0] === label);
}

/** The column of its rows, counting from 0, in cells that begin in A1. */
function columnOf(followed: FollowedChart): number {
  return parseArea(followed.rows(1))?.left ?? 0;
}

function dataOf(
  { hasSheetOfData }: NamedChart,
  followed: FollowedChart,
  cells: { readonly sheet: string; readonly area: CellArea },
  rows: Excel.Range,
): FoundChart["data"] {
  if (!hasSheetOfData) {
    const { left, top } = cells.area;
    return { sheet: cells.sheet, corner: { left, top: Math.max(0, top - (firstRow - 1)) } };
  }
  const at = rows.isNullObject ? null : splitAddress(rows.address);
  const [left, top] = [(at?.area.left ?? 0) - columnOf(followed), (at?.area.top ?? 0) - topOf(followed)];
  return { sheet: at?.sheet ?? "", corner: { left: Math.max(0, left), top: Math.max(0, top) } };
}

function topOf(followed: FollowedChart): number {
  return parseArea(followed.rows(1))?.top ?? 0;
}
