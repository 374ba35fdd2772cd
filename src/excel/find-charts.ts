import type { PlacedChart } from "../actions/ports";
import { type CellArea, parseArea } from "../domain/cell-area";
import { chartOfRows, marksChart, type NamedChart } from "./chart-names";
import { firstRow } from "./chart-parts/data-block";
import { findFollowedChart } from "./charts/index";
import type { FollowedChart } from "./excel-chart";
import { readParameters } from "./parameter-rows";
import type { Corner } from "./place-block";
import { splitAddress } from "./split-address";

/** One of our charts, with its cells. */
export interface FoundChart extends PlacedChart, NamedChart {
  readonly followed: FollowedChart;
  /** Where people change what it compares: labels, and values to their right. */
  readonly cells: CellArea;
  /** The sheet and the first cell of the cells that it is drawn from. */
  readonly data: { readonly sheet: string; readonly corner: Corner };
  /** The rows it draws, with their headings and with the row count loaded; a null object if they were deleted. */
  readonly rows: Excel.Range;
}

/** More than any chart compares. */
const mostParameters = 12;

/**
 * Our charts in the workbook, found by name even if they were moved. Leaves out kinds that only a newer Yardstick
 * knows. Two round trips.
 */
export async function findCharts(context: Excel.RequestContext): Promise<readonly FoundChart[]> {
  const { names } = context.workbook;
  names.load({ name: true });
  await context.sync();

  const marks = new Map(names.items.filter(({ name }) => marksChart(name)).map((item) => [item.name, item]));
  const found = names.items.flatMap((item) => {
    const named = chartOfRows(item.name);
    const followed = named && findFollowedChart(named.kind, named.hasSheetOfData);
    const mark = named && marks.get(named.name);
    if (!named || !followed || !mark) return [];
    // Null objects if the cells were deleted.
    const cells = mark.getRangeOrNullObject().load({ values: true, address: true });
    const rows = item.getRangeOrNullObject().load({ rowCount: true, address: true });
    // What the entries of the lists mean, worked out beside the figures; the user's own cells may show other words.
    const meant = named.hasSheetOfData
      ? beside(rows, followed, `B${firstRow}`)
          .getResizedRange(mostParameters - 1, 0)
          .load({ values: true })
      : null;
    const upToDate =
      followed.isUpToDate === null ? null : beside(rows, followed, followed.isUpToDate).load({ values: true });
    return [{ named, followed, cells, rows, meant, upToDate }];
  });
  await context.sync();

  return found.flatMap(({ named, followed, cells, rows, meant, upToDate }): FoundChart[] => {
    const at = cells.isNullObject ? null : splitAddress(cells.address);
    if (at === null) return [];
    const shown = cells.values.map((row) => row[1]);
    const isMeant = meant !== null && !rows.isNullObject;
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
        isStale: upToDate !== null && !rows.isNullObject && upToDate.values[0]?.[0] !== true,
        followed,
        cells: at.area,
        data: dataOf(named, followed, at, rows),
        rows,
      },
    ];
  });
}

/** A cell of those that a chart is drawn from, by its address as if they began in A1. */
function beside(rows: Excel.Range, followed: FollowedChart, address: string): Excel.Range {
  const { top, left } = parseArea(address) ?? { top: 0, left: 0 };
  return rows.getCell(0, 0).getOffsetRange(top - topOf(followed), left - columnOf(followed));
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
